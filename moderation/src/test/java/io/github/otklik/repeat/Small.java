package io.github.otklik.repeat;

import java.util.List;

/** Messages read with a small vocabulary, whose every word can be told by heart. */
final class Small {
    static final Vocabulary VOCABULARY = Vocabulary.parse(
            List.of(
                    "stop и вот опять снова вновь ждем тоже починили порядок акт прошу не",
                    "street улица",
                    "house дом",
                    "entrance подъезд",
                    "unit дней",
                    "order-ending те",
                    "ending а у ом"),
            List.of(
                    "matter snow снег сугроб",
                    "matter lift лифт",
                    "matter light свет",
                    "service water вода",
                    "service power свет ток",
                    "service gas газ",
                    "site school школа",
                    "site shop магазин",
                    "aspect price цена",
                    "aspect papers справка",
                    "act mend чинить почините",
                    "act sweep мести"));

    static final Hints HINTS = Hints.parse(List.of(
            "again опять, снова, вновь",
            "still ждем",
            "other тоже",
            "done починили",
            "not не",
            "ask порядок",
            "event акт",
            "want прошу"));

    private Small() {}

    static Profile profile(String text) {
        return Profile.of(text, VOCABULARY, HINTS);
    }

    static Comparison comparison(String earlier, String later) {
        return Comparison.of(profile(earlier), profile(later), Weights.standard());
    }

    static double value(Sign sign, String earlier, String later) {
        return comparison(earlier, later).value(sign);
    }
}
