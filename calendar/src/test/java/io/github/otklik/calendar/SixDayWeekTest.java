package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixDayWeekTest {
    private static final String WEEK = "Mo-Fr 09:00-16:00; Sa 09:00-14:00";
    private static final ProductionCalendar SIX = ProductionCalendar.russiaSixDay();

    private static WorkingCalendar six(ProductionCalendar production) {
        return WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse(WEEK))
                .production(production)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # moved from a Saturday: worked, and short before a holiday
            2025-05-02 | 09:00-16:00
            2025-06-13 | 09:00-16:00
            2025-11-03 | 09:00-15:00
            2024-04-30 | 09:00-15:00
            2012-12-31 | 09:00-15:00
            2011-01-10 | 09:00-16:00
            2026-01-09 | 09:00-16:00
            2027-02-22 | 09:00-15:00
            2027-11-05 | 09:00-16:00
            # moved from a Sunday: off
            2025-05-08 | off
            2025-12-31 | off
            2026-12-31 | off
            2027-12-31 | off
            2020-02-24 | off
            2012-03-09 | off
            # both of 1 and 2 January 2011 moved to the next working day; of them only the second is a Sunday
            2011-01-06 | off
            # Saturdays before a holiday, and ordinary ones that weeks of five days work instead
            2025-02-22 | 09:00-13:00
            2022-12-31 | 09:00-13:00
            2011-12-31 | 09:00-13:00
            2025-11-01 | 09:00-14:00
            2027-02-20 | 09:00-14:00
            # a Sunday between a Saturday and the holiday
            2017-04-29 | 09:00-14:00
            2027-03-06 | 09:00-14:00
            # a worked Sunday has the hours of the Friday it was swapped with
            2012-03-11 | 09:00-16:00
            # a day off before a holiday is not short, nor is a day before a day off
            2014-11-03 | off
            2021-12-30 | 09:00-16:00
            """)
    void theHoursOfADay(LocalDate date, String hours) {
        assertThat(six(SIX).day(date).hours()).hasToString(hours);
    }

    @Test
    void in2025FiveDaysDifferFromTheCalendarForFiveDays() {
        WorkingCalendar five = six(ProductionCalendar.russia());
        List<String> differing = date("2025-01-01")
                .datesUntil(date("2026-01-01"))
                .filter(date ->
                        !five.day(date).hours().equals(six(SIX).day(date).hours()))
                .map(LocalDate::toString)
                .toList();
        assertThat(differing).containsExactly("2025-02-22", "2025-05-02", "2025-06-13", "2025-11-01", "2025-11-03");
    }

    @Test
    void noSundayIsWorkedExceptByADecreeAndNoHolidayIs() {
        WorkingCalendar calendar = six(SIX);
        assertThat(date("2011-01-01").datesUntil(date("2028-01-01")))
                .filteredOn(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY && calendar.isWorkingDay(date))
                .containsExactly(date("2012-03-11"));
        for (int year : SIX.years()) {
            assertThat(SIX.days(year))
                    .filteredOn(day -> day.kind() == DayKind.HOLIDAY)
                    .extracting(ProductionDay::date)
                    .containsExactlyElementsOf(ProductionCalendar.russia().days(year).stream()
                            .filter(day -> day.kind() == DayKind.HOLIDAY)
                            .map(ProductionDay::date)
                            .toList());
        }
    }

    /** By the definition of article 95: worked, and the next day of the calendar is a holiday. */
    @Test
    void exactlyTheWorkedDaysImmediatelyBeforeAHolidayAreShort() {
        WorkingCalendar calendar = six(SIX);
        WorkingCalendar plain = Given.plain("Asia/Omsk", WEEK, "2011-01-01", "2027-12-31");
        for (LocalDate day = date("2011-01-01"); day.isBefore(date("2027-12-31")); day = day.plusDays(1)) {
            boolean before = calendar.day(day.plusDays(1)).kind() == DayKind.HOLIDAY;
            DayHours full = day.equals(date("2012-03-11"))
                    ? DayHours.parse("09:00-16:00")
                    : plain.day(day).hours();
            if (calendar.isWorkingDay(day)) {
                assertThat(calendar.day(day).hours()).as("%s", day).isEqualTo(before ? full.withoutLast(60) : full);
            }
        }
    }

    @Test
    void whatWasKnownBeforeAnAmendmentIsKept() {
        ProductionCalendar before = SIX.asKnownAt(date("2012-03-14"));
        assertThat(before.isSixDay()).isTrue();
        assertThat(six(before).day(date("2012-05-08")).kind()).isEqualTo(DayKind.SHORT);
        assertThat(six(before).day(date("2012-12-31")).kind()).isEqualTo(DayKind.SHORT);
        assertThat(SIX.asKnownAt(date("2026-09-17")).years()).endsWith(2026);
    }

    @Test
    void aProjectionMovesSundaysOnly() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse(WEEK))
                .production(SIX)
                .projectThrough(2031)
                .build();
        // Saturday 23 February 2030 does not move; Sunday 9 March 2031's neighbour, Saturday the 8th, does not either.
        assertThat(calendar.isWorkingDay(date("2030-02-25"))).isTrue();
        assertThat(calendar.isWorkingDay(date("2031-03-10"))).isTrue();
        // Sunday 4 November 2029 moves to Monday.
        assertThat(calendar.isWorkingDay(date("2029-11-05"))).isFalse();
    }

    @Test
    void itSaysForWhichWeekItIs() {
        assertThat(SIX.isSixDay()).isTrue();
        assertThat(ProductionCalendar.russia().isSixDay()).isFalse();
        assertThat(SIX.sixDay()).isSameAs(SIX);
        assertThat(SIX).hasToString("Production calendar of six-day weeks " + SIX.years() + ", provisional []");
        assertThat(SIX.years()).isEqualTo(ProductionCalendar.russia().years());
    }

    @Test
    void calendarsOfBothWeeksAreNotJoined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIX.with(ProductionCalendar.russia()))
                .withMessageContaining("both must be of the same week");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.russia().with(SIX))
                .withMessageContaining("both must be of the same week");
    }

    @Test
    void aDayOffMustSayWhereItCameFrom() {
        ProductionCalendar own = ProductionCalendar.load(text("year 2030 known 2029-09-01", "2030-05-10 off"), "own");
        assertThatIllegalArgumentException()
                .isThrownBy(own::sixDay)
                .withMessage(
                        "2030-05-10 is off without 'from DATE'; a calendar for weeks of six days must know whether a"
                                + " Saturday or a Sunday was moved");
    }

    @Test
    void aWorkedSundayBeforeAHolidayIsShort() {
        ProductionCalendar own = ProductionCalendar.load(
                text(
                        "year 2030 known 2029-09-01",
                        "2030-05-05 working for 2030-05-03",
                        "2030-05-03 off from 2030-05-05",
                        "2030-05-06 holiday"),
                "own");
        assertThat(own.sixDay().day(date("2030-05-05")).orElseThrow().kind()).isEqualTo(DayKind.MOVED_WORKING_SHORT);
    }

    @Test
    void aFileAsksForItAndItsOwnYearsAreWrittenAsForFiveDays() {
        WorkingCalendar calendar = WorkingCalendar.load(
                text(
                        "zone Asia/Omsk",
                        "week " + WEEK,
                        "production ru six-day",
                        "year 2028 known 2027-09-20",
                        "norm 259 days 2071 hours",
                        "2028-01-01 holiday",
                        "2028-05-06 working short for 2028-05-08",
                        "2028-05-08 off from 2028-05-06",
                        "2028-05-09 holiday"),
                "office");
        assertThat(calendar.warnings()).isEmpty();
        assertThat(calendar.day(date("2028-05-06")).hours()).hasToString("09:00-14:00");
        assertThat(calendar.day(date("2028-05-08")).hours()).hasToString("09:00-15:00");
        // 1 January of a year that nobody knows yet is a holiday by the yearly ones.
        assertThat(calendar.day(date("2028-12-31")).kind()).isEqualTo(DayKind.OFF);
        assertThat(calendar.day(date("2025-05-02")).hours()).hasToString("09:00-16:00");
    }

    @Test
    void theCalendarForFiveDaysOnAWeekWithSaturdayHoursIsWarnedOf() {
        WorkingCalendar calendar = six(ProductionCalendar.russia());
        assertThat(calendar.warnings()).hasSize(1);
        assertThat(calendar.warnings().get(0).kind())
                .isEqualTo(CalendarWarning.Kind.FIVE_DAY_CALENDAR_ON_SATURDAY_HOURS);
        assertThat(calendar.warnings().get(0).toString())
                .startsWith("FIVE_DAY_CALENDAR_ON_SATURDAY_HOURS: The production calendar")
                .contains("2011-01-10", "'production ru six-day'");
    }

    @Test
    void theCalendarForSixDaysOnAWeekWithoutSaturdayHoursIsWarnedOf() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(Given.DISTRICT)
                .production(SIX)
                .build();
        assertThat(calendar.warnings())
                .extracting(CalendarWarning::kind)
                .containsExactly(CalendarWarning.Kind.SIX_DAY_CALENDAR_WITHOUT_SATURDAY_HOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-01-01/2013-04-30", "2028-01-01/2028-12-31"})
    void daysThatWeeksOfSixDaysHaveToo(String days) {
        ProductionCalendar own =
                ProductionCalendar.load(text("year 2028 known 2027-09-20", "2028-01-01 holiday"), "own");
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse(WEEK))
                .production(ProductionCalendar.russia().with(own))
                .covering(date(days.substring(0, 10)), date(days.substring(11)))
                .build();
        assertThat(calendar.warnings()).isEmpty();
    }

    @Test
    void weeksOfAsManyDaysAsTheCalendarAreNotWarnedOf() {
        assertThat(six(SIX).warnings()).isEmpty();
        assertThat(Given.RUSSIA.warnings()).isEmpty();
        assertThat(Given.plain("UTC", WEEK, "2024-01-01", "2024-12-31").warnings())
                .isEmpty();
    }
}
