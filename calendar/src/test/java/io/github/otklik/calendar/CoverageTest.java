package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.RUSSIA;
import static io.github.otklik.calendar.Given.at;
import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.omsk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class CoverageTest {
    private static final Instant TOO_EARLY = Given.at("2010-12-31T12:00:00+06:00");
    private static final Instant TOO_LATE = omsk("2028-01-02T12:00:00");

    private static void uncovered(String date, ThrowingCallable call) {
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.date()).isEqualTo(date(date)));
    }

    @Test
    void theRefusalNamesTheDayTheYearAndTheYearsCovered() {
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> RUSSIA.next(TOO_LATE))
                .withMessage("No calendar for 2028-01-02, year 2028: the years 2011 to 2027 are covered")
                .satisfies(e -> {
                    assertThat(e.firstCovered()).isEqualTo(date("2011-01-01"));
                    assertThat(e.lastCovered()).isEqualTo(date("2027-12-31"));
                });
    }

    @Test
    void theRefusalNamesDaysWhereTheCoverageIsNotOfWholeYears() {
        WorkingCalendar calendar = Given.plain("UTC", "Mo-Fr 09:00-18:00", "2024-01-01", "2024-06-30");
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> calendar.isWorkingDay(date("2024-07-01")))
                .withMessage("No calendar for 2024-07-01, year 2024: the days 2024-01-01 to 2024-06-30 are covered");
    }

    @Test
    void everyQueryRefusesAnInstantOutside() {
        uncovered("2010-12-31", () -> RUSSIA.plus(TOO_EARLY, Duration.ofHours(1)));
        uncovered("2010-12-31", () -> RUSSIA.minus(TOO_EARLY, Duration.ofHours(1)));
        uncovered("2010-12-31", () -> RUSSIA.between(TOO_EARLY, omsk("2020-01-01T00:00:00")));
        uncovered("2010-12-31", () -> RUSSIA.isWorking(TOO_EARLY));
        uncovered("2010-12-31", () -> RUSSIA.next(TOO_EARLY));
        uncovered("2010-12-31", () -> RUSSIA.previous(TOO_EARLY));
        uncovered("2028-01-02", () -> RUSSIA.between(omsk("2020-01-01T00:00:00"), TOO_LATE));
        uncovered("2028-01-02", () -> RUSSIA.stretches(Interval.of(omsk("2020-01-01T00:00:00"), TOO_LATE)));
        uncovered("2028-01-02", () -> RUSSIA.explain(Interval.of(omsk("2020-01-01T00:00:00"), TOO_LATE)));
        uncovered("2010-12-31", () -> RUSSIA.explain(Interval.of(TOO_EARLY, omsk("2020-01-01T00:00:00"))));
        uncovered("2028-01-02", () -> RUSSIA.isProvisional(omsk("2020-01-01T00:00:00"), TOO_LATE));
        uncovered("2028-01-02", () -> RUSSIA.isProvisional(TOO_LATE, omsk("2020-01-01T00:00:00")));
        uncovered("2028-01-02", () -> RUSSIA.day(date("2028-01-02")));
        uncovered("2010-12-31", () -> RUSSIA.endOfWork(date("2010-12-31")));
        uncovered("2010-12-31", () -> RUSSIA.toICalendar(date("2010-12-31"), date("2011-12-31"), Instant.EPOCH));
        uncovered("2028-01-01", () -> RUSSIA.toICalendar(date("2027-12-31"), date("2028-01-01"), Instant.EPOCH));
    }

    @Test
    void anAnswerOutsideIsRefused() {
        uncovered("2028-01-01", () -> RUSSIA.plus(omsk("2027-12-30T17:00:00"), Duration.ofHours(1)));
        uncovered("2010-12-31", () -> RUSSIA.minus(at("2011-01-11T09:30:00+06:00"), Duration.ofSeconds(3601)));
        uncovered("2028-01-01", () -> RUSSIA.next(omsk("2027-12-30T17:45:00")));
        uncovered("2010-12-31", () -> RUSSIA.previous(at("2011-01-11T08:30:00+06:00")));
        uncovered("2010-12-31", () -> RUSSIA.previous(RUSSIA.coverageStart()));
    }

    @Test
    void whatTheLastDaysDecideIsAnswered() {
        assertThat(RUSSIA.plus(omsk("2027-12-30T17:00:00"), Duration.ofMinutes(45)))
                .isEqualTo(omsk("2027-12-30T17:45:00"));
        assertThat(RUSSIA.minus(at("2011-01-11T09:30:00+06:00"), Duration.ofHours(1)))
                .isEqualTo(at("2011-01-11T08:30:00+06:00"));
        assertThat(RUSSIA.previous(RUSSIA.coverageEnd())).isEqualTo(omsk("2027-12-30T17:45:00"));
        assertThat(RUSSIA.between(RUSSIA.coverageEnd(), RUSSIA.coverageStart())).isNegative();
        assertThat(RUSSIA.isWorking(RUSSIA.coverageStart())).isFalse();
        assertThat(RUSSIA.isWorking(RUSSIA.coverageEnd().minusNanos(1))).isFalse();
    }

    @Test
    void theEndOfTheCoverageIsNoLongerCovered() {
        uncovered("2028-01-01", () -> RUSSIA.isWorking(RUSSIA.coverageEnd()));
        uncovered("2028-01-01", () -> RUSSIA.next(RUSSIA.coverageEnd()));
        uncovered(
                "2028-01-01",
                () -> RUSSIA.between(
                        RUSSIA.coverageStart(), RUSSIA.coverageEnd().plusNanos(1)));
        uncovered("2010-12-31", () -> RUSSIA.isWorking(RUSSIA.coverageStart().minusNanos(1)));
    }

    @Test
    void whatNeedsNoDayIsAnsweredAnywhere() {
        assertThat(RUSSIA.plus(TOO_LATE, Duration.ZERO)).isEqualTo(TOO_LATE);
        assertThat(RUSSIA.between(TOO_LATE, TOO_LATE)).isZero();
        assertThat(RUSSIA.isProvisional(TOO_LATE, TOO_LATE)).isFalse();
        assertThat(RUSSIA.plusWorkingDays(date("2040-01-01"), 0)).isEqualTo(date("2040-01-01"));
        assertThat(RUSSIA.workingDaysBetween(date("2040-01-01"), date("2040-01-01")))
                .isZero();
    }

    @Test
    void daysAreCountedFromTheEdgeButNotFromBeyondIt() {
        assertThat(RUSSIA.plusWorkingDays(date("2010-12-31"), 1)).isEqualTo(date("2011-01-11"));
        assertThat(RUSSIA.plusWorkingDays(date("2028-01-01"), -1)).isEqualTo(date("2027-12-30"));
        assertThat(RUSSIA.workingDaysBetween(date("2011-01-01"), date("2028-01-01")))
                .isEqualTo(4204);
        uncovered("2010-12-30", () -> RUSSIA.plusWorkingDays(date("2010-12-30"), 1));
        uncovered("2028-01-02", () -> RUSSIA.plusWorkingDays(date("2028-01-02"), -1));
        uncovered("2028-01-01", () -> RUSSIA.plusWorkingDays(date("2027-12-30"), 1));
        uncovered("2010-12-31", () -> RUSSIA.plusWorkingDays(date("2011-01-11"), -1));
        uncovered("2010-12-31", () -> RUSSIA.workingDaysBetween(date("2010-12-31"), date("2011-02-01")));
        uncovered("2028-01-02", () -> RUSSIA.workingDaysBetween(date("2026-01-01"), date("2028-01-02")));
        uncovered("2010-12-31", () -> RUSSIA.isWorkingDay(date("2010-12-31")));
        uncovered("2028-01-01", () -> RUSSIA.isWorkingDay(date("2028-01-01")));
    }

    @Test
    void hugeAmountsAreRefusedLikeAnyOther() {
        Instant start = omsk("2020-03-02T10:00:00");
        for (Duration huge : new Duration[] {
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofDays(109_999),
            Duration.ofSeconds(9_000_000_000L, 1)
        }) {
            uncovered("2028-01-01", () -> RUSSIA.plus(start, huge));
            uncovered("2010-12-31", () -> RUSSIA.minus(start, huge));
        }
        uncovered("2010-12-31", () -> RUSSIA.plus(start, Duration.ofSeconds(Long.MIN_VALUE)));
        uncovered("2028-01-01", () -> RUSSIA.minus(start, Duration.ofSeconds(Long.MIN_VALUE)));
        uncovered("2028-01-01", () -> RUSSIA.plusWorkingDays(date("2020-03-02"), Integer.MAX_VALUE));
        uncovered("2010-12-31", () -> RUSSIA.plusWorkingDays(date("2020-03-02"), Integer.MIN_VALUE));
    }

    @Test
    void theFarthestInstantsAndDatesAreRefusedLikeAnyOther() {
        assertThatExceptionOfType(UncoveredDateException.class).isThrownBy(() -> RUSSIA.next(Instant.MAX));
        assertThatExceptionOfType(UncoveredDateException.class).isThrownBy(() -> RUSSIA.next(Instant.MIN));
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> RUSSIA.plusWorkingDays(LocalDate.MAX, 1));
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> RUSSIA.plusWorkingDays(LocalDate.MIN, -1));
    }

    @Test
    void theFirstNightIsOutsideWhereTheDayBeforeItCouldDecide() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse("Mo-Fr 22:00-06:00"))
                .production(ProductionCalendar.russia())
                .build();

        assertThat(calendar.coverageStart()).isEqualTo(at("2011-01-01T06:00:00+06:00"));
        uncovered("2010-12-31", () -> calendar.isWorking(at("2011-01-01T05:59:59+06:00")));
        assertThat(calendar.isWorking(at("2011-01-01T06:00:00+06:00"))).isFalse();
    }

    @Test
    void theFirstNightIsInsideWhereTheFirstDayDecides() {
        WorkingCalendar calendar =
                Given.plain("UTC", "Mo-Su 22:00-06:00; Sa 00:00-04:00,04:00-08:00", "2022-01-01", "2022-12-31");
        assertThat(calendar.coverageStart()).isEqualTo(at("2022-01-01T00:00:00Z"));
        WorkingCalendar later = Given.plain("UTC", "Mo-Su 22:00-06:00; Sa 00:00-04:00", "2022-01-01", "2022-12-31");
        assertThat(later.coverageStart()).isEqualTo(at("2022-01-01T06:00:00Z"));
    }

    @Test
    void workOfTheFirstDayInAnUndecidedNightIsNotCountedBackTo() {
        WorkingCalendar calendar =
                Given.plain("UTC", "Mo-Su 22:00-06:00; Sa 00:00-04:00,08:00-12:00", "2022-01-01", "2022-12-31");
        Instant ten = at("2022-01-01T10:00:00Z");

        assertThat(calendar.minus(ten, Duration.ofHours(2))).isEqualTo(at("2022-01-01T08:00:00Z"));
        uncovered("2021-12-31", () -> calendar.minus(ten, Duration.ofHours(2).plusNanos(1)));
        uncovered("2021-12-31", () -> calendar.previous(at("2022-01-01T07:00:00Z")));
        assertThat(calendar.previous(at("2022-01-01T08:00:01Z"))).isEqualTo(at("2022-01-01T08:00:01Z"));
    }

    @Test
    void theFirstNightIsInsideWhereTheDayBeforeIsKnownToHaveNone() {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse("Mo-Fr 22:00-06:00"))
                .covering(date("2022-01-03"), date("2022-12-31"));

        assertThat(builder.build().coverageStart()).isEqualTo(omsk("2022-01-03T00:00:00"));
        assertThat(builder.override(date("2022-01-02"), DayHours.parse("22:00-02:00"))
                        .build()
                        .coverageStart())
                .isEqualTo(omsk("2022-01-03T02:00:00"));
    }

    @Test
    void theLastNightIsInsideToItsEnd() {
        WorkingCalendar calendar = Given.plain("UTC", "Mo-Su 22:00-06:00", "2022-01-01", "2022-12-31");

        assertThat(calendar.coverageEnd()).isEqualTo(at("2023-01-01T06:00:00Z"));
        assertThat(calendar.plus(at("2022-12-31T23:00:00Z"), Duration.ofHours(7)))
                .isEqualTo(at("2023-01-01T06:00:00Z"));
        assertThat(calendar.explain(Interval.of(at("2023-01-01T01:00:00Z"), at("2023-01-01T02:00:00Z"))))
                .extracting(CalendarDay::date)
                .containsExactly(date("2022-12-31"));
        uncovered(
                "2023-01-01",
                () -> calendar.plus(
                        at("2022-12-31T23:00:00Z"), Duration.ofHours(7).plusNanos(1)));
    }

    @Test
    void aBuilderNeedsACoverageAScheduleAndYearsThatArePublished() {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(Given.OMSK);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("No coverage; without a production calendar covering(first, last) gives the days");
        builder.covering(date("2024-01-01"), date("2024-12-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("No schedule for 2024-01-01; a calendar has one");
        builder.scheduleFrom(date("2024-01-02"), Given.DISTRICT);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("No schedule for 2024-01-01; the first one takes effect on 2024-01-02");
        builder.schedule(Given.DISTRICT).covering(date("2024-12-31"), date("2024-01-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "Bad coverage: 2024-12-31 to 2024-01-01; it must be in order and within the years 1900 to 2100");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder.covering(date("1899-12-31"), date("1950-01-01")).build())
                .withMessageContaining("1900 to 2100");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder.covering(date("1950-12-31"), date("2101-01-01")).build())
                .withMessageContaining("1900 to 2100");
        builder.production(ProductionCalendar.russia()).covering(date("2010-01-01"), date("2012-12-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith(
                        "Bad coverage: 2010-01-01 to 2012-12-31; year 2010 is not in the production calendar, which has");
    }

    @Test
    void aCoverageMayBeNarrowerThanThePublishedYears() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(Given.DISTRICT)
                .production(ProductionCalendar.russia())
                .covering(date("2024-03-01"), date("2024-03-31"))
                .build();
        assertThat(calendar.workingDaysBetween(date("2024-03-01"), date("2024-04-01")))
                .isEqualTo(20);
        uncovered("2024-04-01", () -> calendar.day(date("2024-04-01")));
    }

    @Test
    void twoHundredYearsAreCovered() {
        WorkingCalendar calendar = Given.plain("Europe/Berlin", "Mo-Fr 09:00-18:00", "1900-01-01", "2100-12-31");
        assertThat(calendar.endOfWork(date("2100-12-31"))).contains(at("2100-12-31T18:00:00+01:00"));
        assertThat(calendar.plusWorkingDays(date("1900-01-01"), 52_000)).isEqualTo(date("2099-04-27"));
    }

    @Test
    void secondsOutOfReachBecomeTheFarthestNumbers() {
        long most = 8_999_999_999L;
        assertThat(Coverage.nanos(most, 999_999_999)).isEqualTo(8_999_999_999_999_999_999L);
        assertThat(Coverage.nanos(-most, 0)).isEqualTo(-8_999_999_999_000_000_000L);
        assertThat(Coverage.nanos(most + 1, 0)).isEqualTo(Long.MAX_VALUE);
        assertThat(Coverage.nanos(-most - 1, 0)).isEqualTo(-Long.MAX_VALUE);
        assertThat(Coverage.nanos(0, 7)).isEqualTo(7);
    }
}
