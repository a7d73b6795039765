package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a glance at a text tells by tables of a few words: one of insults, and one of offers that news speak against. */
class GlanceTest {
    private static final String INSULTS = """
            class QUESTION_MARK NUMBER
            cue YOU ты
            cue SLUR дурак хохлов
            rule own/you INSULT 0.9 : YOU ..2 SLUR
            rule own/asks INSULT 0.9 : SLUR QUESTION_MARK QUESTION_MARK
            """;

    private static final String OFFERS = """
            class NUMBER PHONE LINK CURRENCY EMOJI EMOJI_OFTEN
            cue GOODS дрова
            cue PRICE цена
            cue NEWS новость орлов
            weight GOODS 2
            weight PRICE 2
            weight NUMBER 1
            weight NEWS -3
            tier 4 0.7
            length 8 1
            """;

    private final List<PhraseTable> tables = List.of(table(INSULTS), table(OFFERS));
    private final WordAutomaton automaton = Phrases.automatonOf(tables);
    private final List<RuleSet> sets = IntStream.range(0, tables.size())
            .mapToObj(group -> new RuleSet(tables.get(group), automaton, group, List.of()))
            .toList();
    private final Hints hints = new Hints(automaton, sets);

    private static PhraseTable table(String rows) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", rows.lines().toList());
        return reader.table();
    }

    private Glance glance(String text) {
        return new Glance(Words.of(text, automaton, automaton), automaton, hints, Tokens.Sign.LINK.bits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ты дурак               | true
                    дурак и ты             | true
                    ты дуррак              | true
                    ты дурракк             | true
                    ты дурока              | false
                    ты                     | false
                    вот и дурак            | true
                    вот и лес              | false
                    дрова цена             | false
                    """)
    void aRuleMayMatchWhereAllItsWordsStandThoughLettersBeRepeated(String text, boolean may) {
        Glance glance = glance(text);

        assertThat(glance.mayReport()).isEqualTo(may);
        assertThat(glance.mayReport(0)).isEqualTo(may);
        assertThat(glance.mayReport(1)).isFalse();
        assertThat(sets.get(0).mayFind(glance)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дрова цена                                   | 4 | true
                    дрова и дрова                                | 2 | false
                    дрова 5                                      | 3 | false
                    дрова цена 5                                 | 5 | true
                    дрова цена новость                           | 4 | false
                    дрова цена орлов                             | 4 | false
                    дрова цена Андрей Орлов                      | 4 | true
                    дрова цена и ещё и ещё раз                   | 4 | true
                    дрова цена и ещё и ещё и раз                 | 4 | false
                    дрова цена 5 и ещё и ещё и раз               | 5 | true
                    дрова цена новость 5                         | 5 | false
                    """)
    void anOfferMayStandWhereItsPointsReachATierAgainstItsLengthAndWhatIsSure(String text, int points, boolean may) {
        Glance glance = glance(text);

        assertThat(glance.points(1)).isEqualTo(points);
        assertThat(glance.points(0)).isZero();
        assertThat(sets.get(1).mayFind(glance)).isEqualTo(may);
        assertThat(sets.get(0).mayFind(glance)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дом                | 0
                    дом 5              | NUMBER
                    дом 123456789      | NUMBER
                    тел 8 913 000 00 0 | NUMBER PHONE
                    дом a              | LINK
                    дом 😀             | EMOJI
                    дом ☀              | EMOJI CURRENCY
                    дом $              | EMOJI CURRENCY
                    дом ₽              | CURRENCY
                    дом €              | CURRENCY
                    """)
    void theSignsThatATextMayHaveAreThoseOfItsCharacters(String text, String signs) {
        int expected = Glance.ALWAYS;
        for (String sign : signs.equals("0") ? List.<String>of() : Cells.of(signs, " ")) {
            expected |= Tokens.Sign.valueOf(sign).bits();
        }

        assertThat(Glance.signs(Words.of(text, automaton, automaton), Tokens.Sign.LINK.bits()))
                .isEqualTo(expected);
    }

    @Test
    void aWordOfTheTablesIsSureUnlessItLooksLikeASurname() {
        Glance glance = glance("дурак Андрей Орлов лес хохлов");

        assertThat(glance.wordCount()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).filter(glance::isSure)).containsExactly(0, 4);
        assertThat(automaton.accepts(glance.state(0), 0)).isEqualTo(automaton.accepts(glance.state(4), 0));
        assertThat(automaton.accepts(glance.state(3), 0)).isEqualTo(-1);
    }

    @Test
    void wordsCountUnlessAPieceIsSoLongThatItIsPassedOver() {
        assertThat(glance("дом и сад").leastWords()).isEqualTo(3);
        assertThat(glance("дом " + "а-".repeat(511) + "а").leastWords()).isEqualTo(513);
        assertThat(glance("дом " + "а-".repeat(511) + "аа").leastWords()).isZero();
        assertThat(glance("а-а " + "а-".repeat(512)).leastWords()).isZero();
    }
}
