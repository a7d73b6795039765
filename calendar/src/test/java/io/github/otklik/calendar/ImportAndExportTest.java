package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportAndExportTest {
    private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");
    private static final String YEAR_2024 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <calendar year="2024" lang="ru" date="2023.09.01" country="ru">
              <holidays><holiday id="1" title="Новогодние каникулы"/></holidays>
              <days>
                <day d="01.01" t="1" h="1"/>
                <day d="02.22" t="2"/>
                <day d="04.27" t="3"/>
                <day d="04.29" t="1" f="04.27"/>
                <day d="04.30" t="1" f="11.02"/>
                <day d="11.02" t="2"/>
                <day d="12.31" t="1"/>
              </days>
            </calendar>
            """;

    private static ProductionCalendar xml(String xml) {
        return ProductionCalendar.loadXmlCalendar(new StringReader(xml), "x.xml");
    }

    private static ProductionCalendar ics(String... lines) {
        String body = String.join("\n", lines);
        return ProductionCalendar.loadICalendar(
                text("BEGIN:VCALENDAR", "BEGIN:VEVENT", body, "END:VEVENT", "END:VCALENDAR"), "x.ics", 2024, 2024);
    }

    private static String days(ProductionCalendar calendar, int year) {
        StringBuilder days = new StringBuilder();
        calendar.days(year)
                .forEach(day -> days.append(day.date())
                        .append(' ')
                        .append(day.kind())
                        .append(day.swappedWith().map(swapped -> " " + swapped).orElse(""))
                        .append('\n'));
        return days.toString();
    }

    @Test
    void xmlcalendarIsReadWithItsMovesAndTheNamesOfItsHolidays() {
        ProductionCalendar calendar = xml(YEAR_2024);

        assertThat(days(calendar, 2024)).isEqualTo("""
                        2024-01-01 HOLIDAY
                        2024-02-22 SHORT
                        2024-04-27 MOVED_WORKING 2024-04-29
                        2024-04-29 MOVED_OFF 2024-04-27
                        2024-04-30 MOVED_OFF 2024-11-02
                        2024-11-02 MOVED_WORKING_SHORT 2024-04-30
                        2024-12-31 MOVED_OFF
                        """);
        assertThat(calendar.day(date("2024-01-01")).orElseThrow().act()).isEqualTo("Новогодние каникулы");
        assertThat(calendar.asKnownAt(date("2024-01-01")).years()).containsExactly(2024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <day d='04.27' t='3'/>        | x.xml:1: no day off names the worked 2024-04-27 as its origin
                    <day d='04.24' t='4'/>        | x.xml:1: bad type '4' of 2024-04-24; it must be 1 for a day off, 2 for
                    <day d='04.31' t='1'/>        | x.xml:1: bad day '04.31'; it must be MM.DD, a date of 2024
                    <day d='4.30' t='1'/>         | x.xml:1: bad day '4.30'; it must be MM.DD, a date of 2024
                    <day d='04.30' t='1' f='x'/>  | x.xml:1: bad day 'x'; it must be MM.DD
                    <day t='1'/>                  | x.xml:1: no attribute 'd' in element 'day'; it must be there
                    <days d='04.30'><day/></days> | x.xml:1: no attribute 'd' in element 'day'
                    <holiday id='1'/>             | x.xml:1: no attribute 'title' in element 'holiday'
                    <week/>                       | x.xml:1: unknown element 'week'; it must be calendar, holidays, holiday, days or day
                    <calendar year='2025'/>       | x.xml:1: a second calendar; a file has one
                    <day d='04.30' t='1'/><day d='04.30' t='2'/> | x.xml:1: 2024-04-30 stands twice
                    <day                          | x.xml:1: not well-formed XML
                    &amp;&other;                  | x.xml:1:
                    """)
    void badXmlIsNamedWithItsValueAndWhatIsAllowed(String content, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> xml("<calendar year='2024'>" + content + "</calendar>"))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <days/>                           | x.xml:1: no calendar; the root is 'calendar' with a year
                    <days><day d='01.01' t='1'/></days> | x.xml:1: a day outside a calendar; 'calendar' with its year comes first
                    <calendar/>                       | x.xml:1: no attribute 'year' in element 'calendar'
                    <calendar year='24'/>             | x.xml:1: bad year '24'; it must be 1900 to 2100
                    <calendar year='2024'/><x/>       | x.xml:1: not well-formed XML
                    """)
    void xmlThatIsNoCalendarIsRefused(String xml, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> xml(xml)).withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <calendar year='24'><day d='01.01' t='1'/><day d='01.02' t='1'/></calendar> | x.xml:1: bad year '24'; it must be 1900 to 2100
                    <days><day d='01.01' t='1'/><day d='01.02' t='1'/></days> | x.xml:1: a day outside a calendar; 'calendar' with its year comes first
                    <calendar year='2024'><day d='01.01' t='4'/></calendar> | x.xml:1: bad type '4' of 2024-01-01; it must be 1 for a day off, 2 for a short day or 3 for a worked day off
                    """)
    void whatFollowsFromABadElementIsNotToldBesides(String xml, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> xml(xml)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <!DOCTYPE calendar><calendar year='2024'/>
                    <!DOCTYPE calendar SYSTEM 'file:///etc/passwd'><calendar year='2024'/>
                    <!DOCTYPE calendar [<!ENTITY a 'b'>]><calendar year='2024'>&a;</calendar>
                    <!DOCTYPE calendar [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><calendar year='2024'>&a;</calendar>
                    <calendar year='2024'>&a;</calendar>
                    """)
    void xmlWithADocumentTypeOrEntitiesIsRefused(String xml) {
        assertThatIllegalArgumentException().isThrownBy(() -> xml(xml)).withMessageStartingWith("x.xml:1: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    BEGIN:VCALENDR~BEGIN:VEVENT~DTSTART:20240101~END:VEVENT~END:VCALENDAR | x.ics:1: unexpected BEGIN of 'VCALENDR'; VCALENDAR is outermost
                    BEGIN:VCALENDAR~BEGIN:VEVENT~DTSTART:20240101~END:VEVNT~END:VCALENDAR | x.ics:4: unexpected END of 'VEVNT'; components are nested
                    DTSTART:20240101~SUMMARY:x~END:VEVENT                                 | x.ics:1: unexpected 'DTSTART'; BEGIN:VCALENDAR comes first
                    """)
    void theFirstComponentOutOfPlaceIsToldAlone(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.loadICalendar(
                        new StringReader(text.replace('~', '\n')), "x.ics", 2024, 2024))
                .withMessage(message);
    }

    @Test
    void aWholeDayOfAnICalendarFileIsAHoliday() {
        ProductionCalendar calendar = ics(
                "UID:1",
                "DTSTART;VALUE=DATE:20240101",
                "DTEND;VALUE=DATE:20240103",
                "SUMMARY;X-NOTE=\"a:b;c\":Новый год\\, каникулы\\n",
                "  и ещё",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20240308",
                "SUMMARY:Праздник",
                "STATUS:CONFIRMED",
                "BEGIN:VALARM",
                "DTSTART:20240309",
                "END:VALARM",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20240310",
                "STATUS:CANCELLED");

        assertThat(days(calendar, 2024)).isEqualTo("2024-01-01 HOLIDAY\n2024-01-02 HOLIDAY\n2024-03-08 HOLIDAY\n");
        assertThat(calendar.day(date("2024-01-02")).orElseThrow().act()).isEqualTo("Новый год, каникулы\n и ещё");
        assertThat(calendar.years()).containsExactly(2024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    DTSTART:20240101T090000~SUMMARY:Праздник | an event from 09:00 on 2024-01-01; an event must be whole days
                    DTSTART:20241301                     | bad DTSTART '20241301'; a date is YYYYMMDD
                    SUMMARY:x                            | no DTSTART in the event; a date is YYYYMMDD
                    DTSTART:20240101~SUMMARY:x           | nothing says what the event 'x' means for work
                    DTSTART:20240101~SUMMARY:Праздник~DTEND:20240101 | event of 0 days from 2024-01-01; it must be 1 to 366 days long
                    DTSTART:20240101~SUMMARY:Праздник~DTEND:20250102 | event of 367 days from 2024-01-01; it must be 1 to 366
                    DTSTART:20230101~SUMMARY:Праздник    | no day of 2024 in it; a year must have a row
                    DTSTART:20240101~SUMMARY:Праздник~RRULE:FREQ=HOURLY | bad FREQ 'HOURLY' of RRULE
                    DTSTART:20240101~DTSTART:20240102    | 'DTSTART' stands twice; an event has it once
                    DTSTART:20240101~X-OTKLIK-DAY:OVERRIDE off | bad kind 'OVERRIDE'
                    DTSTART:20240101~X-OTKLIK-DAY:short more | unexpected 'more'
                    nonsense                             | bad line 'nonsense'; a line is NAME:VALUE
                    :x                                   | bad line ':x'; a line is NAME:VALUE
                    END:VCALENDAR                        | unexpected END of 'VCALENDAR'; components are nested
                    BEGIN:VCALENDAR                      | unexpected BEGIN of 'VCALENDAR'; VCALENDAR is outermost
                    """)
    void aBadEventIsNamedWithItsValueAndWhatIsAllowed(String event, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ics(event.split("~")))
                .withMessageStartingWith("x.ics:")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    SUMMARY:x                    | x.ics:1: unexpected 'SUMMARY'; BEGIN:VCALENDAR comes first
                    BEGIN:VEVENT                 | x.ics:1: unexpected BEGIN of 'VEVENT'; VCALENDAR is outermost
                    END:VCALENDAR                | x.ics:1: unexpected END of 'VCALENDAR'; components are nested
                    BEGIN:VCALENDAR              | x.ics:1: no END of 'VCALENDAR'
                    """)
    void anICalendarFileThatIsNotNestedIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.loadICalendar(new StringReader(text), "x.ics", 2024, 2024))
                .withMessageStartingWith(message);
    }

    @Test
    void theYearsOfAnICalendarFileAreGivenAndInRange() {
        for (int[] years : List.of(new int[] {2025, 2024}, new int[] {1899, 1900}, new int[] {2100, 2101})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProductionCalendar.loadICalendar(text(""), "x", years[0], years[1]))
                    .withMessageStartingWith("Bad years: " + years[0] + " to " + years[1] + "; they must be in order");
        }
    }

    @Test
    void exportedDaysReadBackAsTheyWere() {
        String ics = Given.RUSSIA.toICalendar(date("2011-01-01"), date("2027-12-31"), STAMP);
        ProductionCalendar back = ProductionCalendar.loadICalendar(new StringReader(ics), "x.ics", 2011, 2027);

        for (int year : ProductionCalendar.russia().years()) {
            assertThat(days(back, year)).isEqualTo(days(ProductionCalendar.russia(), year));
        }
        assertThat(back.day(date("2024-04-29")).orElseThrow().act())
                .isEqualTo("Постановление Правительства РФ от 10.08.2023 № 1314");
    }

    @Test
    void anExportedDayIsAnEventOfICalendar() {
        assertThat(Given.RUSSIA.toICalendar(date("2024-11-02"), date("2024-11-03"), STAMP))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//otklik//calendar//RU",
                        "BEGIN:VEVENT",
                        "UID:2024-11-02-" + Given.RUSSIA.fingerprint() + "@otklik",
                        "DTSTAMP:20260102T030405Z",
                        "DTSTART;VALUE=DATE:20241102",
                        "DTEND;VALUE=DATE:20241103",
                        "SUMMARY:Сокращённый рабочий день по перенос",
                        " у: 08:30-13:00\\,14:00-16:45",
                        "DESCRIPTION:Постановление Правительства РФ от",
                        "  10.08.2023 № 1314",
                        "X-OTKLIK-DAY:working short for 2024-04-30",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void everyKindOfDayIsExportedWithALineShortEnough() {
        WorkingCalendar calendar = WorkingCalendar.builder(java.time.ZoneId.of("Pacific/Apia"))
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .production(ProductionCalendar.russia())
                .overlay(Overlay.of("A; B", "C\\D", java.util.Map.of(date("2011-12-28"), DayHours.off())))
                .override(date("2011-12-29"), DayHours.parse("10:00-11:00"))
                .override(date("2011-12-30"), DayHours.parse("10:00-11:00"))
                .build();
        String ics = calendar.toICalendar(date("2011-03-01"), date("2011-12-31"), STAMP);

        assertThat(ics.replace("\r\n ", ""))
                .contains("SUMMARY:Праздничный день\r\nX-OTKLIK-DAY:holiday")
                .contains("SUMMARY:Перенесённый выходной день")
                .contains("SUMMARY:Сокращённый рабочий день: 09:00-17:00")
                .contains("SUMMARY:Нерабочий день\r\nDESCRIPTION:A\\; B: C\\\\D\r\nX-OTKLIK-DAY:OVERLAY off")
                .contains("SUMMARY:Особый режим: 10:00-11:00")
                .contains("SUMMARY:Дня нет в часовом поясе");
        assertThat(ics.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(ICalendarWriter.unescape("a\\\\b\\;c\\N\\")).isEqualTo("a\\b;c\n\\");
    }
}
