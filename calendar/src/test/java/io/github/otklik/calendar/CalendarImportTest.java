package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.EventMeanings.Meaning;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarImportTest {
    private static final CalendarImport OF_2026 = CalendarImport.of("x.ics").years(2026, 2026);

    private static StringReader events(String... events) {
        List<String> lines = new ArrayList<>(List.of("begin:vcalendar"));
        for (String event : events) {
            lines.add("BEGIN:VEVENT");
            lines.addAll(List.of(event.split("~")));
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        return new StringReader(String.join("\n", lines));
    }

    private static List<String> days(ProductionCalendar calendar) {
        List<String> days = new ArrayList<>();
        for (int year : calendar.years()) {
            calendar.days(year).forEach(day -> days.add(day.date() + " " + day.kind() + " " + day.act()));
        }
        return days;
    }

    private static List<LocalDate> repeated(String event, int first, int last) {
        ProductionCalendar calendar = CalendarImport.of("x.ics")
                .years(first, last)
                .readICalendar(events(
                        event + "~SUMMARY:Holidays",
                        "DTSTART:20210701~SUMMARY:Holidays",
                        "DTSTART:20220701~SUMMARY:Holidays"));
        return calendar.years().stream()
                .flatMap(year -> calendar.days(year).stream())
                .map(ProductionDay::date)
                .toList();
    }

    @Test
    void aShortDayAndAWorkedSaturdayAreReadAsSuch() {
        ProductionCalendar calendar = OF_2026.readICalendar(events(
                "dtstart;value=date:20260430~summary:Сокращённый день",
                "DTSTART:20260420~SUMMARY:Выходной день",
                "DTSTART:20260425~SUMMARY:Рабочий день — перенос с 20 апреля"));
        assertThat(calendar.day(date("2026-04-30")).orElseThrow().kind()).isEqualTo(DayKind.SHORT);
        ProductionDay worked = calendar.day(date("2026-04-25")).orElseThrow();
        assertThat(worked.kind()).isEqualTo(DayKind.MOVED_WORKING);
        assertThat(worked.swappedWith()).contains(date("2026-04-20"));
    }

    @Test
    void eventsOfOneDateMakeOneDayWithAllOfTheirNames() {
        assertThat(days(OF_2026.readICalendar(events(
                        "DTSTART:20260107~DTEND:20260109~SUMMARY:Рождество",
                        "DTSTART:20260107~SUMMARY:Праздник",
                        "DTSTART:20260107~SUMMARY:Выходной"))))
                .containsExactly("2026-01-07 HOLIDAY Рождество; Праздник; Выходной", "2026-01-08 HOLIDAY Рождество");
    }

    @Test
    void eventsThatContradictEachOtherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(
                        events("DTSTART:20260107~SUMMARY:Рождество", "DTSTART:20260107~SUMMARY:Сокращённый день")))
                .withMessage(
                        "x.ics:6: 2026-01-07 is SHORT here and HOLIDAY by the event at line 2; one of the two is wrong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Скарочаны працоўны дзень    | 20260430 | SHORT
            Қысқартылған күн            | 20260430 | SHORT
            Предпраздничный рабочий день | 20260430 | SHORT
            春节 补班 (2月18日)           | 20260214 | MOVED_WORKING
            春节 假期 第1天/共9天          | 20260217 | HOLIDAY
            Рабочая суббота, сокращённый день, за 20.04.2026 | 20260425 | MOVED_WORKING_SHORT
            Выхадны дзень               | 20260420 | MOVED_OFF
            Нерабочий праздничный день  | 20260508 | HOLIDAY
            Working Saturday for 2026-04-20 | 20260425 | MOVED_WORKING
            Наурыз мейрамы              | 20260321 | HOLIDAY
            """)
    void theWordsOfOtherCalendars(String summary, String date, DayKind kind) {
        ProductionCalendar calendar = OF_2026.readICalendar(events(
                "DTSTART:" + date + "~SUMMARY:" + summary,
                "DTSTART:20260419~SUMMARY:Выходной",
                "DTSTART:20260420~SUMMARY:Выходной",
                "DTSTART:20260218~SUMMARY:Выходной"));
        LocalDate day = LocalDate.parse(date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6));
        assertThat(calendar.day(day).orElseThrow().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"День города", "Новогодняя ёлка в школе №"})
    void whatHasNoCertainMeaningIsRefusedOrLeftOutOrNamedByTheHost(String summary) {
        String event = "DTSTART:20260803~SUMMARY:" + summary.replace("Новогодняя ёлка", "Ёлка");
        String other = "DTSTART:20260101~SUMMARY:Новый год";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events(event, other)))
                .withMessageStartingWith("x.ics:2: nothing says what the event '");
        ProductionCalendar without = OF_2026.meanings(EventMeanings.known().otherwise(Meaning.NOTHING))
                .readICalendar(events(event, other));
        assertThat(days(without)).containsExactly("2026-01-01 HOLIDAY Новый год");
        assertThat(without.warnings())
                .extracting(CalendarWarning::kind)
                .containsExactly(CalendarWarning.Kind.EVENT_LEFT_OUT);
        ProductionCalendar named = OF_2026.meanings(EventMeanings.none().otherwise(Meaning.HOLIDAY))
                .readICalendar(events(event, other));
        assertThat(days(named)).hasSize(2);
    }

    @Test
    void theHostNamesMeaningsBySummaryCategoryAndPredicate() {
        EventMeanings meanings = EventMeanings.known()
                .category("Closed", Meaning.OFF)
                .summary(" день  ГОРОДА ", Meaning.HOLIDAY)
                .when(event -> event.first().getDayOfMonth() == 3, Meaning.SHORT);
        assertThat(days(OF_2026.meanings(meanings)
                        .readICalendar(events(
                                "DTSTART:20260804~SUMMARY:День города",
                                "DTSTART:20260805~SUMMARY:x~CATEGORIES:a\\,b,closed",
                                "DTSTART:20260803~SUMMARY:x"))))
                .containsExactly("2026-08-03 SHORT x", "2026-08-04 HOLIDAY День города", "2026-08-05 MOVED_OFF x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventMeanings.none().summary(" ", Meaning.OFF))
                .withMessage("summary must not be blank; was ' '");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=YEARLY                        | 2020-01-03 2021-01-03 2022-01-03
            RRULE:FREQ=YEARLY;INTERVAL=2             | 2020-01-03 2022-01-03
            RRULE:FREQ=YEARLY;COUNT=2                | 2020-01-03 2021-01-03
            RRULE:FREQ=YEARLY;UNTIL=20210103         | 2020-01-03 2021-01-03
            RRULE:FREQ=YEARLY~EXDATE:20210103        | 2020-01-03 2022-01-03
            RRULE:FREQ=YEARLY~RDATE:20210105,20220106 | 2020-01-03 2021-01-03 2021-01-05 2022-01-03 2022-01-06
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH   | 2020-01-03 2020-11-26 2021-11-25 2022-11-24
            RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO   | 2020-01-03 2020-05-25 2021-05-31 2022-05-30
            RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU | 2020-01-03 2020-11-03 2021-11-02 2022-11-08
            RRULE:FREQ=YEARLY;BYYEARDAY=-1           | 2020-01-03 2020-12-31 2021-12-31 2022-12-31
            RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO   | 2020-01-03 2020-05-11 2021-05-17 2022-05-16
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU;BYSETPOS=-1 | 2020-01-03 2020-03-31 2021-03-30 2022-03-29
            RRULE:FREQ=YEARLY;BYDAY=1MO              | 2020-01-03 2020-01-06 2021-01-04 2022-01-03
            RRULE:FREQ=MONTHLY;COUNT=3               | 2020-01-03 2020-02-03 2020-03-03
            RRULE:FREQ=WEEKLY;COUNT=2;WKST=SU        | 2020-01-03 2020-01-10
            RRULE:FREQ=DAILY;COUNT=3                 | 2020-01-03 2020-01-04 2020-01-05
            RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=-1FR | 2020-01-03 2020-01-31 2021-01-29 2022-01-28
            RRULE:FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR;UNTIL=20201231T235959Z | 2020-01-03 2020-03-13 2020-11-13
            RRULE:FREQ=YEARLY;BYWEEKNO=-1            | 2020-01-03 2021-01-01 2021-12-31 2022-12-30
            """)
    void repeatedEvents(String rule, String dates) {
        assertThat(repeated("DTSTART:20200103~" + rule, 2020, 2022))
                .filteredOn(date -> date.getMonthValue() != 7)
                .extracting(LocalDate::toString)
                .containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DTSTART:20260611T000000~DURATION:P2D                      | 2026-06-11, 2026-06-12
                    DTSTART:20260611T000000~DTEND:20260613T000000             | 2026-06-11, 2026-06-12
                    DTSTART:20260611T000000~DTEND:20260611T235900             | 2026-06-11
                    DTSTART:20260611~DURATION:+PT48H                          | 2026-06-11, 2026-06-12
                    dtstart;tzid="a:b;c":20260611T000000Z~duration:p1d        | 2026-06-11
                    DTSTART:20260611~RDATE:20260701~RRULE:FREQ=DAILY;COUNT=1; | 2026-06-11, 2026-07-01
                    DTSTART:20260611~RRULE:FREQ=DAILY;COUNT=3~EXDATE:20260611T000000,20260613 | 2026-06-12
                    DTSTART:20260611~DURATION:P1DT0H0M0S                      | 2026-06-11
                    DTSTART:20260611~DURATION:PT86400S                        | 2026-06-11
                    DTSTART:20260611~DURATION:P1DT24H                         | 2026-06-11, 2026-06-12
                    DTSTART:20260611~DURATION:PT1440M                         | 2026-06-11
                    DTSTART:20260611~DURATION:P1W                             | 2026-06-11, 2026-06-12, 2026-06-13, 2026-06-14, 2026-06-15, 2026-06-16, 2026-06-17
                    DTSTART:20260611~RDATE:20260701,20260702                  | 2026-06-11, 2026-07-01, 2026-07-02
                    DTSTART:20260611~RDATE:20260701~EXDATE:20260611           | 2026-07-01
                    DTSTART:20260611~RRULE:FREQ=DAILY;COUNT=3~EXDATE:20260612 | 2026-06-11, 2026-06-13
                    """)
    void wholeDaysAreReadHoweverTheyAreWritten(String event, String dates) {
        ProductionCalendar calendar = OF_2026.readICalendar(events(event + "~SUMMARY:Holidays"));
        assertThat(calendar.days(2026)).extracting(day -> day.date().toString()).containsExactly(dates.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DTSTART:20260611~DTEND:20260612~DURATION:P1D     | has one of them
                    DTSTART:20260611T090000~DTEND:20260611T180000    | whole days, from midnight to midnight
                    DTSTART:20260611T000000                          | of no length
                    DTSTART:20260611~EXRULE:FREQ=DAILY               | no longer part of the format
                    DTSTART:20260611~DTSTART:20260612                | stands twice
                    DURATION:P1D                                     | no DTSTART
                    DTSTART:20260611~DURATION:PX                     | DURATION
                    DTSTART:20260611~DURATION:P1DT1H                 | bad DURATION
                    DTSTART:20260611~DURATION:P1H                    | bad DURATION
                    DTSTART:20260611~DURATION:PT1D                   | bad DURATION
                    DTSTART:20260611~DURATION:PT                     | bad DURATION
                    DTSTART:20260611~DURATION:P1D1W                  | bad DURATION
                    DTSTART:20260611~DURATION:P123456789D            | bad DURATION
                    DTSTART:20260611~DURATION:PTT24H                 | bad DURATION
                    DTSTART:20260611~DURATION:P2DT-24H               | bad DURATION
                    DTSTART:20260611~DURATION:PT86400.0S             | bad DURATION
                    DTSTART:20260611~DURATION:P1DT1W                 | bad DURATION
                    DTSTART:20260611~DURATION:-P1D                   | bad DURATION
                    DTSTART:20260611~DURATION:P24                    | bad DURATION
                    DTSTART:20260611~RRULE:FREQ=HOURLY               | bad FREQ
                    DTSTART:20260611~RRULE:FREQ=YEARLY;BYEASTER=0    | unknown part
                    DTSTART:20260611~RRULE:FREQ=YEARLY;BYMONTHDAY=0  | the first is 1
                    DTSTART:20260611~RRULE:FREQ=YEARLY;BYMONTH=0     | it must be 1 to 12
                    DTSTART:20260611~RRULE:FREQ=DAILY;COUNT=2;UNTIL=20260701 | COUNT and UNTIL in one RRULE
                    DTSTART:20260611~RRULE:FREQ=DAILY;UNTIL=20260610 | bad UNTIL
                    DTSTART:20260611~RRULE:FREQ                      | each part is NAME=VALUE
                    DTSTART:20260611~RDATE:20260701T090000/PT1H      | bad RDATE
                    DTSTART:20260611~UID:a~RECURRENCE-ID;RANGE=THISANDFUTURE:20260611 | must stand for one day of it
                    DTSTART:20260611~DTEND:20260612T090000           | an event until 09:00 on 2026-06-12
                    DTSTART:20260611~RRULE:FREQ=YEARLY;BYMONTH=13    | it must be
                    DTSTART:20260611~RRULE:FREQ=DAILY;BYDAY=1MO      | only a month or a year
                    DTSTART:20260611~RRULE:FREQ=DAILY;BYDAY=XX       | bad weekday
                    DTSTART:20260611~RRULE:FREQ=DAILY;FREQ=DAILY     | stands once
                    """)
    void whatIsNoWholeDayIsRefusedByItsLine(String event, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_2026.readICalendar(events(event + "~SUMMARY:Holidays")))
                .withMessageContaining("x.ics:")
                .withMessageContaining(message);
    }

    @Test
    void anEventThatStandsForADayOfAnotherReplacesIt() {
        ProductionCalendar calendar = OF_2026.readICalendar(events(
                "UID:a~DTSTART:20260611~RRULE:FREQ=DAILY;COUNT=2~SUMMARY:Holidays",
                "UID:a~RECURRENCE-ID:20260612~DTSTART:20260615~SUMMARY:Holidays"));
        assertThat(calendar.days(2026))
                .extracting(day -> day.date().toString())
                .containsExactly("2026-06-11", "2026-06-15");
    }

    @Test
    void whatIsCancelledMakesNoDay() {
        assertThat(days(OF_2026.readICalendar(events(
                        "DTSTART:20260611~STATUS:cancelled~SUMMARY:Holidays", "DTSTART:20260612~SUMMARY:Holidays"))))
                .containsExactly("2026-06-12 HOLIDAY Holidays");
    }
}
