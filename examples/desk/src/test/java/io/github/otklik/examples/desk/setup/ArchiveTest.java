package io.github.otklik.examples.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.WorkingCalendar;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String HOURS = "zone Asia/Omsk\nweek Mo-Fr 09:00-18:00\nproduction ru\n";

    @Test
    void aKeptCalendarAnswersAsTheOneThatItWasKeptOf() {
        WorkingCalendar calendar = WorkingCalendar.load(new StringReader(HOURS), "hours.txt");
        LocalDate first = calendar.coverageStart().atZone(calendar.zone()).toLocalDate();
        LocalDate last =
                calendar.coverageEnd().atZone(calendar.zone()).toLocalDate().minusDays(1);
        String days = first.datesUntil(last.plusDays(1))
                .map(day -> Archive.text(calendar.day(day).hours()))
                .collect(Collectors.joining("\n"));
        WorkingCalendar kept = Archive.calendar("Asia/Omsk", first, days);
        assertThat(kept.fingerprint(first, last)).isEqualTo(calendar.fingerprint(first, last));
    }
}
