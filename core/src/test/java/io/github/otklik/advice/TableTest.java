package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static boolean stands(String phrase, String text) {
        return Phrase.of(phrase).stands(Words.of(text), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "слово, Слово, true",
        "слово, слова, false",
        "слов*, словам, true",
        "слов*, сло, false",
        "*ения, Обеспечения, true",
        "*ения, ения, false",
        "*, слово, true",
        "*, 12, false",
        "#, 12, true",
        "#, слово, false",
        "ёлка, елка, true",
        "а/б* в, боб в, true",
        "пресс служб*, пресс-служба, true",
        "фото ниже, фото. Ниже, false",
        "фото ниже, 'фото, ниже', false",
        "фото ниже, фото «ниже», false",
        "фото ниже, фото, false",
    })
    void aPhraseStandsWhereItsWordsFollowOneAnother(String phrase, String text, boolean stands) {
        assertThat(stands(phrase, text)).isEqualTo(stands);
    }

    @Test
    void wordsAndSentencesAreCutByHand() {
        assertThat(Words.of("Дом 12а по ул. Ленина. «Ёлка»?! Да…\nНет"))
                .extracting(Word::folded)
                .containsExactly("дом", "12", "а", "по", "ул", "ленина", "елка", "да", "нет");
        assertThat(Words.of("Дом 12а по ул. Ленина. «Ёлка»?! Да…\nНет"))
                .extracting(Word::sentence)
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 2, 3);
        assertThat(Words.of("а".repeat(100)).get(0).folded()).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    a | 1 | 2/13 | phrase | б            ; signs.txt:1: a row of 5 cells; it has 6
                    a | one | 2/13 | phrase | б | c      ; signs.txt:1: For input string
                    a | 1 | 2 13 | phrase | б | c        ; signs.txt:1: Not a clause
                    a | 1 | 2/13 | guess | б | c         ; signs.txt:1: No enum constant
                    """)
    void aBadRowIsRefused(String row, String message) {
        assertThatThrownBy(() -> Table.parse(row, "signs.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void rowsStandOnceAndPhrasesBelowThem() {
        String row = "a | 1 | 2/13 | phrase | б | c\n";
        assertThatThrownBy(() -> Table.parse(row + row, "signs.txt"))
                .hasMessageContaining(":2: the id stands twice: a");
        assertThatThrownBy(() -> Table.parse("  фраза\n" + row, "signs.txt")).hasMessageContaining("phrases before");
        assertThatThrownBy(() -> Table.parse(row, "signs.txt").row("b")).hasMessageContaining("no row 'b'");
        assertThatThrownBy(() -> Table.load("none.txt")).hasMessageContaining("No none.txt");
        assertThat(Table.parse("", "signs.txt").rows()).isEmpty();
        assertThat(Table.parse("# no\n" + row + "  один\n  один два\n", "signs.txt")
                        .row("a")
                        .find(Words.of("ноль один два один")))
                .isEqualTo(List.of(new Row.Match(1, 3), new Row.Match(3, 4)));
    }
}
