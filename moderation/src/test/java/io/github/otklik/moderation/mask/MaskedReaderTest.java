package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import java.util.Arrays;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which ways a row of pieces is read as words of a small automaton, and what each reading costs. */
class MaskedReaderTest {
    private final MaskedReader reader = new MaskedReader();
    private final MaskedText row = new MaskedText();
    private int usual;

    private static WordAutomaton words(String... words) {
        return WordAutomaton.of(Arrays.stream(words)
                .map(word -> new PatternText(word, new PatternText.Lets(), 1).read())
                .toList());
    }

    /** The readings: the word with its seen letters large, after how many pieces, and at what cost. */
    private final class Readings implements MaskedReader.Judge {
        private final StringJoiner told = new StringJoiner(", ");

        @Override
        public void reading(int node, int pieces, int rank) {
            MaskedReading reading = new MaskedReading();
            reader.trace(node, reading);
            StringBuilder word = new StringBuilder(reading.word());
            for (int i = 0; i < word.length(); i++) {
                word.setCharAt(i, reading.isSeen(i) ? Character.toUpperCase(word.charAt(i)) : word.charAt(i));
            }
            told.add(word + "/" + pieces + " " + reading.cost());
        }
    }

    private void read(String text) {
        row.clear();
        new MaskedTextReader(Letters.STANDARD, row).read(text, 0);
    }

    private String forms(String text, String... words) {
        read(text);
        Readings readings = new Readings();
        reader.readForms(new FormAutomaton(words(words)), text, row, readings);
        return readings.told.toString();
    }

    private String plain(String text, String... words) {
        read(text);
        Readings readings = new Readings();
        reader.readWords(words(words), text, row, readings);
        return readings.told.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    к*т          ; КаТ/3 1, КоТ/3 1, КотТ/3 3
                    к**т         ; КаТ/3 3, КоТ/3 3, КотТ/3 1
                    к***т        ; КаТ/3 5, КоТ/3 5, КотТ/3 3
                    к.т          ; КаТ/3 1, КоТ/3 1
                    к..т         ; КаТ/3 2, КоТ/3 2, КотТ/3 1
                    к...т        ; КаТ/3 3, КоТ/3 3, КотТ/3 2
                    к-т          ; КаТ/3 1, КоТ/3 1
                    к--т         ; КаТ/3 2, КоТ/3 2, КотТ/3 1
                    к@т          ; КАТ/3 1, КОТ/3 1, КотТ/3 3
                    к@@т         ; КаТ/3 3, КоТ/3 3, КотТ/3 1
                    к5т          ; КаТ/3 5, КоТ/3 5
                    к0т          ; КОТ/3 1, КаТ/3 5
                    кaт          ; КАТ/3 1
                    kот          ; КОТ/3 1
                    koт          ; КОТ/3 2
                    ккот         ; КОТ/4 2
                    кооот        ; КОТ/5 2
                    кооооот      ; КОТ/7 2
                    kkот         ; КОТ/4 5
                    к_т          ; КаТ/3 1, КоТ/3 1
                    ко-т         ; КОТ/4 0, КОтТ/4 1
                    -кот         ; КОТ/4 0
                    *кот         ; КОТ/4 0
                    **кот        ; КОТ/4 4
                    кот*         ; КОТ/3 0, КОТ/4 0, КОТт/4 1, КОТик/4 3
                    кот-         ; КОТ/3 0, КОТ/4 0
                    кот**        ; КОТ/3 0, КОТ/4 4, КОТт/4 3, КОТик/4 1
                    кот..        ; КОТ/3 0, КОТ/4 4, КОТт/4 2, КОТик/4 1
                    кот*ик       ; КОТ/3 0, КОТИК/6 0
                    кот,ик       ; КОТ/3 0, КОТИК/6 0
                    кот...ик     ; КОТ/3 0, КОТИК/6 4
                    ко5ик        ; КОтИК/5 5
                    ко55ик       ; ^^
                    5от          ; ^^
                    5кот         ; ^^
                    кот5         ; КОТ/3 0
                    кот5ик       ; КОТ/3 0, КОТиК/6 7
                    к0отик       ; КОТИК/6 3
                    к@отик       ; КОТИК/6 2
                    к@@тик       ; КоТИК/5 3
                    к(тик        ; ^^
                    ко*          ; КОт/3 1, КОтт/3 3, КОтик/3 5
                    кo*ик        ; КОтИК/5 2
                    к*           ; Кат/2 3, Кот/2 3, Котт/2 5, Котик/2 7
                    к**          ; Кат/2 1, Кот/2 1, Котт/2 3, Котик/2 5
                    к*к          ; КотиК/3 5
                    котт         ; КОТТ/4 0, КОТ/4 2
                    котт!        ; КОТТ/4 0, КОТ/4 2, КОТТ/5 2, КОТ/5 4
                    ккк*т        ; КаТ/5 3, КоТ/5 3, КотТ/5 5
                    кккк         ; ^^
                    кoтик*       ; КОТИК/5 1, КОТИК/6 1
                    """)
    void signsMayHideLettersOrPartThemOrLookLikeThem(String text, String readings) {
        assertThat(forms(text, "кот", "кат", "котик", "котт")).isEqualTo(readings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    к*т          ; ^^
                    к@т          ; ^^
                    к5т          ; ^^
                    к0т          ; КОТ/3 1
                    кaт          ; КАТ/3 1
                    кооот        ; КОТ/5 2
                    кооооот      ; КОТ/7 2
                    kkот         ; КОТ/4 5
                    *кот         ; ^^
                    кот*         ; КОТ/3 0
                    кот..        ; КОТ/3 0
                    кот*ик       ; КОТ/3 0
                    кот,ик       ; КОТ/3 0
                    кот5         ; КОТ/3 0
                    кот5ик       ; КОТ/3 0
                    к0отик       ; КОТИК/6 3
                    котт         ; КОТТ/4 0, КОТ/4 2
                    котт!        ; КОТТ/4 0, КОТ/4 2
                    кккк         ; ^^
                    кoтик*       ; КОТИК/5 1
                    """)
    void whereNothingIsHiddenARunOfSignsEndsTheRow(String text, String readings) {
        assertThat(plain(text, "кот", "кат", "котик", "котт")).isEqualTo(readings);
    }

    @Test
    void aRowIsTheBeginningOfAWordWhereSomethingMayFollow() {
        FormAutomaton forms = new FormAutomaton(words("кот", "котик"));

        for (String text : new String[] {"к", "ко", "кот", "коти", "к*", "к-о", "kо", "ккк"}) {
            read(text);
            assertThat(reader.begins(forms, text, row)).as(text).isTrue();
        }
        for (String text : new String[] {"т", "кк-ш", "кота", "котик-и", "5"}) {
            read(text);
            assertThat(reader.begins(forms, text, row)).as(text).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    кот          ; false ; false ; кот: 0
                    к-от         ; true  ; false ; кот: 0
                    kот          ; false ; true  ; кот: 1
                    ккот         ; false ; false ; кот: 2
                    к*т          ; false ; false ; кот:о 1
                    к5т          ; false ; false ; кот:о 5
                    к@т          ; false ; true  ; кот: 1
                    """)
    void aReadingTellsItsEditsAndTheirCost(String text, boolean parted, boolean looks, String told) {
        MaskedReading reading = new MaskedReading();
        read(text);
        reader.readForms(
                new FormAutomaton(words("кот")), text, row, (node, pieces, rank) -> reader.trace(node, reading));

        assertThat(reading).hasToString(told);
        assertThat(reading.isParted()).isEqualTo(parted);
        assertThat(reading.hasLooks()).isEqualTo(looks);
    }

    @Test
    void aUsualFormIsNotLostAmongOthersThatEndAlike() {
        MaskedReading reading = new MaskedReading();
        read("х*й");
        reader.readForms(new FormAutomaton(words("хай", "хой", "хуй", "хый")), "х*й", row, (node, pieces, rank) -> {
            reader.trace(node, reading);
            assertThat(reading.word().equals("хуй")).isEqualTo(reading.isUsual());
            usual += reading.isUsual() ? 1 : 0;
        });

        assertThat(usual).isEqualTo(1);
    }
}
