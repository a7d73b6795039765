package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host says of an XML calendar besides what stands in it. */
class XmlImportTest {
    private static final CalendarImport FILE = CalendarImport.of("x.xml");
    private static final String RUSSIA_2016 =
            "<calendar year='2016'><days><day d='02.20' t='2'/><day d='02.22' t='1'/><day d='02.23' t='1' h='1'/></days>"
                    + "</calendar>";

    private static ProductionCalendar read(CalendarImport how, String xml) {
        return how.readXmlCalendar(new StringReader(xml));
    }

    /** Worked Saturdays of published years for which the files name no origin, and the weekdays they stand for. */
    @ParameterizedTest
    @CsvSource({
        "2016, 2016-02-20, 2016-02-22",
        "2018, 2018-04-28, 2018-04-30",
        "2018, 2018-06-09, 2018-06-11",
        "2018, 2018-12-29, 2018-12-31",
        "2025, 2025-01-11, 2025-01-06",
        "2025, 2025-04-26, 2025-04-28",
        "2025, 2025-07-12, 2025-07-04",
        "2025, 2025-12-20, 2025-12-26",
        "2026, 2026-01-10, 2026-01-02",
        "2026, 2026-04-25, 2026-04-20",
        "2019, 2019-05-11, 2019-04-30"
    })
    void theHostGivesThePairThatTheFileDoesNot(int year, LocalDate worked, LocalDate off) {
        String xml = "<calendar year='" + year + "'><days>" + day(worked, "3") + day(off, "1") + "</days></calendar>";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FILE, xml))
                .withMessage(
                        "x.xml:1: no day off names the worked " + worked + " as its origin; one must have it in its"
                                + " attribute 'f', or the reader must be told the pair, for the hours are those of that weekday");

        ProductionCalendar calendar = read(FILE.swapped(worked, off), xml);
        assertThat(calendar.day(worked).orElseThrow().kind()).isEqualTo(DayKind.MOVED_WORKING);
        assertThat(calendar.day(worked).orElseThrow().swappedWith()).contains(off);
        assertThat(calendar.day(off).orElseThrow().swappedWith()).contains(worked);
        assertThat(calendar.warnings()).isEmpty();
        WorkingCalendar week = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(Given.DISTRICT)
                .production(calendar)
                .build();
        assertThat(week.day(worked).hours()).isEqualTo(Given.DISTRICT.hours(off.getDayOfWeek()));
        assertThat(week.isWorkingDay(off)).isFalse();
    }

    private static String day(LocalDate date, String type) {
        String monthAndDay = date.toString().substring(5).replace('-', '.');
        return "<day d='" + monthAndDay + "' t='" + type + "'/>";
    }

    @Test
    void aPairMakesAYearThatWeeksOfSixDaysCanBeMadeFrom() {
        ProductionCalendar calendar = read(FILE.swapped(date("2016-02-20"), date("2016-02-22")), RUSSIA_2016);
        assertThat(calendar.day(date("2016-02-20")).orElseThrow().kind()).isEqualTo(DayKind.MOVED_WORKING_SHORT);
        assertThat(calendar.sixDay().day(date("2016-02-22")).orElseThrow().kind())
                .isEqualTo(DayKind.SHORT);
        assertThat(calendar.sixDay().day(date("2016-02-20"))).isEmpty();
    }

    @Test
    void aPairGoesOverWhatTheFileSays() {
        String xml =
                "<calendar year='2016'><day d='02.20' t='3'/><day d='02.22' t='1'/><day d='02.24' t='1' f='02.20'/>"
                        + "</calendar>";
        assertThat(read(FILE, xml).day(date("2016-02-20")).orElseThrow().swappedWith())
                .contains(date("2016-02-24"));
        assertThat(read(FILE.swapped(date("2016-02-20"), date("2016-02-22")), xml)
                        .day(date("2016-02-20"))
                        .orElseThrow()
                        .swappedWith())
                .contains(date("2016-02-22"));
    }

    @Test
    void aPairOfADayThatIsNotWorkedHasNoEffect() {
        CalendarImport how = FILE.swapped(date("2016-02-20"), date("2016-02-22"))
                .swapped(date("2016-03-05"), date("2016-02-23"))
                .swapped(date("2016-05-07"), date("2016-05-09"));
        ProductionCalendar calendar = read(how, RUSSIA_2016);
        assertThat(calendar.days(2016)).hasSize(3);
        assertThat(calendar.day(date("2016-02-23")).orElseThrow().swappedWith()).isEmpty();
    }

    @Test
    void aPairOfADayThatIsNotOffIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FILE.swapped(date("2016-02-20"), date("2016-02-24")), RUSSIA_2016))
                .withMessage(
                        "x.xml:1: 2016-02-20 is worked for 2016-02-24, which is not off; one of the two rows is wrong");
    }

    @ParameterizedTest
    @CsvSource({"2016-02-22, 2016-02-24", "2016-02-20, 2016-02-20"})
    void aPairIsAWorkedSaturdayOrSundayAndAnotherDay(LocalDate worked, LocalDate off) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FILE.swapped(worked, off))
                .withMessage("A worked day off must be a Saturday or Sunday and another day than the one it was swapped"
                        + " with; was " + worked + " for " + off);
    }

    @Test
    void twoDaysOffThatNameOneWorkedDayAreRefused() {
        String xml = "<calendar year='2016'><day d='02.20' t='3'/><day d='02.22' t='1' f='02.20'/>"
                + "<day d='02.24' t='1' f='02.20'/></calendar>";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FILE, xml))
                .withMessageStartingWith("x.xml:1: more than one day off names the worked 2016-02-20 as its origin;");
        assertThat(read(FILE.swapped(date("2016-02-20"), date("2016-02-24")), xml)
                        .day(date("2016-02-20"))
                        .orElseThrow()
                        .swappedWith())
                .contains(date("2016-02-24"));
    }

    @Test
    void aDayOffMovedFromAWorkingDayIsWarnedOf() {
        ProductionCalendar calendar = read(FILE, "<calendar year='2024'>\n<day d='03.03' t='1' f='03.01'/></calendar>");
        assertThat(calendar.warnings())
                .containsExactly(new CalendarWarning(
                        CalendarWarning.Kind.MOVED_FROM_NO_DAY_OFF,
                        "x.xml:2: 2024-03-03 is said to be moved from 2024-03-01, which is not a day off"));
        WorkingCalendar built = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(Given.DISTRICT)
                .production(calendar)
                .build();
        assertThat(built.warnings()).isEqualTo(calendar.warnings());
    }

    @Test
    void aDayOffMovedFromAHolidayOrAWeekendOrAnotherYearIsNot() {
        assertThat(read(
                                FILE,
                                "<calendar year='2024'><day d='03.08' t='1' h='1'/><day d='03.11' t='1' f='03.08'/>"
                                        + "<day d='03.12' t='1' f='03.09'/></calendar>")
                        .warnings())
                .isEmpty();
        assertThat(ProductionCalendar.load(
                                Given.text("year 2024 known 2024-01-01", "2024-01-09 off from 2023-12-28"), "p")
                        .warnings())
                .isEmpty();
    }

    @Test
    void aYearThatIsNotAskedForIsWarnedOf() {
        String xml = "<calendar year='2016'><day d='02.23' t='1' h='1'/></calendar>";
        assertThat(read(FILE.years(2017, 2018), xml).warnings())
                .containsExactly(new CalendarWarning(
                        CalendarWarning.Kind.OTHER_YEAR,
                        "x.xml: the file is of 2016, and the years asked for are 2017 to 2018"));
        assertThat(read(FILE.years(2014, 2015), xml).warnings()).hasSize(1);
        assertThat(read(FILE.years(2016, 2016), xml).warnings()).isEmpty();
        assertThat(read(FILE, xml).warnings()).isEmpty();
    }

    @Test
    void absenceOfDataIsNoYearWithoutHolidays() {
        for (String xml : List.of(
                "<calendar year='2026'/>",
                "<calendar year='2026'><holidays><holiday id='1' title='x'/></holidays></calendar>")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(FILE, xml))
                    .withMessage("x.xml:1: no day of 2026 in it; a year must have a row for each day that differs");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FILE, ""))
                .withMessageContaining("x.xml:1: not well-formed XML");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.load(Given.text("year 2026 known 2026-01-01"), "p"))
                .withMessage("p:1: no day of 2026 in it; a year must have a row for each day that differs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.load(Given.text("", "# nothing"), "p"))
                .withMessageStartingWith("p:1: no year in it;");
    }
}
