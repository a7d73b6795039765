package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a reading of a mask, added up by hand: what is seen of its root, and what stands around it. */
class EvidenceTest {
    private final Lexicon lexicon = lexicon();
    private final MaskedText row = new MaskedText();
    private final MaskedSurroundings surroundings = new MaskedSurroundings(lexicon, row);

    private static Lexicon lexicon() {
        return SmallLexicon.of(
                List.of("whole: дом дома он по"),
                List.of("[шмыга] OBSCENE", "root: шмыг шмыж", "word: шмыг(а|и|ой) дошмыг"));
    }

    private void read(String text) {
        row.clear();
        new MaskedTextReader(Letters.STANDARD, row).read(text, 0);
        surroundings.clear();
    }

    /** The evidence for a word, whose capitals are seen, in all pieces of a text. */
    private int evidence(String text, String word, int... ways) {
        read(text);
        MaskedReading reading = new MaskedReading();
        for (int i = word.length() - 1; i >= 0; i--) {
            reading.letter(Alphabet.code(word.charAt(i)), Character.isUpperCase(word.charAt(i)));
        }
        for (int way : ways) {
            reading.way(way);
        }
        Plausible plausible = new Plausible(lexicon, row);
        plausible.begin(text);
        return new Evidence(lexicon, row, reading, surroundings, plausible)
                .of(lexicon.entries().get(0), row.size);
    }

    private int weigh(String text, int guessed) {
        read(text);
        return surroundings.weigh(row.size, guessed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*ыга     ; ШмЫГА   ; 11
                    ш**га     ; ШмыГА   ; 9
                    *мыга     ; шМЫГА   ; 10
                    шм*га     ; ШМыГА   ; 11
                    шмыг*     ; ШМЫГа   ; 11
                    ш***а     ; ШмыгА   ; 7
                    дошм*г    ; ДОШМыГ  ; 12
                    """)
    void lettersOfTheRootCountTwiceItsFirstAndTheLastOneMore(String text, String word, int evidence) {
        assertThat(evidence(text, word)).isEqualTo(evidence);
    }

    @Test
    void aWordWithoutARootOfItsFamilyHasLessForIt() {
        // three letters at most count beside a root, the last one more, three are taken, and two given for the sign
        assertThat(evidence("ма*ина", "МАшИНА")).isEqualTo(3 + 1 - 3 + 2);
        assertThat(evidence("дом*ра", "ДОМшРА")).isEqualTo(3 + 1 - 2 + 2);
    }

    @Test
    void allLettersSeenAreTheMostAndTwoLettersNothing() {
        assertThat(evidence("шмыга", "ШМЫГА")).isEqualTo(Channel.weight(Channel.ALL_SEEN));
        assertThat(evidence("шм", "ШМ")).isZero();
        assertThat(evidence("шмы", "ШМЫ")).isEqualTo(Channel.weight(Channel.ALL_SEEN));
        assertThat(evidence("ш-мыга", "ШМЫГА", MaskedReader.JOIN)).isEqualTo(Channel.weight(Channel.ALL_SEEN_PARTED));
        assertThat(evidence("ш*мыга", "ШМЫГА", MaskedReader.JOIN)).isEqualTo(Channel.weight(Channel.ALL_SEEN));
        assertThat(evidence("шмыга*", "ШМЫГА", MaskedReader.JOIN)).isEqualTo(Channel.weight(Channel.ALL_SEEN_PARTED));
        assertThat(evidence("шмы.. га", "ШМЫГА", MaskedReader.JOIN)).isEqualTo(Channel.weight(Channel.ALL_SEEN_PARTED));
        assertThat(evidence("шмы* га", "ШМЫГА", MaskedReader.JOIN)).isZero();
    }

    @Test
    void whatIsJoinedOverWhiteSpaceIsNothingWhereAWordByItselfIsBesideIt() {
        assertThat(evidence("шмыг.. он", "ШМЫГОН")).isZero();
        assertThat(evidence("дома.. га", "ДОМАГА")).isZero();
        assertThat(evidence("дом.. га", "ДОМГА", MaskedReader.JOIN)).isEqualTo(Channel.weight(Channel.ALL_SEEN_PARTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*ыга     ; 1 ; 2
                    ш*ыга     ; 2 ; 2
                    ш*ыга     ; 3 ; 1
                    ш*ыга     ; 4 ; 0
                    ш*ыга     ; 5 ; -1
                    ш*ыга     ; 9 ; -1
                    ш.ыга     ; 1 ; 0
                    ш.ыга     ; 3 ; 0
                    ш.ыга     ; 4 ; -1
                    ш..ыга    ; 6 ; -1
                    ш4ыга     ; 1 ; -1
                    ш4ы*а     ; 2 ; 2
                    """)
    void moreOrFewerSignsThanLettersSpeakAgainstIt(String text, int guessed, int weight) {
        assertThat(weigh(text, guessed)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    дом.га    ; -2
                    дом.г     ; 0
                    дом.он    ; -7
                    го.он     ; -2
                    гон.он    ; -3
                    дом..     ; -7
                    гом..     ; -1
                    гом*      ; 2
                    дом*он    ; 2
                    го.. г    ; 1
                    го.. га   ; -2
                    го.. он   ; -8
                    го* он    ; -4
                    го* га    ; 0
                    гогогог.г ; -2
                    гогого.г  ; 0
                    г.гогогог ; 0
                    г.гогогого ; -2
                    """)
    void wholeWordsBesideDotsSpeakAgainstItMost(String text, int weight) {
        read(text);
        int capacity = text.replaceAll("[а-я ]", "").length();

        assertThat(surroundings.weigh(row.size, capacity)).isEqualTo(weight);
    }

    @Test
    void theWeightIsOfTheFirstPiecesThatAreAskedFor() {
        read("го*га.он");

        assertThat(surroundings.weigh(5, 1)).isEqualTo(2);
        assertThat(surroundings.weigh(2, 0)).isZero();
        assertThat(surroundings.weigh(8, 2)).isEqualTo(2);
        assertThat(surroundings.joinsWhole(8)).isFalse();
    }
}
