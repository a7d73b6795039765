package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    a | 1 | 2/13 | phrase | б            ; signs.txt:1: a row must have 6 cells; has 5
                    a | one | 2/13 | phrase | б | c      ; signs.txt:1: the weight must be a number from 1 to 3
                    a | 4 | 2/13 | phrase | б | c        ; signs.txt:1: the weight must be a number from 1 to 3
                    a | 0 | 2/13 | phrase | б | c        ; signs.txt:1: the weight must be a number from 1 to 3
                    a | 1 | 2 13 | phrase | б | c        ; signs.txt:1: Not a clause
                    a | 1 | 2/13 | guess | б | c         ; signs.txt:1: the kind must be one of [phrase
                    a | 1 | 2/13 | | б | c               ; signs.txt:1: the kind must be one of [phrase
                    a | 1 | 2/13 | run | б | c           ; signs.txt:1: a number from 1 to 9999 must follow the kind
                    a | 1 | 2/13 | run 0 | б | c         ; signs.txt:1: a number from 1 to 9999 must follow the kind
                    a | 1 | 2/13 | run two | б | c       ; signs.txt:1: a number from 1 to 9999 must follow the kind
                    a | 1 | 2/13 | run 2 3 | б | c       ; signs.txt:1: nothing more must follow the kind
                    a | 1 | 2/13 | phrase 2 | б | c      ; signs.txt:1: nothing more must follow the kind
                    a | 1 | 2/13 | unless b | б | c     ; signs.txt:1: the row that a kind names must exist
                    a | 1 | 2/13 | apart | б | c        ; signs.txt:1: the row that a kind names must exist
                    """)
    void aBadRowIsRefused(String row, String message) {
        assertThatThrownBy(() -> Table.parse(row, "signs.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void rowsStandOnceAndPhrasesBelowThem() {
        String row = "a | 1 | 2/13 | phrase | б | c\n";
        assertThatThrownBy(() -> Table.parse(row + row, "signs.txt"))
                .hasMessageContaining(":2: the id must stand once; first on line 1");
        assertThatThrownBy(() -> Table.parse("  фраза\n" + row, "signs.txt"))
                .hasMessageContaining("1: a phrase must stand below a row");
        assertThatThrownBy(() -> Table.parse(row, "signs.txt").row("b")).hasMessageContaining("No row 'b'");
        assertThatThrownBy(() -> Table.load("none.txt")).hasMessageContaining("No none.txt");
        assertThat(Table.parse("", "signs.txt").rows()).isEmpty();
        assertThat(Table.parse("# no\n" + row + "  один\n  один два\n", "signs.txt")
                        .row("a")
                        .find(Words.of("ноль один два один")))
                .isEqualTo(List.of(new Row.Match(1, 3), new Row.Match(3, 4)));
    }

    @Test
    void allProblemsAreToldAtOnceByLine() {
        assertThatThrownBy(() -> Table.parse("  фраза\na | 1\n\nb | x | 2/13 | phrase | б | c\n", "signs.txt"))
                .hasMessageContainingAll("Problems of signs.txt: 3", "signs.txt:1: ", "signs.txt:2: ", "signs.txt:4: ");
        assertThatThrownBy(() -> Table.parse("a\n".repeat(1000), "signs.txt"))
                .hasMessageContaining("and 900 more")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(20_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 1 | 2/13 | phrase | б | c",
                "a | one | 2/13 | phrase | б | c",
                "a | 1 | 2 13 | phrase | б | c",
                "a | 1 | 2/13 | guess | б | c"
            })
    void aRowThatCannotBeReadIsOneProblem(String row) {
        assertThatThrownBy(() -> Table.parse(row + "\nb | 1 | 2/13 | unless a | б | c", "signs.txt"))
                .hasMessageStartingWith("Problems of signs.txt: 1\nsigns.txt:1: ");
    }

    @Test
    void lengthsAreKnownOfTheNetworksOfTheTableAlone() {
        Lengths lengths = Lengths.load();
        assertThat(lengths.of("Telegram")).contains(new Lengths.Limits(4096, 1024));
        assertThat(lengths.of(" ВК ")).contains(new Lengths.Limits(4096, 4096));
        assertThat(lengths.of("Листовка")).isEmpty();
        assertThatThrownBy(() -> Lengths.parse("vk | 1\n"))
                .hasMessageContaining("lengths.txt:1: a row must have 5 cells; has 2");
    }
}
