package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runs of single characters with spaces between, and single letters in a row. */
class SpeltRunsTest {
    private static final WordAutomaton EMPTY = WordAutomaton.of(List.of());

    private static String runs(String text) {
        Words words = Words.of(text, EMPTY, EMPTY);
        return IntStream.range(0, words.speltCount())
                .mapToObj(run -> text.substring(words.speltStart(run), words.speltEnd(run)))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    а б в               ; а б в
                    а б                 ; ''
                    а                   ; ''
                    вот а б в           ; а б в
                    а б в вот           ; а б в
                    вот а б вот а б     ; ''
                    а б в вот г д е     ; а б в|г д е
                    а  б   в            ; а  б   в
                    а 1 b               ; а 1 b
                    а * в               ; а * в
                    а * * в             ; а * * в
                    а *                 ; ''
                    * а б               ; ''
                    * а б в             ; а б в
                    а б в *             ; а б в
                    а б * вот           ; ''
                    а б в * г д е       ; а б в * г д е
                    а б в — г д е       ; а б в|г д е
                    аа ббб в            ; аа ббб в
                    аА ё Ее             ; аА ё Ее
                    1а б в г            ; б в г
                    xx yy z             ; xx yy z
                    xy а б              ; ''
                    """)
    void threeSingleCharactersOrMoreAreARun(String text, String runs) {
        assertThat(runs(text)).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    «а б в»             ; а б в
                    а б в.              ; а б в
                    а б в. г д е        ; а б в|г д е
                    а б в, г            ; а б в
                    а б .в г д          ; в г д
                    а б ... в           ; ''
                    а б в ... г         ; а б в
                    !!! а б в           ; а б в
                    """)
    void punctuationBeginsAndEndsARun(String text, String runs) {
        assertThat(runs(text)).isEqualTo(runs);
    }

    @Test
    void aCellIsOneCharacterOfEightPlacesAtMostWithWhatIsNotSeen() {
        String eight = "аааааааа";

        assertThat(runs(eight + " б в")).isEqualTo(eight + " б в");
        assertThat(runs(eight + "а б в")).isEmpty();
        assertThat(runs("а\u0301 б\u200B\u0301 в")).isEqualTo("а\u0301 б\u200B\u0301 в");
        assertThat(runs("\u0301а б в")).isEmpty();
        assertThat(runs("** б в г")).isEqualTo("б в г");
    }

    @Test
    void manyRunsAreKept() {
        String text = "а б в вот ".repeat(50);

        assertThat(runs(text)).isEqualTo(String.join("|", Collections.nCopies(50, "а б в")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    а б в          ; true
                    а б в г        ; false
                    дом а б в г    ; false
                    а б в дом г    ; true
                    а б, в г       ; true
                    а б в г дом    ; false
                    """)
    void fourSingleLettersInARowAreNotPlain(String text, boolean plain) {
        assertThat(Words.of(text, EMPTY, EMPTY).arePlain()).isEqualTo(plain);
    }

    @Test
    void aWordIsFoldedAndLeftInTheStateOfEachAutomaton() {
        WordAutomaton lexicon = automaton("дом");
        WordAutomaton cues = automaton("сад", "дом");
        Words words = Words.of("Ёж, дом " + "я ".repeat(40), lexicon, cues);

        assertThat(words.count()).isEqualTo(42);
        assertThat(words.folded(0)).isEqualTo("еж");
        assertThat(words.length(1)).isEqualTo(3);
        assertThat(lexicon.accepts(words.inLexicon(1))).isZero();
        assertThat(cues.accepts(words.inCues(1))).isEqualTo(1);
        assertThat(words.start(41)).isEqualTo(86);
        assertThat(words.end(41)).isEqualTo(87);
    }

    private static WordAutomaton automaton(String... words) {
        return WordAutomaton.of(Stream.of(words)
                .map(word -> new PatternText(word, new PatternText.Lets(), 1).read())
                .toList());
    }
}
