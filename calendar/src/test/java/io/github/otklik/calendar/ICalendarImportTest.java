package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.EventMeanings.Meaning;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whole file of events makes: years, pairs, what is left out, and how much of it. */
class ICalendarImportTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void anEmptyFileIsNoYearWithoutHolidays(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(new StringReader(text)))
                .withMessage("x.ics:1: no calendar; a file begins with BEGIN:VCALENDAR");
    }

    @Test
    void aCalendarWithoutEventsIsNoYearWithoutHolidays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events()))
                .withMessage("x.ics:1: no event; absence of data must not pass for a year without holidays");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(
                        new StringReader("BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:20260101\nEND:VTODO\nEND:VCALENDAR")))
                .withMessageStartingWith("x.ics:1: no event;");
    }

    @Test
    void eachYearAskedForHasADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarImport.of("x.ics").years(2025, 2027).readICalendar(events(NEW_YEAR)))
                .withMessage("x.ics:1: no day of 2025 in it; a year must have a row for each day that differs\n"
                        + "x.ics:1: no day of 2027 in it; a year must have a row for each day that differs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarImport.of("x.ics").readICalendar(events(NEW_YEAR)))
                .withMessage("x.ics: no years asked for; an iCalendar file does not say which it is complete for");
    }

    @Test
    void eventsOfOtherYearsAreLeftOutWithAWarning() {
        ProductionCalendar calendar = OF_2026.readICalendar(events(
                NEW_YEAR,
                "DTSTART:20250101~SUMMARY:Новый год",
                "DTSTART:20270101~DTEND:20270109~SUMMARY:Новый год",
                "DTSTART:20251231~DTEND:20260103~SUMMARY:Новый год"));
        assertThat(calendar.years()).containsExactly(2026);
        assertThat(calendar.days(2026))
                .extracting(ProductionDay::date)
                .containsExactly(date("2026-01-01"), date("2026-01-02"));
        assertThat(calendar.warnings())
                .containsExactly(new CalendarWarning(
                        CalendarWarning.Kind.OTHER_YEAR,
                        "x.ics: 2 events have no day in the years asked for and are left out"));
    }

    @Test
    void aTimedEventIsLeftOutWhereTheHostSaysSo() {
        String meeting = "DTSTART:20260202T090000Z~DTEND:20260202T100000Z~SUMMARY:Совещание";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events(NEW_YEAR, meeting)))
                .withMessage(
                        "x.ics:6: nothing says what the event 'Совещание' means for work; it must be given a meaning, or"
                                + " the reader told to leave such events out");
        ProductionCalendar calendar = OF_2026.meanings(EventMeanings.known().otherwise(Meaning.NOTHING))
                .readICalendar(events(NEW_YEAR, meeting));
        assertThat(calendar.days(2026)).hasSize(1);
        assertThat(calendar.warnings())
                .containsExactly(new CalendarWarning(
                        CalendarWarning.Kind.EVENT_LEFT_OUT, "x.ics:6: event 'Совещание' is left out"));
    }

    @Test
    void theHostGivesThePairThatNoNameSays() {
        StringReader without = events("DTSTART:20260425~SUMMARY:Рабочая суббота", "DTSTART:20260420~SUMMARY:Выходной");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(without))
                .withMessageStartingWith("x.ics:2: nothing names the day that the worked 2026-04-25 was swapped with;");
        ProductionCalendar calendar = OF_2026.swapped(date("2026-04-25"), date("2026-04-20"))
                .readICalendar(events("DTSTART:20260425~SUMMARY:Рабочая суббота", "DTSTART:20260420~SUMMARY:Выходной"));
        assertThat(calendar.day(date("2026-04-25")).orElseThrow().swappedWith()).contains(date("2026-04-20"));
        assertThat(calendar.day(date("2026-04-20")).orElseThrow().swappedWith()).contains(date("2026-04-25"));
    }

    /** The example of the README. */
    @Test
    void aHostNamesWhatItKnowsOfAFile() {
        ProductionCalendar calendar = CalendarImport.of("by-2026.ics")
                .years(2026, 2026)
                .meanings(EventMeanings.known()
                        .summary("День города", Meaning.HOLIDAY)
                        .otherwise(Meaning.NOTHING))
                .swapped(date("2026-04-25"), date("2026-04-20"))
                .readICalendar(events(
                        "DTSTART:20260912~SUMMARY:День города",
                        "DTSTART:20260420~SUMMARY:Выходной",
                        "DTSTART:20260425~SUMMARY:Рабочая суббота",
                        "DTSTART:20260608~SUMMARY:День соцработника"));
        assertThat(calendar.days(2026))
                .extracting(ProductionDay::kind)
                .containsExactly(DayKind.MOVED_OFF, DayKind.MOVED_WORKING, DayKind.HOLIDAY);
        assertThat(calendar.warnings())
                .extracting(CalendarWarning::kind)
                .containsExactly(CalendarWarning.Kind.EVENT_LEFT_OUT);
    }

    @Test
    void aPairOfTheDescriptionCountsWhereTheNameHasNone() {
        ProductionCalendar calendar = OF_2026.readICalendar(events(
                "DTSTART:20260425~SUMMARY:Рабочая суббота~DESCRIPTION:Перенос с 20 апреля",
                "DTSTART:20260420~SUMMARY:Выходной (за 25.04)"));
        assertThat(calendar.day(date("2026-04-25")).orElseThrow().swappedWith()).contains(date("2026-04-20"));
        assertThat(calendar.day(date("2026-04-20")).orElseThrow().swappedWith()).contains(date("2026-04-25"));
    }

    @Test
    void aWorkedDayIsNotRepeatedFarFromTheDayItIsWorkedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarImport.of("x.ics")
                        .years(2026, 2032)
                        .readICalendar(events(
                                "DTSTART:20260425~RRULE:FREQ=WEEKLY~SUMMARY:Рабочая суббота за 20.04.2026",
                                "DTSTART:20260420~RRULE:FREQ=YEARLY~SUMMARY:Выходной")))
                .withMessageContaining("the two days must lie within a year, and a worked day must not be repeated");
    }

    @Test
    void aShortDayOnASaturdayIsAWorkedOneOfWeeksOfFiveDays() {
        ProductionCalendar calendar = OF_2026.readICalendar(
                events("DTSTART:20260425~SUMMARY:Сокращённый день за 20.04", "DTSTART:20260420~SUMMARY:Выходной"));
        assertThat(calendar.day(date("2026-04-25")).orElseThrow().kind()).isEqualTo(DayKind.MOVED_WORKING_SHORT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events("DTSTART:20260425~X-OTKLIK-DAY:short")))
                .withMessageContaining("2026-04-25 is a Saturday; a short one is 'working short for DATE'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events("DTSTART:20260424~X-OTKLIK-DAY:working for 2026-04-20")))
                .withMessageContaining("2026-04-24 is a Friday; only a Saturday or Sunday is 'working'");
    }

    @Test
    void aHolidayAndAMovedDayOffOfOneDateAreAHoliday() {
        for (List<String> order :
                List.of(List.of("Выходной за 25.04", "Новый год"), List.of("Новый год", "Выходной"))) {
            ProductionDay day = OF_2026.readICalendar(events(
                            "DTSTART:20260420~SUMMARY:" + order.get(0), "DTSTART:20260420~SUMMARY:" + order.get(1)))
                    .day(date("2026-04-20"))
                    .orElseThrow();
            assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(day.swappedWith()).isEmpty();
            assertThat(day.act()).isEqualTo(String.join("; ", order));
        }
    }

    @Test
    void anEventMayStandForADayThatIsNamedOneByOne() {
        assertThat(OF_2026.readICalendar(events(
                                "UID:a~DTSTART:20260611~RDATE:20260618,20260625~SUMMARY:Выходной",
                                "UID:a~RECURRENCE-ID:20260618~DTSTART:20260619~SUMMARY:Выходной"))
                        .days(2026))
                .extracting(ProductionDay::date)
                .containsExactly(date("2026-06-11"), date("2026-06-19"), date("2026-06-25"));
    }

    @Test
    void daysThatOneDateIsSwappedWithAreJoinedOrContradictEachOther() {
        String off = "DTSTART:20260420~DTEND:20260422~SUMMARY:Выходной";
        assertThat(OF_2026.readICalendar(events(off, "DTSTART:20260421~SUMMARY:Выходной за 25.04", off))
                        .day(date("2026-04-21"))
                        .orElseThrow()
                        .swappedWith())
                .contains(date("2026-04-25"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events(
                        off,
                        "DTSTART:20260425~SUMMARY:Рабочая суббота за 20.04",
                        "DTSTART:20260425~SUMMARY:Рабочий день за 21.04")))
                .withMessage(
                        "x.ics:11: 2026-04-25 is swapped with 2026-04-21 here and with 2026-04-20 by the event at line 7;"
                                + " one of the two is wrong");
    }

    @Test
    void anEventThatStandsForADayOfNoOtherIsOneOfItsOwn() {
        ProductionCalendar calendar = OF_2026.readICalendar(events(
                "UID:b~RECURRENCE-ID:20260612~DTSTART:20260615~SUMMARY:Выходной",
                "UID:a~DTSTART:20260611~RRULE:FREQ=DAILY;COUNT=3~SUMMARY:Выходной",
                "UID:a~RECURRENCE-ID:20260612~DTSTART:20260612~STATUS:CANCELLED~SUMMARY:Выходной"));
        assertThat(calendar.days(2026))
                .extracting(ProductionDay::date)
                .containsExactly(date("2026-06-11"), date("2026-06-13"), date("2026-06-15"));
    }

    @Test
    void itsTextHasTheFileAndTheYears() {
        assertThat(CalendarImport.of("x".repeat(100))).hasToString("x".repeat(80) + "…");
        assertThat(OF_2026).hasToString("x.ics, 2026 to 2026");
    }
}
