package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeiledCueTest {
    private static final WordAutomaton AUTOMATON =
            WordAutomaton.of(List.of(new PatternText("дурак", new PatternText.Lets(), 1).read()));

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
        boolean[] known = new boolean[AUTOMATON.size()];
        for (int state = 0; state < known.length; state++) {
            known[state] = AUTOMATON.accepts(state) >= 0;
        }
        assertThat(new VeiledCue(AUTOMATON, known, text).end(0, lettersEnd(text)))
                .isEqualTo(end);
    }

    private static int lettersEnd(String text) {
        int at = 0;
        while (at < text.length() && Alphabet.code(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
