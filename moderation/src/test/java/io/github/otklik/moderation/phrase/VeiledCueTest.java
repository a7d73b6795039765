package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeiledCueTest {
    /** Words of five, three, four, twenty-four and twenty-five letters. */
    private static final WordAutomaton AUTOMATON = WordAutomaton.of(
            Stream.of("дурак", "вор", "шмыг", "абвгдежзиклмнопрстуфхцчш", "ббвгдежзиклмнопрстуфхцчшщ", "дурах")
                    .map(word -> new PatternText(word, new PatternText.Lets(), 1).read())
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "д.у.р.а.к, 9",
        "д у р а к, 9",
        "Д-У-Р-А-К ты, 9",
        "д_у_р_а_к., 9",
        "д*рак, 5",
        "дур@к ты, 5",
        "д.у.р.а, -1",
        "д.у р.а.к, -1",
        "дурак, -1",
        "д*р*к, -1",
        "д*, -1",
        "д, -1",
        "вода*река, -1",
        "д**рак, -1"
    })
    void readsLettersThatStandApartAndOneThatIsHidden(String text, int end) {
        assertThat(cue(text).end(0, lettersEnd(text))).isEqualTo(end);
    }

    private static VeiledCue cue(String text) {
        boolean[] known = new boolean[AUTOMATON.size()];
        for (int state = 0; state < known.length; state++) {
            known[state] = AUTOMATON.accepts(state) >= 0;
        }
        return new VeiledCue(AUTOMATON, known, text);
    }

    @ParameterizedTest
    @CsvSource({
        "в.о.р, -1",
        "ш.м.ы.г, 7",
        "в*р, -1",
        "ш*ыг, 4",
        "ш*ы, -1",
        "абвгдежзикл*нопрстуфхцчш, 24",
        "ббвгдежзикл*нопрстуфхцчшщ, -1",
        "а.б.в.г.д.е.ж.з.и.к.л.м.н.о.п.р.с.т.у.ф.х.ц.ч.ш, 47"
    })
    void aWordHasFourLettersAtLeastAndTwentyFourAtMostWhereOneIsHidden(String text, int end) {
        assertThat(cue(text).end(0, lettersEnd(text))).isEqualTo(end);
    }

    @Test
    void theWordIsTheFirstThatTheHiddenLetterMayMake() {
        VeiledCue cue = cue("дура*и дура$ д.у.р.а.х");

        assertThat(cue.end(0, 4)).isEqualTo(-1);
        assertThat(cue.end(7, 11)).as("no letter stands behind the sign").isEqualTo(-1);
        assertThat(cue.end(13, 14)).isEqualTo(22);
        assertThat(AUTOMATON.accepts(cue.state())).isEqualTo(5);
        VeiledCue hidden = cue("д*рак");
        assertThat(hidden.end(0, 1)).isEqualTo(5);
        assertThat(AUTOMATON.accepts(hidden.state())).isZero();
    }

    @Test
    void lettersThatWereLookedAtAreNotReadAgain() {
        VeiledCue cue = cue("к.д.у.р.а.к дурак");

        assertThat(cue.end(0, 1)).isEqualTo(-1);
        assertThat(cue.end(2, 3)).as("behind another letter").isEqualTo(-1);
        assertThat(cue.end(12, 17)).isEqualTo(-1);
        assertThat(cue("и д.у.р.а.к").end(2, 3)).isEqualTo(11);
    }

    private static int lettersEnd(String text) {
        int at = 0;
        while (at < text.length() && Alphabet.code(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
