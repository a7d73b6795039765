package io.github.otklik.moderation.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Kept;
import io.github.otklik.moderation.automaton.TablesWriter;
import io.github.otklik.moderation.mask.SmallLexicon;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptLexiconTest {
    private static Lexicon keptAndRead(Lexicon lexicon) throws IOException {
        TablesWriter out = new TablesWriter();
        KeptLexiconWriter.write(lexicon, out);
        return KeptLexicon.read(Kept.read(out));
    }

    private static void areTheSame(Lexicon read, Lexicon written) {
        assertThat(read.entries()).isEqualTo(written.entries());
        assertThat(read.clean()).isEqualTo(written.clean());
        assertThat(read.wholes()).isEqualTo(written.wholes());
        assertThat(read.rules()).isEqualTo(written.rules());
        assertThat(read.formRules()).isEqualTo(written.formRules());
        assertThat(read.automata()).isEqualTo(written.automata());
    }

    @Test
    void theLexiconOfTheLibraryIsReadAsItWasKept() throws IOException {
        Lexicon lexicon = Lexicon.standardBuilder().build();

        assertThat(lexicon.entries()).isNotEmpty();
        areTheSame(keptAndRead(lexicon), lexicon);
    }

    @Test
    void patternsInsideOfWordsAreNoForms() throws IOException {
        Lexicon lexicon = SmallLexicon.of(
                List.of("котлета", "whole: кот"),
                List.of("[cat] VULGAR", "root: кот", "word: кот коты *котик*", "open: кото*", "find: кот"));
        Lexicon read = keptAndRead(lexicon);

        areTheSame(read, lexicon);
        assertThat(read.rule("котлета")).isNull();
        assertThat(read.cleanPattern("котлета")).isEqualTo("котлета");
        assertThat(requireNonNull(read.rule("наркотик")).entry().name()).isEqualTo("cat");
        assertThat(read.formCount()).isEqualTo(1);
        assertThat(read.whole("кот")).isTrue();
    }
}
