package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How runs of letters and digits are read, and which tokens a text has for tables of a few words. */
class LetterRunTest {
    private static final WordAutomaton CUES = WordAutomaton.of(Stream.of("дом", "сад", "ванна", "вор", "хохлов")
            .map(word -> new PatternText(word, new PatternText.Lets(), 1).read())
            .toList());

    private static boolean[] known() {
        boolean[] known = new boolean[CUES.size()];
        for (int state = 0; state < known.length; state++) {
            known[state] = CUES.accepts(state) >= 0;
        }
        return known;
    }

    private static LetterRun run(String text) {
        LetterRun run = new LetterRun();
        run.read("ещё раз5", 0);
        run.read(text, 0);
        return run;
    }

    private static String tokens(String text, Finding... hidden) {
        Words words = Words.of(text, CUES, CUES);
        Tokens tokens = new TokenPass(CUES, known(), List.of(), words, List.of(hidden)).run();
        return IntStream.range(0, tokens.size())
                        .mapToObj(token -> shown(text, tokens, token))
                        .collect(Collectors.joining(" ", "", tokens.size() == 0 ? "of " : " of "))
                + tokens.wordCount();
    }

    /** A token as it stands, the words before it and its signs; a word of the tables with !, a hidden one with ~. */
    private static String shown(String text, Tokens tokens, int token) {
        String signs = Stream.of(Tokens.Sign.values())
                .filter(sign -> (tokens.signs(token) & 1 << sign.place()) != 0)
                .map(sign -> "+" + sign)
                .collect(Collectors.joining());
        return text.substring(tokens.start(token), tokens.end(token)).replace(' ', '_')
                + (CUES.accepts(tokens.state(token)) >= 0 ? "!" : "")
                + (tokens.hidden(token) ? "~" : "")
                + signs
                + "@" + tokens.word(token) + "/" + tokens.sentence(token);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    дом5 и,    4
                    дoм.,      3
                    до\u00ADм-, 4
                    12а б,     3
                    é,         1
                    дом,       3
                    """)
    void aRunEndsWhereNoLetterOrDigitFollows(String text, int end) {
        assertThat(run(text).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    дом,   false, false, false, false, false
                    dом,   false, true,  false, false, true
                    дoм,   false, true,  false, false, true
                    дiм,   false, true,  true,  false, true
                    dim,   true,  true,  false, false, false
                    12,    true,  false, false, true,  false
                    1дом,  false, false, false, true,  false
                    до5м,  false, false, false, false, true
                    д5м,   false, false, false, false, false
                    дом5,  false, false, false, false, false
                    дo,    false, true,  false, false, false
                    дqм,   false, true,  false, false, false
                    """)
    void aRunKnowsWhatItIsMadeOf(
            String text, boolean foreign, boolean letters, boolean neighbour, boolean digit, boolean mixed) {
        LetterRun run = run(text.replace("дiм", "дім").replace("dом", "aом"));

        assertThat(run.isForeign()).isEqualTo(foreign);
        assertThat(run.hasLetters()).isEqualTo(letters);
        assertThat(run.isOfNeighbour()).isEqualTo(neighbour);
        assertThat(run.beginsWithDigit()).isEqualTo(digit);
        assertThat(run.isMixed()).isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    дом,         0
                    ДОМ,         0
                    дoм,         0
                    до\u00ADм,   0
                    12дом,       0
                    дооом,       0
                    ддом,        0
                    доом,        -1
                    ванна,       2
                    ваннна,      -1
                    дqм,         -1
                    до5м,        -1
                    """)
    void aRunIsReadAsRussianLettersAndAStretchedOneByEachLetterOnce(String text, int rank) {
        assertThat(CUES.accepts(run(text).state(CUES, known()))).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    89991112233          ; 11
                    8 (999) 111-22-33    ; 17
                    8-999-111-22-33 дом  ; 15
                    9991112233           ; 10
                    79991112233.         ; 11
                    999111223            ; -1
                    899911122334         ; -1
                    59991112233          ; -1
                    8999 111  2233       ; 14
                    8999   1112233       ; 14
                    8999    1112233      ; -1
                    8999111 22 дом       ; -1
                    8999111.2233         ; -1
                    """)
    void aPhoneHasTenOrElevenDigitsInGroups(String text, int end) {
        assertThat(run(text).phoneEnd()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    дом и сад            ; дом!@0/0 сад!@2/0 of 3
                    лес                  ; of 1
                    доом                 ; of 1
                    дооом                ; дооом!@0/0 of 1
                    дoм                  ; дoм!~+MIXED@0/0 of 1
                    дом5                 ; of 1
                    5дом                 ; 5+NUMBER@0/0 5дом!@1/0 of 2
                    дім сад              ; сад!@1/0 of 2
                    дом 5                ; дом!@0/0 5+NUMBER@1/0 of 2
                    8 999 111 22 33      ; 8_999_111_22_33+PHONE@0/0 of 1
                    @name сад            ; name+HANDLE@0/0 сад!@1/0 of 2
                    name сад             ; сад!@1/0 of 2
                    дом? сад             ; дом!@0/0 ?+QUESTION_MARK@1/0 сад!@2/1 of 3
                    дом! сад             ; дом!@0/0 сад!@1/1 of 2
                    дом… сад             ; дом!@0/0 сад!@1/1 of 2
                    дом. Сад             ; дом!@0/0 Сад!@1/1 of 2
                    дом. сад             ; дом!@0/0 сад!@1/0 of 2
                    дом. 5               ; дом!@0/0 5+NUMBER@2/0 of 3
                    дом.                 ; дом!@0/0 of 1
                    !! дом               ; дом!@0/0 of 1
                    5 ₽ $ €              ; 5+NUMBER@0/0 ₽+CURRENCY@1/0 $+CURRENCY@2/0 €+CURRENCY@3/0 of 4
                    😀 дом ☀             ; 😀+EMOJI@0/0 дом!@1/0 ☀+EMOJI@2/0 of 3
                    «дом» сад            ; дом!+QUOTED@0/0 сад!@1/0 of 2
                    дом, сад-дом         ; дом!@0/0 сад!@1/0 дом!@2/0 of 3
                    """)
    void aTextHasTheseTokens(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @Test
    void aLineBreakEndsASentenceAndALongPieceIsPassedOver() {
        assertThat(tokens("дом\nсад")).isEqualTo("дом!@0/0 сад!@1/1 of 2");
        assertThat(tokens("дом " + "а-".repeat(600) + " сад")).isEqualTo("дом!@0/0 сад!@1/0 of 2");
        assertThat(tokens("дом " + "а-".repeat(20) + " сад")).endsWith(" of 22");
    }

    @Test
    void aWordThatWasSeenBehindAMaskIsAToken() {
        Finding sure = new Finding(Category.OBSCENE, 4, 7, "сад", true, "own", Way.MASK, 0.9);
        Finding unsure = new Finding(Category.OBSCENE, 4, 7, "сад", true, "own", Way.MASK, 0.5);

        assertThat(tokens("дом с*д дом", sure)).isEqualTo("дом!@0/0 с*д!~@1/0 дом!@2/0 of 3");
        assertThat(tokens("дом с*д дом", unsure)).isEqualTo("дом!@0/0 с*д~@1/0 дом!@2/0 of 3");
    }

    @Test
    void wordsOfSentencesAreCounted() {
        Words words = Words.of("дом и сад. Дом! Вот и сад", CUES, CUES);
        Tokens tokens = new TokenPass(CUES, known(), List.of(), words, List.of()).run();

        assertThat(tokens.sentenceCount()).isEqualTo(3);
        assertThat(IntStream.range(0, tokens.size()).map(tokens::wordsOfSentence))
                .containsExactly(3, 3, 1, 3);
    }

    @Test
    void tokensAndSentencesHaveRoom() {
        String text = "дом! ".repeat(100);
        Words words = Words.of(text, CUES, CUES);
        Tokens tokens = new TokenPass(CUES, known(), List.of(), words, List.of()).run();

        assertThat(tokens.size()).isEqualTo(100);
        assertThat(tokens.sentence(99)).isEqualTo(99);
        assertThat(tokens.start(99)).isEqualTo(495);
        assertThat(tokens.wordsOfSentence(50)).isEqualTo(1);
    }
}
