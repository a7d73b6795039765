package io.github.otklik.calendar;

import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What many tests begin with. */
final class Given {
    static final ZoneId OMSK = ZoneId.of("Asia/Omsk");
    static final WeeklySchedule DISTRICT =
            WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30");
    static final WorkingCalendar RUSSIA = WorkingCalendar.builder(OMSK)
            .schedule(DISTRICT)
            .production(ProductionCalendar.russia())
            .build();

    private Given() {}

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** The instant of a local time in Omsk since 2014. */
    static Instant omsk(String text) {
        return at(text + "+06:00");
    }

    static WorkingCalendar plain(String zone, String week, String first, String last) {
        return WorkingCalendar.builder(ZoneId.of(zone))
                .schedule(WeeklySchedule.parse(week))
                .covering(date(first), date(last))
                .build();
    }

    static Reader text(String... lines) {
        return new StringReader(String.join("\n", lines));
    }
}
