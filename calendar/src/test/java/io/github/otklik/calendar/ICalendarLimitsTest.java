package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.EventMeanings.Meaning;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However much a file says, what is made of it stays within bounds. */
class ICalendarLimitsTest {
    private static final CalendarImport OF_2026 = CalendarImport.of("x.ics").years(2026, 2026);
    private static final String NEW_YEAR = "DTSTART:20260101~SUMMARY:Новый год";

    private static StringReader events(String... events) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR"));
        for (String event : events) {
            lines.add("BEGIN:VEVENT\n" + event.replace('~', '\n') + "\nEND:VEVENT");
        }
        lines.add("END:VCALENDAR");
        return new StringReader(String.join("\n", lines));
    }

    @Test
    void manyEventsLeftOutAreNotAllListed() {
        List<String> events = new ArrayList<>(Collections.nCopies(250, "DTSTART:20260202~SUMMARY:x"));
        events.add(NEW_YEAR);
        ProductionCalendar calendar = OF_2026.meanings(EventMeanings.known().otherwise(Meaning.NOTHING))
                .readICalendar(events(events.toArray(String[]::new)));
        assertThat(calendar.warnings()).hasSize(101);
        assertThat(calendar.warnings().get(100).text()).isEqualTo("x.ics: and 150 more events");
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        ProductionDay day = OF_2026.readICalendar(
                        events("DTSTART:20260101~SUMMARY:Выходной " + "x".repeat(490) + "\uD83C\uDF84".repeat(300)))
                .day(date("2026-01-01"))
                .orElseThrow();
        assertThat(day.act()).hasSize(500).endsWith("x…");
        String[] many = new String[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = "DTSTART:20260101~SUMMARY:Выходной " + "y".repeat(60) + i;
        }
        assertThat(OF_2026.readICalendar(events(many))
                        .day(date("2026-01-01"))
                        .orElseThrow()
                        .act())
                .hasSize(501);
    }

    @Test
    void rulesThatLookAtTooManyDaysAreRefused() {
        String[] many = new String[200];
        for (int i = 0; i < many.length; i++) {
            many[i] = "DTSTART:19000101~SUMMARY:Выходной~RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31";
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarImport.of("x.ics").years(1900, 2100).readICalendar(events(many)))
                .withMessageContaining(
                        "the repeated events of the file go over too many days; it must have fewer rules or years");
    }
}
