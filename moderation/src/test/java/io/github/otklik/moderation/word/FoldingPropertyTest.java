package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is folded is folded: doing it again changes nothing. */
class FoldingPropertyTest {
    @Test
    void aPlainCharacterIsItsOwnPlainForm() {
        List<String> others = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int plain = StyledLetters.plain(c);
            if (StyledLetters.plain(plain) != plain) {
                others.add(Integer.toHexString(c));
            }
        }
        assertThat(others).isEmpty();
    }

    @Property
    void aFoldedWordFoldsToItself(@ForAll @CharRange(from = 'Ѐ', to = 'ѿ') @StringLength(max = 20) String text) {
        Words words = words(text);
        for (int word = 0; word < words.count(); word++) {
            String folded = words.folded(word);
            Words again = words(folded);
            assertThat(again.count()).isOne();
            assertThat(again.folded(0)).isEqualTo(folded);
        }
    }

    private static Words words(String text) {
        WordAutomaton nothing = WordAutomaton.of(List.of());
        return Words.of(text, nothing, nothing);
    }

    @Property
    void aShortenedWordIsNotShortenedAgain(
            @ForAll @CharRange(from = 'а', to = 'в') @StringLength(max = 20) String word,
            @ForAll @IntRange(min = 2, max = 4) int least) {
        String shortened = Stretched.shortened(word, least);
        assertThat(Stretched.shortened(shortened, least)).isEqualTo(shortened);
        assertThat(shortened.length()).isLessThanOrEqualTo(word.length());
    }
}
