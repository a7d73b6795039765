package io.github.otklik.retention;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Bundle;
import io.github.otklik.text.Text;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The texts of this package for people. */
final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Wording() {}

    static String due(Retention.Due due, Language language) {
        String tag = language.tag();
        return Bundle.fill(
                BUNDLE.text(tag, "due"),
                List.of(
                        Text.cut(due.message()),
                        BUNDLE.name(tag, due.rule().field()),
                        DATE.format(due.since()),
                        length(due.rule().after(), tag),
                        DATE.format(due.ended()),
                        Text.cut(due.rule().source())));
    }

    private static String length(Period after, String tag) {
        List<String> parts = new ArrayList<>();
        add(parts, after.getYears(), BUNDLE.text(tag, "years"));
        add(parts, after.getMonths(), BUNDLE.text(tag, "months"));
        add(parts, after.getDays(), BUNDLE.text(tag, "days"));
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit);
        }
    }
}
