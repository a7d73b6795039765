package io.github.otklik.duty;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Bundle;
import io.github.otklik.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The texts of this package for people. */
final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Wording() {}

    static String holder(Duties.Holder holder, Language language) {
        StringBuilder away = new StringBuilder();
        for (DutyRow.Absence each : holder.absences()) {
            away.append(
                    each.lastDay() == null
                            ? fill(language, "absent-since", Text.cut(each.person()), DATE.format(each.first()))
                            : fill(
                                    language,
                                    "absent",
                                    Text.cut(each.person()),
                                    DATE.format(each.first()),
                                    DATE.format(each.lastDay())));
        }
        String duty = holder.duty().title(language);
        String ground = BUNDLE.name(language.tag(), holder.ground());
        return holder.person() == null
                ? fill(language, "nobody", Text.cut(duty), ground, away.toString())
                : fill(language, "holder", Text.cut(duty), Text.cut(holder.person()), ground, away.toString());
    }

    static String gap(Duties.Gap gap, Language language) {
        return fill(
                language,
                gap.first().equals(gap.lastDay()) ? "gap-day" : "gap",
                date(gap.first()),
                date(gap.lastDay()),
                holder(gap.why(), language));
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    private static String fill(Language language, String key, String... values) {
        return Bundle.fill(BUNDLE.text(language.tag(), key), List.of(values));
    }

    static List<String> keys() {
        return BUNDLE.keys();
    }
}
