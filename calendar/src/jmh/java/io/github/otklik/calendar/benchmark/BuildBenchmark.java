package io.github.otklik.calendar.benchmark;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long a calendar takes to build: the published years of Russia, and all the years that there may be. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BuildBenchmark {
    private static final WeeklySchedule WEEK =
            WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30");

    public BuildBenchmark() {}

    @Benchmark
    public WorkingCalendar buildRussia() {
        return WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
                .schedule(WEEK)
                .production(ProductionCalendar.russia())
                .build();
    }

    @Benchmark
    public WorkingCalendar build200Years() {
        return WorkingCalendar.builder(ZoneId.of("Europe/Berlin"))
                .schedule(WEEK)
                .covering(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31))
                .build();
    }
}
