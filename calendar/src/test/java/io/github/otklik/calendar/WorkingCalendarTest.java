package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.RUSSIA;
import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.omsk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class WorkingCalendarTest {
    private static final Instant FRIDAY_AT_FOUR = omsk("2022-08-26T16:00:00");

    @Test
    void nineHoursFromFridayAfternoonEndOnTuesdayMorning() {
        assertThat(RUSSIA.plus(FRIDAY_AT_FOUR, Duration.ofHours(9))).isEqualTo(omsk("2022-08-30T08:45:00"));
    }

    @Test
    void fourHoursBackFromTuesdayMorningBeginOnMondayAfternoon() {
        assertThat(RUSSIA.minus(omsk("2022-08-30T08:45:00"), Duration.ofHours(4)))
                .isEqualTo(omsk("2022-08-29T14:00:00"));
    }

    @Test
    void aTermFromTheNightCountsFromTheNextOpening() {
        assertThat(RUSSIA.plus(omsk("2022-08-26T22:10:00"), Duration.ofMinutes(30)))
                .isEqualTo(omsk("2022-08-29T09:00:00"));
    }

    @Test
    void zeroGivesTheInstantItself() {
        Instant sunday = omsk("2022-08-28T12:00:00");
        assertThat(RUSSIA.plus(sunday, Duration.ZERO)).isEqualTo(sunday);
        assertThat(RUSSIA.minus(sunday, Duration.ZERO)).isEqualTo(sunday);
    }

    @Test
    void nextIsTheInstantItselfAtWorkAndTheOpeningOtherwise() {
        assertThat(RUSSIA.next(FRIDAY_AT_FOUR)).isEqualTo(FRIDAY_AT_FOUR);
        assertThat(RUSSIA.next(omsk("2022-08-26T13:00:00"))).isEqualTo(omsk("2022-08-26T14:00:00"));
        assertThat(RUSSIA.next(omsk("2022-08-26T16:30:00"))).isEqualTo(omsk("2022-08-29T08:30:00"));
    }

    @Test
    void previousIsTheInstantItselfAtWorkAndAtItsCloseAndTheLastCloseOtherwise() {
        assertThat(RUSSIA.previous(FRIDAY_AT_FOUR)).isEqualTo(FRIDAY_AT_FOUR);
        assertThat(RUSSIA.previous(omsk("2022-08-26T16:30:00"))).isEqualTo(omsk("2022-08-26T16:30:00"));
        assertThat(RUSSIA.previous(omsk("2022-08-26T14:00:00"))).isEqualTo(omsk("2022-08-26T13:00:00"));
        assertThat(RUSSIA.previous(omsk("2022-08-29T08:30:00"))).isEqualTo(omsk("2022-08-26T16:30:00"));
    }

    @Test
    void workIsFromTheOpeningUpToTheClose() {
        assertThat(RUSSIA.isWorking(omsk("2022-08-26T08:30:00"))).isTrue();
        assertThat(RUSSIA.isWorking(omsk("2022-08-26T08:30:00").minusNanos(1))).isFalse();
        assertThat(RUSSIA.isWorking(omsk("2022-08-26T16:30:00").minusNanos(1))).isTrue();
        assertThat(RUSSIA.isWorking(omsk("2022-08-26T16:30:00"))).isFalse();
    }

    @Test
    void workingDaysCountFromTheDayAfter() {
        assertThat(RUSSIA.plusWorkingDays(date("2022-08-26"), 1)).isEqualTo(date("2022-08-29"));
        assertThat(RUSSIA.plusWorkingDays(date("2022-08-27"), 1)).isEqualTo(date("2022-08-29"));
        assertThat(RUSSIA.plusWorkingDays(date("2022-08-27"), -1)).isEqualTo(date("2022-08-26"));
        assertThat(RUSSIA.plusWorkingDays(date("2022-08-29"), -1)).isEqualTo(date("2022-08-26"));
        assertThat(RUSSIA.plusWorkingDays(date("2022-08-27"), 0)).isEqualTo(date("2022-08-27"));
    }

    @Test
    void workingDaysBetweenCountsTheStartAndNotTheEnd() {
        assertThat(RUSSIA.workingDaysBetween(date("2022-08-26"), date("2022-08-30")))
                .isEqualTo(2);
        assertThat(RUSSIA.workingDaysBetween(date("2022-08-30"), date("2022-08-26")))
                .isEqualTo(-2);
        assertThat(RUSSIA.workingDaysBetween(date("2022-08-27"), date("2022-08-27")))
                .isZero();
    }

    @Test
    void theEndOfWorkIsTheCloseOfTheLastStretch() {
        assertThat(RUSSIA.endOfWork(date("2022-08-26"))).contains(omsk("2022-08-26T16:30:00"));
        assertThat(RUSSIA.endOfWork(date("2022-08-27"))).isEmpty();
    }

    @Test
    void stretchesAreClippedToTheInterval() {
        assertThat(RUSSIA.stretches(Interval.of(omsk("2022-08-26T12:00:00"), omsk("2022-08-29T09:00:00"))))
                .containsExactly(
                        Interval.of(omsk("2022-08-26T12:00:00"), omsk("2022-08-26T13:00:00")),
                        Interval.of(omsk("2022-08-26T14:00:00"), omsk("2022-08-26T16:30:00")),
                        Interval.of(omsk("2022-08-29T08:30:00"), omsk("2022-08-29T09:00:00")));
        assertThat(RUSSIA.stretches(Interval.of(omsk("2022-08-27T00:00:00"), omsk("2022-08-28T00:00:00"))))
                .isEmpty();
        assertThat(RUSSIA.stretches(Interval.of(Instant.EPOCH, Instant.EPOCH))).isEmpty();
    }

    @Test
    void aDayTellsItsKindItsStretchesAndItsReason() {
        CalendarDay day = RUSSIA.day(date("2024-11-02"));

        assertThat(day.kind()).isEqualTo(DayKind.MOVED_WORKING_SHORT);
        assertThat(day.isWorking()).isTrue();
        assertThat(day.stretches())
                .containsExactly(
                        Interval.of(omsk("2024-11-02T08:30:00"), omsk("2024-11-02T13:00:00")),
                        Interval.of(omsk("2024-11-02T14:00:00"), omsk("2024-11-02T16:45:00")));
        assertThat(day.swappedWith()).contains(date("2024-04-30"));
        assertThat(day)
                .hasToString("2024-11-02 MOVED_WORKING_SHORT 08:30-13:00,14:00-16:45"
                        + " (Постановление Правительства РФ от 10.08.2023 № 1314)");
    }

    @Test
    void anOrdinaryDayGivesTheWeekAsItsReason() {
        assertThat(RUSSIA.day(date("2024-11-05")).reason()).isEqualTo("week " + Given.DISTRICT);
        assertThat(RUSSIA.day(date("2024-11-05")).kind()).isEqualTo(DayKind.WORKING);
        assertThat(RUSSIA.day(date("2024-11-10")).kind()).isEqualTo(DayKind.OFF);
        assertThat(RUSSIA.day(date("2024-11-04"))).hasToString("2024-11-04 HOLIDAY off");
    }

    @Test
    void explainListsEveryDayOfTheInterval() {
        List<CalendarDay> days = RUSSIA.explain(Interval.of(omsk("2024-11-02T16:00:00"), omsk("2024-11-05T09:00:00")));

        assertThat(days)
                .extracting(CalendarDay::kind)
                .containsExactly(DayKind.MOVED_WORKING_SHORT, DayKind.OFF, DayKind.HOLIDAY, DayKind.WORKING);
        assertThat(days.get(0).stretches())
                .containsExactly(Interval.of(omsk("2024-11-02T16:00:00"), omsk("2024-11-02T16:45:00")));
        assertThat(days.get(3).stretches())
                .containsExactly(Interval.of(omsk("2024-11-05T08:30:00"), omsk("2024-11-05T09:00:00")));
        assertThat(RUSSIA.explain(Interval.of(Instant.EPOCH, Instant.EPOCH))).isEmpty();
    }

    @Test
    void explainBeginsWithTheNightBeforeWhenItsWorkReachesIn() {
        WorkingCalendar night = Given.plain("UTC", "Mo 22:00-06:00; Tu 05:00-07:00", "2024-01-01", "2024-01-31");
        List<CalendarDay> days = night.explain(
                Interval.of(Instant.parse("2024-01-02T04:00:00Z"), Instant.parse("2024-01-03T00:00:00Z")));

        assertThat(days).extracting(CalendarDay::date).containsExactly(date("2024-01-01"), date("2024-01-02"));
        assertThat(days.get(0).stretches())
                .containsExactly(
                        Interval.of(Instant.parse("2024-01-02T04:00:00Z"), Instant.parse("2024-01-02T06:00:00Z")));
        assertThat(days.get(1).stretches())
                .containsExactly(
                        Interval.of(Instant.parse("2024-01-02T06:00:00Z"), Instant.parse("2024-01-02T07:00:00Z")));
    }

    @Test
    void aScheduleTakesEffectOnItsDate() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(Given.DISTRICT)
                .scheduleFrom(date("2024-03-04"), WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .scheduleFrom(date("2024-03-11"), WeeklySchedule.parse("Mo-Fr 10:00-12:00"))
                .covering(date("2024-01-01"), date("2024-12-31"))
                .build();

        assertThat(calendar.endOfWork(date("2024-03-01"))).contains(omsk("2024-03-01T16:30:00"));
        assertThat(calendar.endOfWork(date("2024-03-04"))).contains(omsk("2024-03-04T18:00:00"));
        assertThat(calendar.isWorking(omsk("2024-03-08T17:59:00"))).isTrue();
        assertThat(calendar.endOfWork(date("2024-03-11"))).contains(omsk("2024-03-11T12:00:00"));
        assertThat(calendar.isWorking(omsk("2024-03-11T12:00:00"))).isFalse();
    }

    @Test
    void aWeekOfManyStretchesADayIsCountedWhole() {
        WorkingCalendar calendar = Given.plain(
                "UTC", "08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00,16:00-17:00", "2024-01-01", "2024-12-31");
        assertThat(calendar.between(calendar.coverageStart(), calendar.coverageEnd()))
                .isEqualTo(Duration.ofHours(366 * 5));
    }

    @Test
    void anOverrideWinsOverEverything() {
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(Given.DISTRICT)
                .production(ProductionCalendar.russia())
                .overlay(Overlay.nonWorkingDays2020And2021())
                .override(date("2020-04-30"), DayHours.parse("09:00-12:00"))
                .override(date("2020-05-01"), DayHours.parse("10:00-11:00"))
                .override(date("2020-05-12"), DayHours.off())
                .override(date("2020-05-12"), DayHours.parse("10:00-11:30"))
                .build();

        assertThat(calendar.day(date("2020-04-30")).hours()).hasToString("09:00-12:00");
        assertThat(calendar.day(date("2020-05-01")).kind()).isEqualTo(DayKind.OVERRIDE);
        assertThat(calendar.day(date("2020-05-12")).hours()).hasToString("10:00-11:30");
        assertThat(calendar.day(date("2020-05-12")).reason()).isEqualTo("set by the host");
        assertThat(calendar.between(omsk("2020-04-30T00:00:00"), omsk("2020-05-02T00:00:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void itTellsItsZoneAndCoverage() {
        assertThat(RUSSIA.zone()).isEqualTo(Given.OMSK);
        assertThat(RUSSIA.coverageStart()).isEqualTo(Given.at("2011-01-01T00:00:00+06:00"));
        assertThat(RUSSIA.coverageEnd()).isEqualTo(omsk("2028-01-01T00:00:00"));
        assertThat(RUSSIA).hasToString("Asia/Omsk 2011-01-01 to 2027-12-31, " + RUSSIA.fingerprint());
    }
}
