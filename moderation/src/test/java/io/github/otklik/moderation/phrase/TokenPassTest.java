package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens a text has beside those of its plain words: hidden words, links, quotations, what goes on in other letters. */
class TokenPassTest {
    private static final String ROWS = """
            latin LINK http www
            latin DM whatsapp
            latin INVITE t.me
            cue HOUSE дом садовник
            cue GARDEN сад ванна хохлов
            rule own/a INSULT 0.9 : HOUSE GARDEN
            """;

    private static String tokens(String text, Finding... hidden) {
        PhraseTableReader rows = new PhraseTableReader();
        rows.read("own.txt", ROWS.lines().toList());
        PhraseTable table = rows.table();
        WordAutomaton automaton = Phrases.automatonOf(List.of(table));
        RuleSet set = new RuleSet(table, automaton, 0, List.of());
        Tokens tokens = new TokenReader(automaton, table.latin(), List.of(set))
                .read(Words.of(text, automaton, automaton), List.of(hidden));
        return IntStream.range(0, tokens.size())
                        .mapToObj(token -> shown(text, tokens, token, set))
                        .collect(Collectors.joining(" ", "", tokens.size() == 0 ? "of " : " of "))
                + tokens.wordCount();
    }

    /** A token as it stands and its number; a word of the tables with !, a hidden one with ~. */
    private static String shown(String text, Tokens tokens, int token, RuleSet set) {
        String signs = Stream.of(Tokens.Sign.values())
                .filter(sign -> (tokens.signs(token) & 1 << sign.place()) != 0)
                .map(sign -> "+" + sign)
                .collect(Collectors.joining());
        return text.substring(tokens.start(token), tokens.end(token)).replace(' ', '_')
                + (set.kind(tokens.state(token)) >= 0 ? "!" : "")
                + (tokens.hidden(token) ? "~" : "")
                + signs
                + "@" + tokens.word(token);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    с.а.д.о.в.н.и.к дом    ; с.а.д.о.в.н.и.к!~@0 дом!@1 of 2
                    дом с.а.д.о.в.н.и.к    ; дом!@0 с.а.д.о.в.н.и.к!~@1 of 2
                    сад*вник дом           ; сад*вник!~@0 дом!@1 of 2
                    в*нна, дом             ; в*нна!~@0 дом!@1 of 2
                    ехсад*вник             ; of 2
                    5сад*вник              ; 5+NUMBER@0 5сад!@1 of 3
                    «сад*вник» дом         ; сад*вник!~+QUOTED@0 дом!@1 of 2
                    с.а.д                  ; of 3
                    л.е.с.о.в.и.к          ; of 7
                    лес*вник               ; of 2
                    """)
    void aWordWhoseLettersAreVeiledIsATokenWhereItBegins(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    дом0                   ; of 1
                    дом9 сад               ; сад!@1 of 2
                    домs                   ; of 1
                    сaд                    ; сaд!~+MIXED@0 of 1
                    дом\u00AD сад          ; дом\u00AD!@0 сад!@1 of 2
                    дооом                  ; дооом!@0 of 1
                    ванна                  ; ванна!@0 of 1
                    вванна                 ; of 1
                    до5м сад               ; до5м~+MIXED@0 сад!@1 of 2
                    до55м сад              ; сад!@1 of 2
                    «дооом» сад            ; дооом!+QUOTED@0 сад!@1 of 2
                    «сaд» дом              ; сaд!~+MIXED+QUOTED@0 дом!@1 of 2
                    «лeс» дом              ; лeс~+MIXED@0 дом!@1 of 2
                    Андрей Хохлов          ; of 2
                    """)
    void aWordThatGoesOnInOtherCharactersOrIsStretchedIsReadAsARun(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    http://a.b/c?d дом     ; http://a.b/c?d+LINK@0 дом!@1 of 2
                    HTTP://a.b             ; HTTP://a.b+LINK@0 of 1
                    www.a.b, дом           ; www.a.b,+LINK@0 дом!@1 of 2
                    www.садик              ; www.+LINK@0 of 2
                    WhatsApp: дом          ; WhatsApp+DM@0 дом!@1 of 2
                    t.me/abc дом           ; t.me/abc+HANDLE+INVITE@0 дом!@1 of 2
                    @abc дом               ; abc+HANDLE@0 дом!@1 of 2
                    a@abc                  ; abc+HANDLE@1 of 2
                    abc дом                ; дом!@1 of 2
                    htt                    ; of 1
                    """)
    void aWordInLatinLettersIsALinkOrAName(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    дом. 9                 ; дом!@0 9+NUMBER@2 of 3
                    дом. 0                 ; дом!@0 0+NUMBER@2 of 3
                    дом.5                  ; дом!@0 5+NUMBER@2 of 3
                    0                      ; 0+NUMBER@0 of 1
                    9                      ; 9+NUMBER@0 of 1
                    89990000000            ; 89990000000+PHONE@0 of 1
                    дом ☀ ➿ ⟀             ; дом!@0 ☀+EMOJI@1 ➿+EMOJI@2 of 3
                    ◿ дом                  ; дом!@0 of 1
                    """)
    void numbersAndPicturesAreTokensAndADotBeforeADigitStandsForAWord(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @Test
    void aQuotationEndsWithItsLine() {
        assertThat(tokens("«дом сад\nдом» сад")).isEqualTo("дом!+QUOTED@0 сад!+QUOTED@1 дом!@2 сад!@3 of 4");
        assertThat(tokens("\"дом\" сад")).isEqualTo("дом!+QUOTED@0 сад!@1 of 2");
        assertThat(tokens("'дом' сад")).isEqualTo("дом!+QUOTED@0 сад!@1 of 2");
        assertThat(tokens("«дом")).isEqualTo("дом!@0 of 1");
    }

    private static Finding masked(int start, int end, String word, double confidence) {
        return new Finding(Category.OBSCENE, start, end, word, true, "own", Way.MASK, confidence);
    }

    @Test
    void aWordThatWasSeenBehindAMaskIsTrustedFromThreeQuartersOn() {
        assertThat(tokens("с*д дом", masked(0, 3, "сад", 0.75))).isEqualTo("с*д!~@0 дом!@1 of 2");
        assertThat(tokens("с*д дом", masked(0, 3, "сад", 0.74))).isEqualTo("с*д~@0 дом!@1 of 2");
        assertThat(tokens("с*д дом", masked(0, 3, "лес", 0.9))).isEqualTo("с*д~@0 дом!@1 of 2");
        assertThat(tokens("«с*д» дом", masked(1, 4, "сад", 0.9))).isEqualTo("с*д!~+QUOTED@0 дом!@1 of 2");
        assertThat(tokens("«с*д» дом", masked(1, 4, "лес", 0.9))).isEqualTo("с*д~@0 дом!@1 of 2");
    }

    @Test
    void ofMasksThatOverlapTheFirstIsAToken() {
        assertThat(tokens("с*д*м дом", masked(0, 5, "сад", 0.9), masked(2, 4, "дом", 0.9)))
                .isEqualTo("с*д*м!~@0 дом!@1 of 2");
        assertThat(tokens("с*д*м дом", masked(0, 5, "сад", 0.9), masked(2, 5, "дом", 0.9)))
                .isEqualTo("с*д*м!~@0 дом!@1 of 2");
        assertThat(tokens("с*дом дом", masked(0, 3, "сад", 0.9)))
                .as("what is left of a word is no word")
                .isEqualTo("с*д!~@0 дом!@2 of 3");
        assertThat(tokens("дом с*д с*д", masked(8, 11, "сад", 0.9), masked(4, 7, "сад", 0.9)))
                .isEqualTo("дом!@0 с*д!~@1 с*д!~@2 of 3");
    }

    @Test
    void aPieceOfAThousandCharactersIsPassedOver() {
        assertThat(tokens("а-".repeat(511) + "а")).isEqualTo("of 512");
        assertThat(tokens("а-".repeat(511) + "а, дом")).endsWith("дом!@0 of 1");
        assertThat(tokens("а-".repeat(512) + " дом")).isEqualTo("дом!@0 of 1");
        assertThat(tokens("лес ".repeat(300) + "сад*вник"))
                .as("a short one far in a long text is read")
                .isEqualTo("сад*вник!~@300 of 301");
    }
}
