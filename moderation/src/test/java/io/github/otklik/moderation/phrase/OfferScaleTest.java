package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the points of an offer add up, by a table of a few words. */
class OfferScaleTest {
    private static final String ROWS = """
            class NUMBER PHONE LINK HANDLE DM TRADE CURRENCY EMOJI MIXED QUOTED QUESTION_MARK INVITE
            class MIXED_OFTEN EMOJI_OFTEN SELLING
            cue GOODS дрова
            cue PRICE цена
            cue SELLING продам
            cue NEWS новость
            cue SURE доставка
            weight GOODS|PRICE 2
            weight PRICE 1
            weight SELLING 3
            weight NEWS -4
            weight EMOJI_OFTEN 2
            weight MIXED_OFTEN 3
            tier 3 0.5
            tier 5 0.7
            tier 5 0.9 SURE
            length 5 1
            """;

    private static PhraseTable table(String rows) {
        PhraseTableReader reader = new PhraseTableReader();
        reader.read("own.txt", rows.lines().toList());
        return reader.table();
    }

    private static String offers(String text) {
        List<PhraseTable> tables = List.of(table(ROWS));
        WordAutomaton automaton = Phrases.automatonOf(tables);
        List<Finding> findings = new ArrayList<>();
        new Phrases(tables, automaton).find(Words.of(text, automaton, automaton), findings);
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.category() + " " + finding.confidence() + " "
                        + finding.canonical() + (finding.masked() ? " masked" : ""))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    дрова                        | ''
                    цена                         | spam/offer SPAM 0.5 цена
                    дрова цена                   | spam/offer SPAM 0.5 дрова цена
                    вот цена и вот и             | ''
                    вот цена и вот               | spam/offer SPAM 0.5 цена
                    продам                       | advert/offer ADVERTISING 0.5 продам
                    вот и продам дрова и         | advert/offer ADVERTISING 0.5 продам дрова
                    продам дрова                 | advert/offer ADVERTISING 0.7 продам дрова
                    продам дрова доставка        | advert/offer ADVERTISING 0.9 продам дрова
                    продам доставка              | advert/offer ADVERTISING 0.5 продам
                    цена доставка                | spam/offer SPAM 0.5 цена
                    продам цена новость          | ''
                    продам дрова цена новость    | ''
                    новость                      | ''
                    дрова 😀😀😀                 | spam/offer SPAM 0.5 дрова
                    дрова 😀😀                   | ''
                    дрова дoм сaд                | spam/offer SPAM 0.7 дрова masked
                    дoм сaд                      | ''
                    дoм сад                      | ''
                    """)
    void pointsAddUpFromTheFirstSignToTheLast(String text, String offers) {
        assertThat(offers(text)).isEqualTo(offers);
    }

    @Test
    void aTableWithoutTiersFindsNoOffer() {
        OfferScale none = new OfferScale(table("class A\n"));
        OfferScale some = new OfferScale(table(ROWS));

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.mayReach(1000, 0)).isFalse();
        assertThat(some.isEmpty()).isFalse();
    }

    @Test
    void aTextMayBeAnOfferThatCanReachTheLeastTier() {
        OfferScale scale = new OfferScale(table(ROWS));
        long[] news = new long[1];
        table(ROWS).classes().find("NEWS").addTo(news, 0);

        assertThat(scale.mayReach(3, 0)).isTrue();
        assertThat(scale.mayReach(2, 0)).isFalse();
        assertThat(scale.mayReach(3, 4)).isTrue();
        assertThat(scale.mayReach(3, 5)).isFalse();
        assertThat(scale.mayReach(4, 9)).isTrue();
        assertThat(scale.mayReach(4, 10)).isFalse();
        assertThat(scale.mayReach(7, 0, news)).isTrue();
        assertThat(scale.mayReach(6, 0, news)).isFalse();
        assertThat(scale.mayReach(3, 0, new long[1])).isTrue();
    }

    @Test
    void theWeightsOfClassesAreCountedOnceEach() {
        PhraseTable table = table(ROWS);
        OfferScale scale = new OfferScale(table);
        ClassSet price = table.classes().find("PRICE");
        ClassSet both = price.with(table.classes().find("GOODS"));

        assertThat(scale.points(scale.weights(price))).isEqualTo(3);
        assertThat(scale.points(scale.weights(both))).isEqualTo(3);
        assertThat(scale.points(scale.weights(table.classes().find("NEWS")))).isZero();
        assertThat(scale.points(scale.weights(table.classes().find("EMOJI")))).isEqualTo(2);
        assertThat(scale.points(scale.weights(table.classes().find("MIXED").with(both))))
                .isEqualTo(6);
        assertThat(scale.points(scale.weightsOf(price.toArray()[0]))).isEqualTo(3);
        assertThat(scale.points(0)).isZero();
    }
}
