package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.RUSSIA;
import static io.github.otklik.calendar.Given.at;
import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.omsk;
import static io.github.otklik.calendar.Given.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** What calendars of this kind are known to get wrong, one test each. */
class KnownFailuresTest {
    @Test
    void aTermThatEndsExactlyAtClosingEndsToday() {
        assertThat(RUSSIA.plus(omsk("2022-08-25T16:45:00"), Duration.ofHours(1)))
                .isEqualTo(omsk("2022-08-25T17:45:00"));
    }

    @Test
    void aTermThatEndsExactlyAtTheBreakEndsBeforeTheBreak() {
        assertThat(RUSSIA.plus(omsk("2022-08-25T08:30:00"), Duration.ofMinutes(270)))
                .isEqualTo(omsk("2022-08-25T13:00:00"));
    }

    @Test
    void aCountBackToExactlyTheOpeningBeginsAtThatOpening() {
        assertThat(RUSSIA.minus(omsk("2022-08-25T15:00:00"), Duration.ofHours(1)))
                .isEqualTo(omsk("2022-08-25T14:00:00"));
        assertThat(RUSSIA.minus(omsk("2022-08-25T08:30:00"), Duration.ofMinutes(1)))
                .isEqualTo(omsk("2022-08-24T17:44:00"));
    }

    @Test
    void aStretchUpToMidnightEndsAtMidnight() {
        WorkingCalendar calendar = plain("UTC", "Mo-Fr 20:00-24:00", "2024-01-01", "2024-12-31");
        assertThat(calendar.plus(at("2024-01-05T20:00:00Z"), Duration.ofHours(4)))
                .isEqualTo(at("2024-01-06T00:00:00Z"));
        assertThat(calendar.endOfWork(date("2024-01-05"))).contains(at("2024-01-06T00:00:00Z"));
        assertThat(calendar.isWorking(at("2024-01-06T00:00:00Z"))).isFalse();
        assertThat(calendar.isWorkingDay(date("2024-01-06"))).isFalse();
    }

    @Test
    void aDayRoundTheClockJoinsTheNext() {
        WorkingCalendar calendar = plain("UTC", "Mo-Su 00:00-24:00", "2024-01-01", "2024-12-31");
        assertThat(calendar.plus(at("2024-02-28T23:30:00Z"), Duration.ofHours(25)))
                .isEqualTo(at("2024-03-01T00:30:00Z"));
        assertThat(calendar.stretches(Interval.of(at("2024-01-01T00:00:00Z"), at("2025-01-01T00:00:00Z"))))
                .containsExactly(Interval.of(at("2024-01-01T00:00:00Z"), at("2025-01-01T00:00:00Z")));
        assertThat(calendar.previous(at("2024-01-03T00:00:00Z"))).isEqualTo(at("2024-01-03T00:00:00Z"));
    }

    @Test
    void aGapShortensTheNightAndAnOverlapLengthensIt() {
        WorkingCalendar calendar = plain("Europe/Berlin", "Mo-Su 00:00-06:00", "2019-01-01", "2019-12-31");
        assertThat(calendar.between(at("2019-03-31T00:00:00+01:00"), at("2019-04-01T00:00:00+02:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(calendar.between(at("2019-10-27T00:00:00+02:00"), at("2019-10-28T00:00:00+01:00")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void anOpeningInTheGapMovesForwardByTheGap() {
        WorkingCalendar calendar = plain("Europe/Berlin", "Mo-Su 02:30-05:00", "2019-01-01", "2019-12-31");
        assertThat(calendar.next(at("2019-03-31T00:00:00+01:00"))).isEqualTo(at("2019-03-31T03:30:00+02:00"));
    }

    @Test
    void anOpeningInTheOverlapIsTheEarlierOne() {
        WorkingCalendar calendar = plain("Europe/Berlin", "Mo-Su 02:30-05:00", "2019-01-01", "2019-12-31");
        assertThat(calendar.next(at("2019-10-27T00:00:00+02:00"))).isEqualTo(at("2019-10-27T02:30:00+02:00"));
        assertThat(calendar.between(at("2019-10-27T00:00:00+02:00"), at("2019-10-28T00:00:00+01:00")))
                .isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void aStretchLostInTheGapIsNoWork() {
        WorkingCalendar calendar = plain("Europe/Berlin", "Su 02:15-03:15; Mo 09:00-10:00", "2019-01-01", "2019-12-31");
        assertThat(calendar.isWorkingDay(date("2019-03-31"))).isFalse();
        assertThat(calendar.day(date("2019-03-31")).stretches()).isEmpty();
        assertThat(calendar.isWorkingDay(date("2019-03-24"))).isTrue();
    }

    @Test
    void stretchesThatTheGapMovesOverEachOtherCountOnce() {
        WorkingCalendar calendar =
                plain("Europe/Berlin", "Su 01:00-02:15,02:30-02:45,03:00-03:40", "2019-01-01", "2019-12-31");
        Interval day = Interval.of(at("2019-03-31T00:00:00+01:00"), at("2019-04-01T00:00:00+02:00"));
        Interval whole = Interval.of(at("2019-03-31T01:00:00+01:00"), at("2019-03-31T03:45:00+02:00"));

        assertThat(calendar.stretches(day)).containsExactly(whole);
        assertThat(calendar.day(date("2019-03-31")).stretches()).containsExactly(whole);
        assertThat(calendar.endOfWork(date("2019-03-31"))).contains(whole.getEnd());
        assertThat(calendar.explain(day).get(0).stretches()).containsExactly(whole);
    }

    @Test
    void aDateThatDoesNotExistHasNoWork() {
        WorkingCalendar calendar = plain("Pacific/Apia", "Mo-Su 09:00-17:00", "2011-12-01", "2012-01-31");
        LocalDate lost = date("2011-12-30");

        assertThat(calendar.isWorkingDay(lost)).isFalse();
        assertThat(calendar.day(lost).kind()).isEqualTo(DayKind.MISSING);
        assertThat(calendar.day(lost).reason()).isEqualTo("the zone Pacific/Apia has no such date");
        assertThat(calendar.endOfWork(lost)).isEmpty();
        assertThat(calendar.plusWorkingDays(date("2011-12-29"), 1)).isEqualTo(date("2011-12-31"));
        assertThat(calendar.plus(at("2011-12-29T16:00:00-10:00"), Duration.ofHours(2)))
                .isEqualTo(at("2011-12-31T10:00:00+14:00"));
    }

    @Test
    void aNightReachesOverALostDateIntoTheNext() {
        WorkingCalendar calendar = plain("Pacific/Apia", "Mo-Su 22:00-06:00", "2011-12-01", "2012-01-31");
        Interval morning = Interval.of(at("2011-12-31T00:00:00+14:00"), at("2011-12-31T12:00:00+14:00"));
        Interval worked = Interval.of(morning.getStart(), at("2011-12-31T06:00:00+14:00"));

        assertThat(calendar.stretches(morning)).containsExactly(worked);
        assertThat(calendar.explain(morning))
                .extracting(CalendarDay::date)
                .containsExactly(date("2011-12-29"), date("2011-12-31"));
        assertThat(calendar.explain(morning).get(0).stretches()).containsExactly(worked);
        assertThat(plain("Pacific/Apia", "Mo-Su 22:00-06:00", "2011-12-31", "2012-01-31")
                        .coverageStart())
                .isEqualTo(worked.getEnd());
    }

    @Test
    void anOverrideDoesNotBringALostDateBack() {
        WorkingCalendar calendar = WorkingCalendar.builder(java.time.ZoneId.of("Pacific/Apia"))
                .schedule(WeeklySchedule.parse("Mo-Su 09:00-17:00"))
                .covering(date("2011-12-01"), date("2012-01-31"))
                .override(date("2011-12-30"), DayHours.parse("10:00-12:00"))
                .build();
        assertThat(calendar.isWorkingDay(date("2011-12-30"))).isFalse();
    }

    @Test
    void holidaysAreThoseOfTheZoneAndNotOfTheMachine() {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(RUSSIA.isWorking(omsk("2024-05-08T16:44:59"))).isTrue();
            assertThat(RUSSIA.next(omsk("2024-05-08T16:45:00"))).isEqualTo(omsk("2024-05-13T08:30:00"));
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void noWorkingTimeAtAllIsAnErrorAtBuildAndNotALoop() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain("UTC", "off", "2024-01-01", "2024-12-31"))
                .withMessage("No working time at all from 2024-01-01 to 2024-12-31;"
                        + " a calendar has at least one stretch of work");
    }

    @Test
    void theHolidaysOfNewYearLastUntilTheEighthAtLeast() {
        assertThat(RUSSIA.next(omsk("2021-12-31T12:00:00"))).isEqualTo(omsk("2022-01-10T08:30:00"));
        assertThat(RUSSIA.plusWorkingDays(date("2025-12-30"), 1)).isEqualTo(date("2026-01-12"));
        assertThat(RUSSIA.plus(omsk("2024-12-28T17:00:00"), Duration.ofHours(1)))
                .isEqualTo(omsk("2025-01-09T08:45:00"));
    }

    @Test
    void aWorkingSaturdayHasTheHoursOfTheWeekdayItWasSwappedWith() {
        // Saturday 27 April 2024 stands for a Monday, not for a Friday.
        assertThat(RUSSIA.endOfWork(date("2024-04-27"))).contains(omsk("2024-04-27T17:45:00"));
        // Sunday 11 March 2012 stands for a Friday.
        assertThat(RUSSIA.endOfWork(date("2012-03-11"))).contains(at("2012-03-11T16:30:00+07:00"));
    }

    @Test
    void aWorkingSaturdayThatIsAlsoShortLosesItsLastHour() {
        // Saturday 2 November 2024 stands for a Tuesday.
        assertThat(RUSSIA.endOfWork(date("2024-11-02"))).contains(omsk("2024-11-02T16:45:00"));
    }

    @Test
    void aShortDayIsCountedBackOverItsBreak() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-13:00,14:00-14:30"))
                .production(ProductionCalendar.russia())
                .build();
        assertThat(calendar.day(date("2024-03-07")).hours()).hasToString("09:00-12:30");
    }

    @Test
    void aShortDayOfAnHourOrLessHasNoWork() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-09:30,10:00-10:30"))
                .production(ProductionCalendar.russia())
                .build();
        assertThat(calendar.isWorkingDay(date("2024-03-07"))).isFalse();
    }

    @Test
    void overridesOutsideTheYearsWithHolidaysAreKeptAndHaveNoEffect() {
        WorkingCalendar.Builder builder =
                WorkingCalendar.builder(Given.OMSK).schedule(Given.DISTRICT).production(ProductionCalendar.russia());
        String plain = builder.build().fingerprint();
        WorkingCalendar calendar = builder.override(date("2031-05-06"), DayHours.parse("10:00-11:00"))
                .override(date("2001-05-06"), DayHours.off())
                .build();

        assertThat(calendar.coverageEnd()).isEqualTo(RUSSIA.coverageEnd());
        assertThat(calendar.fingerprint()).isNotEqualTo(plain);
        assertThat(builder.projectThrough(2031).build().day(date("2031-05-06")).hours())
                .hasToString("10:00-11:00");
    }

    @Test
    void betweenReversedIsNegative() {
        assertThat(RUSSIA.between(omsk("2022-08-30T08:45:00"), omsk("2022-08-26T16:00:00")))
                .isEqualTo(Duration.ofHours(-9));
    }

    @Test
    void amountsBeyondThirtyTwoBitsAreExact() {
        WorkingCalendar calendar = plain("UTC", "Mo-Su 00:00-24:00", "1900-01-01", "2100-12-31");
        Instant start = at("1900-01-01T00:00:00Z");
        Duration of150Years = Duration.ofSeconds(4_733_510_400L, 7);

        assertThat(calendar.plus(start, of150Years)).isEqualTo(start.plus(of150Years));
        assertThat(calendar.between(start, start.plus(of150Years))).isEqualTo(of150Years);
        assertThat(calendar.minus(at("2101-01-01T00:00:00Z"), of150Years))
                .isEqualTo(at("2101-01-01T00:00:00Z").minus(of150Years));
    }

    @Test
    void aSecondLessThanNothingCountsBackwards() {
        assertThat(RUSSIA.plus(omsk("2022-08-29T08:30:00"), Duration.ofSeconds(-1)))
                .isEqualTo(omsk("2022-08-26T16:29:59"));
        assertThat(RUSSIA.minus(omsk("2022-08-26T16:30:00"), Duration.ofSeconds(-1)))
                .isEqualTo(omsk("2022-08-29T08:30:01"));
    }

    @Test
    void partsOfASecondAreKept() {
        Instant start = omsk("2022-08-26T16:29:59").plusNanos(123_456_789);
        assertThat(RUSSIA.plus(start, Duration.ofSeconds(1))).isEqualTo(omsk("2022-08-29T08:30:00.123456789"));
        assertThat(RUSSIA.between(start, omsk("2022-08-29T08:30:00"))).isEqualTo(Duration.ofNanos(876_543_211));
    }

    @Test
    void offsetsWithSecondsAreExact() {
        // Moscow's local mean time of 1900 is 2:30:17 ahead.
        WorkingCalendar calendar = plain("Europe/Moscow", "Mo-Fr 09:00-18:00", "1900-01-01", "1930-12-31");
        assertThat(calendar.next(at("1900-01-02T00:00:00Z"))).isEqualTo(at("1900-01-02T06:29:43Z"));
    }

    @Test
    void aNightBelongsToTheDayItBegins() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(WeeklySchedule.parse("Mo-Fr 22:00-06:00"))
                .covering(date("2024-01-01"), date("2024-12-31"))
                .override(date("2024-03-07"), DayHours.off())
                .build();

        assertThat(calendar.isWorking(omsk("2024-03-07T05:59:59"))).isTrue();
        assertThat(calendar.isWorking(omsk("2024-03-07T23:00:00"))).isFalse();
        assertThat(calendar.isWorking(omsk("2024-03-08T01:00:00"))).isFalse();
        assertThat(calendar.isWorkingDay(date("2024-03-09"))).isFalse();
        assertThat(calendar.isWorking(omsk("2024-03-09T01:00:00"))).isTrue();
        assertThat(calendar.endOfWork(date("2024-03-08"))).contains(omsk("2024-03-09T06:00:00"));
    }

    @Test
    void aNightThatOverlapsTheNextDayCountsOnce() {
        WorkingCalendar calendar = plain("UTC", "Mo 20:00-10:00; Tu 09:00-12:00", "2024-01-01", "2024-12-31");
        assertThat(calendar.between(at("2024-01-01T00:00:00Z"), at("2024-01-07T00:00:00Z")))
                .isEqualTo(Duration.ofHours(16));
        assertThat(calendar.isWorkingDay(date("2024-01-02"))).isTrue();
    }
}
