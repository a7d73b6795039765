package io.github.otklik.calendar.benchmark;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Working time beside MPXJ, working days beside Strata: one week, the Russian production calendar, and starts spread at random
 * over 2011 to 2026, so that no look-up finds its data in the nearest cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingTimeBenchmark {
    private static final int STARTS = 1 << 14;
    private static final ZoneId ZONE = ZoneId.of("Asia/Omsk");
    private static final WeeklySchedule WEEK =
            WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30");
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final Duration H9 = Duration.ofHours(9);
    private static final Duration H200 = Duration.ofHours(200);
    private static final Duration H2000 = Duration.ofHours(2000);
    private static final Duration H4 = Duration.ofHours(4);

    private final WorkingCalendar calendar = WorkingCalendar.builder(ZONE)
            .schedule(WEEK)
            .production(ProductionCalendar.russia())
            .build();
    private final ProjectCalendar mpxj = mpxj();
    private final ImmutableHolidayCalendar strata = strata();

    private final Instant[] starts = new Instant[STARTS];
    private final Instant[] yearLater = new Instant[STARTS];
    private final Instant[] fiveYearsLater = new Instant[STARTS];
    private final LocalDateTime[] localStarts = new LocalDateTime[STARTS];
    private final LocalDateTime[] localYearLater = new LocalDateTime[STARTS];
    private final LocalDateTime[] localFiveYearsLater = new LocalDateTime[STARTS];
    private final LocalDate[] dates = new LocalDate[STARTS];
    private int at;

    public WorkingTimeBenchmark() {}

    /** Draws the starts; those of the long spans keep within the years. */
    @Setup
    public void draw() {
        Random random = new Random(42);
        long from = FIRST.plusMonths(1).atStartOfDay(ZONE).toEpochSecond();
        long to = LAST.minusDays(500).atStartOfDay(ZONE).toEpochSecond();
        long five = LAST.minusYears(5).minusDays(2).atStartOfDay(ZONE).toEpochSecond();
        for (int i = 0; i < STARTS; i++) {
            starts[i] = Instant.ofEpochSecond(from + (long) (random.nextDouble() * (to - from)));
            localStarts[i] = LocalDateTime.ofInstant(starts[i], ZONE);
            dates[i] = localStarts[i].toLocalDate();
            localYearLater[i] = localStarts[i].plusYears(1);
            yearLater[i] = localYearLater[i].atZone(ZONE).toInstant();
            boolean early = starts[i].getEpochSecond() < five;
            localFiveYearsLater[i] = early ? localStarts[i].plusYears(5) : localStarts[i].minusYears(5);
            if (localFiveYearsLater[i].toLocalDate().isBefore(FIRST.plusDays(1))) {
                localFiveYearsLater[i] = localStarts[i].plusYears(5);
            }
            fiveYearsLater[i] = localFiveYearsLater[i].atZone(ZONE).toInstant();
        }
    }

    private int next() {
        return at = (at + 1) & (STARTS - 1);
    }

    @Benchmark
    public Instant plus9h() {
        return calendar.plus(starts[next()], H9);
    }

    @Benchmark
    public Instant plus200h() {
        return calendar.plus(starts[next()], H200);
    }

    @Benchmark
    public Instant plus2000h() {
        return calendar.plus(starts[next()], H2000);
    }

    @Benchmark
    public Instant minus4h() {
        return calendar.minus(starts[next()], H4);
    }

    @Benchmark
    public Duration between1y() {
        int i = next();
        return calendar.between(starts[i], yearLater[i]);
    }

    @Benchmark
    public Duration between5y() {
        int i = next();
        return calendar.between(starts[i], fiveYearsLater[i]);
    }

    @Benchmark
    public boolean isWorking() {
        return calendar.isWorking(starts[next()]);
    }

    @Benchmark
    public LocalDate plusWorkingDays10() {
        return calendar.plusWorkingDays(dates[next()], 10);
    }

    @Benchmark
    public LocalDate plusWorkingDays250() {
        return calendar.plusWorkingDays(dates[next()], 250);
    }

    @Benchmark
    public LocalDateTime mpxjPlus9h() {
        return mpxj.getDate(localStarts[next()], org.mpxj.Duration.getInstance(9, org.mpxj.TimeUnit.HOURS));
    }

    @Benchmark
    public LocalDateTime mpxjPlus200h() {
        return mpxj.getDate(localStarts[next()], org.mpxj.Duration.getInstance(200, org.mpxj.TimeUnit.HOURS));
    }

    @Benchmark
    public LocalDateTime mpxjPlus2000h() {
        return mpxj.getDate(localStarts[next()], org.mpxj.Duration.getInstance(2000, org.mpxj.TimeUnit.HOURS));
    }

    @Benchmark
    public LocalDateTime mpxjMinus4h() {
        return mpxj.getDate(localStarts[next()], org.mpxj.Duration.getInstance(-4, org.mpxj.TimeUnit.HOURS));
    }

    @Benchmark
    public org.mpxj.Duration mpxjBetween1y() {
        int i = next();
        return mpxj.getWork(localStarts[i], localYearLater[i], org.mpxj.TimeUnit.HOURS);
    }

    @Benchmark
    public org.mpxj.Duration mpxjBetween5y() {
        int i = next();
        return mpxj.getWork(localStarts[i], localFiveYearsLater[i], org.mpxj.TimeUnit.HOURS);
    }

    @Benchmark
    public boolean mpxjIsWorkingDate() {
        return mpxj.isWorkingDate(dates[next()]);
    }

    @Benchmark
    public LocalDate strataShift10() {
        return strata.shift(dates[next()], 10);
    }

    @Benchmark
    public LocalDate strataShift250() {
        return strata.shift(dates[next()], 250);
    }

    private ProjectCalendar mpxj() {
        ProjectCalendar result = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            DayHours hours = WEEK.hours(day);
            result.setWorkingDay(day, !hours.isOff());
            fill(result.addCalendarHours(day), hours);
        }
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            DayHours hours = calendar.day(date).hours();
            if (!hours.equals(WEEK.hours(date.getDayOfWeek()))) {
                fill(result.addCalendarException(date), hours);
            }
        }
        return result;
    }

    private static void fill(ProjectCalendarHours target, DayHours hours) {
        for (DayHours.Stretch stretch : hours.stretches()) {
            target.add(new LocalTimeRange(
                    LocalTime.ofSecondOfDay(stretch.open() * 60L), LocalTime.ofSecondOfDay(stretch.close() * 60L)));
        }
    }

    private ImmutableHolidayCalendar strata() {
        List<LocalDate> holidays = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (calendar.isWorkingDay(date) == weekend) {
                (weekend ? worked : holidays).add(date);
            }
        }
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("Russia"), holidays, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), worked);
    }
}
