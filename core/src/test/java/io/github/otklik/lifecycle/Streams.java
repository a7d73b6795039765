package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Regulation;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;

/** The procedures that the stored streams were written under, by the name that their file begins with. */
final class Streams {
    static final Procedure DAY_OFF = Procedure.of(
            Regulation.decree(),
            Calendars.of(WorkingCalendar.builder(Story.ZONE)
                    .schedule(WeeklySchedule.parse(Story.WEEK))
                    .production(ProductionCalendar.russia())
                    .override(LocalDate.of(2022, 8, 30), DayHours.off())
                    .build()));

    static final Procedure LONGER = Procedure.of(
            act("Версия: 1", "Версия: 2", "2 часа; высокая важность: 45 минут", "8 часов; высокая важность: 45 минут"),
            Calendars.of(Story.OMSK));

    static final Procedure CLOCK = Procedure.of(
            act(
                    "Версия: 1",
                    "Версия: 3",
                    "lateness: working-time",
                    "lateness: due-instant",
                    "9 часов; высокая важность: 4 часа",
                    "3 рабочих дня; высокая важность: 24 календарных часа"),
            Calendars.of(Story.OMSK));

    static final Procedure UNITS = Procedure.of(
            Regulation.decree(),
            Calendars.of(Story.OMSK)
                    .with(
                            "zhkh",
                            WorkingCalendar.builder(Story.ZONE)
                                    .schedule(WeeklySchedule.parse("Mo-Su 08:00-20:00"))
                                    .production(ProductionCalendar.russia())
                                    .build())
                    .with(
                            "edu",
                            WorkingCalendar.builder(Story.ZONE)
                                    .schedule(WeeklySchedule.parse("Mo-Sa 22:00-26:00"))
                                    .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))
                                    .build()));

    private static final Map<String, Procedure> BY_NAME =
            Map.of("decree", Story.DECREE, "day-off", DAY_OFF, "longer", LONGER, "clock", CLOCK, "units", UNITS);

    private Streams() {}

    static Procedure procedure(String name) {
        return requireNonNull(BY_NAME.get(name), name);
    }

    private static Regulation act(String... replacements) {
        String text = Regulation.decree().toText();
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("No '" + replacements[i] + "' in " + text);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Regulation.load(new StringReader(text), "act.txt");
    }

    /** What an obligation is, in one line that no later field of the record changes. */
    static String line(Obligation it) {
        return it.id() + " " + it.holder() + " " + it.unit() + " " + it.clause() + " " + it.start() + " " + it.due()
                + " " + it.status() + " " + it.done() + " " + it.lateness().working();
    }
}
