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

    /** The evidence for a word, whose capitals are seen, in all pieces of a text, at no cost but that of some edits. */
    private int evidence(String text, String word, int... edits) {
        read(text);
        MaskedReading reading = new MaskedReading();
        reading.begin(0, UsualForms.NONE, Integer.MAX_VALUE);
        for (int i = word.length() - 1; i >= 0; i--) {
            boolean seen = Character.isUpperCase(word.charAt(i));
            reading.add(Alphabet.code(word.charAt(i)), seen ? Channel.AS_WRITTEN : Channel.HIDDEN_LETTER);
        }
        for (int edit : edits) {
            reading.add(-1, edit);
        }
        Plausible plausible = new Plausible(lexicon, row);
        plausible.begin(text);
        return new Evidence(lexicon, row, surroundings, plausible)
                .of(reading, lexicon.entries().get(0), row.size);
    }

    private int weigh(String text) {
        read(text);
        return surroundings.weigh(row.size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*ыга     ; ШмЫГА   ; 44
                    ш**га     ; ШмыГА   ; 36
                    *мыга     ; шМЫГА   ; 40
                    шм*га     ; ШМыГА   ; 44
                    шмыг*     ; ШМЫГа   ; 44
                    ш***а     ; ШмыгА   ; 28
                    дошм*г    ; ДОШМыГ  ; 48
                    """)
    void lettersOfTheRootCountTwiceItsFirstAndTheLastOneMore(String text, String word, int evidence) {
        assertThat(evidence(text, word)).isEqualTo(evidence);
    }

    @Test
    void aWordWithoutARootOfItsFamilyHasLessForIt() {
        // three letters at most count beside a root, the last one more, three are taken, and two given for the sign
        assertThat(evidence("ма*ина", "МАшИНА")).isEqualTo(4 * (3 + 1 - 3 + 2));
        assertThat(evidence("дом*ра", "ДОМшРА")).isEqualTo(4 * (3 + 1 - 2 + 2));
    }

    @Test
    void allLettersSeenAreTheMostAndTwoLettersNothing() {
        assertThat(evidence("шмыга", "ШМЫГА")).isEqualTo(84 + 5);
        assertThat(evidence("шм", "ШМ")).isZero();
        assertThat(evidence("шмы", "ШМЫ")).isEqualTo(84 + 3);
        assertThat(evidence("ш-мыга", "ШМЫГА", Channel.MARK_PASSED)).isEqualTo(83 + 5);
        assertThat(evidence("ш*мыга", "ШМЫГА", Channel.MARK_PASSED)).isEqualTo(84 + 5);
        assertThat(evidence("шмыга*", "ШМЫГА", Channel.MARK_PASSED)).isEqualTo(84 + 5);
        assertThat(evidence("шмы.. га", "ШМЫГА", Channel.RUN_PASSED)).isEqualTo(83 + 5);
        assertThat(evidence("шмы* га", "ШМЫГА", Channel.MARK_PASSED)).isZero();
    }

    @Test
    void whatIsJoinedOverWhiteSpaceIsNothingWhereAWordByItselfIsBesideIt() {
        assertThat(evidence("шмыг.. он", "ШМЫГОН")).isZero();
        assertThat(evidence("дома.. га", "ДОМАГА")).isZero();
        assertThat(evidence("дом.. га", "ДОМГА", Channel.RUN_PASSED)).isEqualTo(83 + 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш*ыга     ; 8
                    ш.ыга     ; 0
                    ш..ыга    ; 0
                    ш4ыга     ; -4
                    ш4ы*а     ; 8
                    """)
    void signsSpeakForItAndDigitsAloneAgainstIt(String text, int weight) {
        assertThat(weigh(text)).isEqualTo(weight);
    }

    @Test
    void whatTheEditsCostIsTakenFromIt() {
        read("ш*ыга");
        MaskedReading reading = new MaskedReading();
        reading.begin(5, UsualForms.NONE, Integer.MAX_VALUE);
        reading.add(Alphabet.code('ш'), Channel.HIDDEN_LETTER);
        reading.add(Alphabet.code('ш'), Channel.AS_WRITTEN);
        Evidence evidence = new Evidence(lexicon, row, surroundings, new Plausible(lexicon, row));

        // one letter of no root, nothing of it at the end, behind what is no word, and a sign
        assertThat(evidence.of(reading, lexicon.entries().get(0), row.size)).isEqualTo(4 - 12 + 8 - 5);
        assertThat(evidence.prior(reading, lexicon.entries().get(0))).isEqualTo(12);
        reading.begin(5, 2, 0);
        assertThat(evidence.prior(reading, lexicon.entries().get(0))).isZero();
        reading.add(Alphabet.code('ш'), Channel.HIDDEN_LETTER);
        assertThat(evidence.prior(reading, lexicon.entries().get(0))).isEqualTo(24 - 2 * 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    дом.га    ; -8
                    дом.г     ; 0
                    дом.он    ; -28
                    го.он     ; -8
                    гон.он    ; -12
                    дом..     ; -28
                    гом..     ; -4
                    гом*      ; 8
                    дом*он    ; 8
                    го.. г    ; 4
                    го.. га   ; -8
                    го.. он   ; -32
                    го* он    ; -16
                    го* га    ; 0
                    гогогог.г ; -8
                    гогого.г  ; 0
                    г.гогогог ; 0
                    г.гогогого ; -8
                    """)
    void wholeWordsBesideDotsSpeakAgainstItMost(String text, int weight) {
        assertThat(weigh(text)).isEqualTo(weight);
    }

    @Test
    void theWeightIsOfTheFirstPiecesThatAreAskedFor() {
        read("го*га.он");

        assertThat(surroundings.weigh(5)).isEqualTo(8);
        assertThat(surroundings.weigh(2)).isZero();
        assertThat(surroundings.weigh(8)).isEqualTo(8);
        assertThat(surroundings.joinsWhole(8)).isFalse();
    }
}
