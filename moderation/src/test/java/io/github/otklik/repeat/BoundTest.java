package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.otklik.repeat.Term.Kind;
import org.junit.jupiter.api.Test;

/** How alike an earlier message can be at most by what it has in common, added up by hand from the weights. */
class BoundTest {
    private static final RepeatDetector DETECTOR = RepeatDetector.standard();
    private static final Weights WEIGHTS = DETECTOR.weights();
    /** Twelve words, none of them a place or a turn of speech. */
    private static final String WORDS =
            "щебень, гравий, лопух, кисель, валун, пиджак, ножницы, скрипка, абажур, гвоздика, циркуль, портфель";

    private static final double ALONE = 1e-9 + of(Sign.ALWAYS) + of(Sign.FACT);

    private static double of(Sign sign) {
        return WEIGHTS.of(sign);
    }

    private static Profile profile(String text) {
        return DETECTOR.profile(text, "text");
    }

    private static double most(String later, long counts, String earlier) {
        return Bound.of(profile(later), DETECTOR).most(counts, profile(earlier));
    }

    private static double most(long counts) {
        return most(WORDS, counts, "");
    }

    private static void assertSum(double sum, double expected) {
        assertThat(sum).isEqualTo(expected, within(1e-12));
    }

    @Test
    void withNothingInCommonAMessageHasOnlyWhatTheLaterSaysByItself() {
        assertSum(most(0), ALONE + of(Sign.NOTHING));
    }

    @Test
    void aNameMayCountAsTwoAsTheOtherMessageMayHaveItAsTwo() {
        double expected = ALONE + of(Sign.NOTHING) + 2 * of(Sign.NAMES);

        assertSum(most(Bound.one(Kind.NAME)), expected);
        assertSum(most(3 * Bound.one(Kind.NAME)), expected);
    }

    @Test
    void numbersCountUpToTwoAndSitesUpToOne() {
        long number = Bound.one(Kind.NUMBER);
        long site = Bound.one(Kind.SITE);

        assertSum(most(number), ALONE + of(Sign.NOTHING) + of(Sign.NUMBERS));
        assertSum(most(3 * number), ALONE + of(Sign.NOTHING) + 2 * of(Sign.NUMBERS));
        assertSum(most(site), ALONE + of(Sign.NOTHING) + of(Sign.SITES));
        assertSum(most(2 * site), ALONE + of(Sign.NOTHING) + of(Sign.SITES));
    }

    @Test
    void eachMatterServiceWordAndActCounts() {
        assertSum(most(2 * Bound.one(Kind.MATTER)), ALONE + of(Sign.NO_MORE) + 2 * of(Sign.MATTERS));
        assertSum(most(2 * Bound.one(Kind.SERVICE)), ALONE + of(Sign.NO_MORE) + 2 * of(Sign.SERVICES));
        assertSum(most(2 * Bound.one(Kind.WORD)), ALONE + 2 * of(Sign.WORDS));
        assertSum(most(2 * Bound.one(Kind.ACT)), ALONE + 2 * of(Sign.ACTS));
    }

    @Test
    void kindsOfContentAddUp() {
        long matter = Bound.one(Kind.MATTER);
        long service = Bound.one(Kind.SERVICE);
        long word = Bound.one(Kind.WORD);
        long act = Bound.one(Kind.ACT);

        assertSum(most(matter + service), ALONE + of(Sign.NO_MORE) + of(Sign.MATTERS) + of(Sign.SERVICES));
        assertSum(most(service + word), ALONE + of(Sign.NO_MORE) + of(Sign.SERVICES) + of(Sign.WORDS));
        assertSum(most(word + act), ALONE + of(Sign.WORDS) + of(Sign.ACTS));
        assertSum(
                most(2 * matter + 2 * service + word + act),
                ALONE
                        + of(Sign.NO_MORE)
                        + 2 * of(Sign.MATTERS)
                        + 2 * of(Sign.SERVICES)
                        + of(Sign.WORDS)
                        + of(Sign.ACTS));
    }

    @Test
    void sidesOfMattersAndAmountsAddNothing() {
        assertSum(most(Bound.one(Kind.ASPECT) + 2 * Bound.one(Kind.QUANTITY)), ALONE + of(Sign.NOTHING));
    }

    @Test
    void anotherNameThanTheEarlierCountsAgainstIt() {
        String later = "На Чехова " + WORDS;

        assertSum(most(later, 0, "На Мира"), ALONE + of(Sign.NOTHING) + of(Sign.OTHER_NAME));
        assertSum(most(later, 0, "снег"), ALONE + of(Sign.NOTHING));
        assertSum(most(WORDS, 0, "На Мира"), ALONE + of(Sign.NOTHING));
        assertSum(most(later, Bound.one(Kind.NAME), "На Мира"), ALONE + of(Sign.NOTHING) + 2 * of(Sign.NAMES));
    }

    @Test
    void anotherNumberThanTheEarlierCountsAgainstIt() {
        String later = "Дом 5, " + WORDS;

        assertSum(most(later, 0, "Дом 7"), ALONE + of(Sign.NOTHING) + of(Sign.OTHER_NUMBER));
        assertSum(most(later, 0, "Подъезд 7"), ALONE + of(Sign.NOTHING));
        assertSum(most(later, Bound.one(Kind.NUMBER), "Дом 7"), ALONE + of(Sign.NOTHING) + of(Sign.NUMBERS));
    }

    @Test
    void turnsOfSpeechCountUpToTwoAndAnEventOnce() {
        assertSum(most("опять " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + of(Sign.AGAIN));
        assertSum(most("опять, снова, вновь " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + 2 * of(Sign.AGAIN));
        assertSum(most("так и " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + of(Sign.STILL));
        assertSum(most("так и, так и, так и " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + 2 * of(Sign.STILL));
        assertSum(most("тоже " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + of(Sign.OTHER));
        assertSum(most("тоже, тоже, тоже " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + 2 * of(Sign.OTHER));
        assertSum(most("акт " + WORDS, 0, ""), ALONE + of(Sign.NOTHING) + of(Sign.EVENT));
    }

    @Test
    void aMessageThatMayHaveAllTermsMaySayTheSame() {
        int terms = profile(WORDS).terms().size();

        assertThat(terms).isEqualTo(12);
        assertThat(most(terms * Bound.one(Kind.WORD))).isInfinite();
        assertThat(most(6 * Bound.one(Kind.WORD) + 6 * Bound.one(Kind.QUANTITY)))
                .isInfinite();
        assertThat(most((terms - 1) * Bound.one(Kind.WORD))).isFinite();
    }

    @Test
    void theLeastSumIsThatOfTheThresholdAndOfOneThereIsNone() {
        Profile later = profile(WORDS);
        RepeatDetector half = RepeatDetector.builder().threshold(0.5).build();
        RepeatDetector three = RepeatDetector.builder().threshold(0.75).build();
        RepeatDetector all = RepeatDetector.builder().threshold(1).build();

        assertSum(Bound.of(later, half).least(), 0);
        assertSum(Bound.of(later, three).least(), StrictMath.log(3));
        assertThat(Bound.of(later, all).least()).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
