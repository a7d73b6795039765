package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the build packs is read as it was. */
class TableFilePropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u0400', '\u045f')
                .withChars('\n');
    }

    @Property
    void aTextOfAsciiAndCyrillicTakesAByteForEachCharacter(@ForAll("texts") String text) {
        byte[] packed = TableFileWriter.packed(text);

        assertThat(packed).hasSize(text.length() + 1);
        assertThat(TableFile.text(packed)).isEqualTo(text);
    }

    @Property
    void everyTextIsReadAsItWas(@ForAll String any) {
        String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(TableFile.text(TableFileWriter.packed("# " + text))).isEqualTo("# " + text);
    }
}
