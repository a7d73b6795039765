package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.Interval;

/** The laws of working time, over zones with gaps, overlaps and lost days, and weeks of every shape. */
class CalendarLawsPropertyTest {
    @Provide
    Arbitrary<Samples.Sample> samples() {
        return Samples.samples();
    }

    @Provide
    Arbitrary<WeeklySchedule> weeks() {
        return Samples.weeks();
    }

    @Property
    void aPrintedScheduleReadsBackAsItself(@ForAll("weeks") WeeklySchedule week) {
        assertThat(WeeklySchedule.parse(week.toString())).isEqualTo(week).hasSameHashCodeAs(week);
    }

    @Property(tries = 500)
    void betweenAnInstantAndItsSumIsTheAmount(
            @ForAll("samples") Samples.Sample sample,
            @ForAll @DoubleRange(max = 1) double at,
            @ForAll @DoubleRange(max = 1) double share) {
        WorkingCalendar calendar = sample.calendar();
        Instant t = Samples.at(calendar, at);
        Duration ahead = part(calendar.between(t, calendar.coverageEnd()), share);
        Duration behind = part(calendar.between(calendar.coverageStart(), t), share);

        assertThat(calendar.between(t, calendar.plus(t, ahead))).isEqualTo(ahead);
        assertThat(calendar.between(calendar.minus(t, behind), t)).isEqualTo(behind);
        assertThat(calendar.plus(t, behind.negated())).isEqualTo(calendar.minus(t, behind));
        assertThat(calendar.minus(t, ahead.negated())).isEqualTo(calendar.plus(t, ahead));
    }

    @Property(tries = 500)
    void betweenIsAdditiveMonotoneAndTurnsItsSign(
            @ForAll("samples") Samples.Sample sample,
            @ForAll @DoubleRange(max = 1) double x,
            @ForAll @DoubleRange(max = 1) double y,
            @ForAll @DoubleRange(max = 1) double z) {
        WorkingCalendar calendar = sample.calendar();
        List<Instant> sorted = List.of(x, y, z).stream()
                .sorted()
                .map(share -> Samples.at(calendar, share))
                .toList();
        Instant a = sorted.get(0);
        Instant b = sorted.get(1);
        Instant c = sorted.get(2);

        assertThat(calendar.between(a, b).plus(calendar.between(b, c))).isEqualTo(calendar.between(a, c));
        assertThat(calendar.between(b, a)).isEqualTo(calendar.between(a, b).negated());
        assertThat(calendar.between(a, b)).isBetween(Duration.ZERO, Duration.between(a, b));
        assertThat(calendar.stretches(Interval.of(a, c)).stream()
                        .map(Interval::toDuration)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(calendar.between(a, c));
        assertThat(calendar.explain(Interval.of(a, c)).stream()
                        .flatMap(day -> day.stretches().stream())
                        .map(Interval::toDuration)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(calendar.between(a, c));
    }

    @Property(tries = 500)
    void sumsKeepTheOrderOfStartsAndAddUp(
            @ForAll("samples") Samples.Sample sample,
            @ForAll @DoubleRange(max = 1) double x,
            @ForAll @DoubleRange(max = 1) double y,
            @ForAll @DoubleRange(max = 1) double share) {
        WorkingCalendar calendar = sample.calendar();
        Instant a = Samples.at(calendar, Math.min(x, y));
        Instant b = Samples.at(calendar, Math.max(x, y));
        Duration amount = part(calendar.between(b, calendar.coverageEnd()), share);
        Duration half = amount.dividedBy(2);

        assertThat(calendar.plus(a, amount)).isBeforeOrEqualTo(calendar.plus(b, amount));
        assertThat(calendar.plus(calendar.plus(b, half), amount.minus(half))).isEqualTo(calendar.plus(b, amount));
    }

    @Property(tries = 200)
    void everyAnswerIsThatOfAWalkFromMinuteToMinute(
            @ForAll("samples") Samples.Sample sample,
            @ForAll @DoubleRange(max = 1) double x,
            @ForAll @DoubleRange(max = 1) double y,
            @ForAll @DoubleRange(max = 1) double share) {
        WorkingCalendar calendar = sample.calendar();
        MinuteWalker walker = sample.walker();
        Instant a = Samples.at(calendar, x);
        Instant b = Samples.at(calendar, y);

        assertThat(calendar.between(a, b)).isEqualTo(walker.between(a, b));
        Duration ahead = part(calendar.between(a, calendar.coverageEnd()), share);
        assertThat(calendar.plus(a, ahead)).isEqualTo(walker.plus(a, ahead));
        Duration behind = part(calendar.between(calendar.coverageStart(), a), share);
        assertThat(calendar.minus(a, behind)).isEqualTo(walker.minus(a, behind));
        if (a.isBefore(calendar.coverageEnd())) {
            assertThat(calendar.isWorking(a)).isEqualTo(walker.isWorking(a));
        }
        if (ahead.compareTo(Duration.ZERO) > 0) {
            assertThat(calendar.next(a)).isEqualTo(walker.next(a));
        }
        if (behind.compareTo(Duration.ZERO) > 0) {
            assertThat(calendar.previous(a)).isEqualTo(walker.previous(a));
        }
    }

    @Property(tries = 200)
    void everyCountOfDaysIsThatOfAWalkFromDayToDay(
            @ForAll("samples") Samples.Sample sample,
            @ForAll @IntRange(max = 24) int day,
            @ForAll @IntRange(min = -12, max = 12) int number) {
        WorkingCalendar calendar = sample.calendar();
        MinuteWalker walker = sample.walker();
        LocalDate date = sample.first().plusDays(day);

        assertThat(calendar.isWorkingDay(date)).isEqualTo(walker.isWorkingDay(date));
        assertThat(calendar.day(date).isWorking()).isEqualTo(walker.isWorkingDay(date));
        LocalDate expected = date;
        int left = Math.abs(number);
        while (left > 0 && !expected.isBefore(sample.first()) && !expected.isAfter(sample.last())) {
            expected = expected.plusDays(Integer.signum(number));
            left -= walker.isWorkingDay(expected) ? 1 : 0;
        }
        if (left > 0) {
            assertThatThrownBy(() -> calendar.plusWorkingDays(date, number)).isInstanceOf(UncoveredDateException.class);
        } else {
            LocalDate end = calendar.plusWorkingDays(date, number);
            assertThat(end).isEqualTo(expected);
            int counted = number < 0
                    ? -calendar.workingDaysBetween(end, date)
                    : calendar.workingDaysBetween(date.plusDays(1), end.plusDays(1));
            assertThat(number == 0 ? 0 : counted).isEqualTo(number);
        }
    }

    private static Duration part(Duration whole, double share) {
        return Duration.ofNanos((long) (whole.toNanos() * share));
    }
}
