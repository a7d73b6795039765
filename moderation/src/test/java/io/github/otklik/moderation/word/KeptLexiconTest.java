package io.github.otklik.moderation.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.TablesInput;
import io.github.otklik.moderation.automaton.TablesWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptLexiconTest {
    private static Lexicon keptAndRead(Lexicon lexicon) throws IOException {
        TablesWriter out = new TablesWriter();
        KeptLexiconWriter.write(lexicon, out);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        out.writeTo(file, 0);
        return KeptLexicon.read(requireNonNull(TablesInput.of(file.toByteArray())));
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
        LexiconBuilder builder = new LexiconBuilder();
        LexiconText.checked(builder).clean(List.of("котлета", "whole: кот"));
        LexiconText.checked(builder)
                .entries(List.of("[cat] VULGAR", "root: кот", "word: кот коты *котик*", "open: кото*", "find: кот"));
        Lexicon read = keptAndRead(builder.build());

        areTheSame(read, builder.build());
        assertThat(read.rule("котлета")).isNull();
        assertThat(read.cleanPattern("котлета")).isEqualTo("котлета");
        assertThat(requireNonNull(read.rule("наркотик")).entry().name()).isEqualTo("cat");
        assertThat(read.formCount()).isEqualTo(1);
        assertThat(read.whole("кот")).isTrue();
    }
}
