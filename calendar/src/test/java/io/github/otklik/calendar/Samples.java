package io.github.otklik.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of calendars for a few weeks around changes of offset, and of instants in them. */
final class Samples {
    /** A calendar and what it was made of. */
    record Sample(
            ZoneId zone, LocalDate first, LocalDate last, WeeklySchedule week, Map<LocalDate, DayHours> overrides) {
        WorkingCalendar calendar() {
            WorkingCalendar.Builder builder =
                    WorkingCalendar.builder(zone).schedule(week).covering(first, last);
            overrides.forEach(builder::override);
            return builder.build();
        }

        MinuteWalker walker() {
            return new MinuteWalker(zone, first, last, week, overrides);
        }
    }

    private record Change(String zone, LocalDate date) {}

    private static final List<Change> CHANGES = List.of(
            new Change("UTC", LocalDate.of(2020, 2, 28)),
            new Change("Europe/Moscow", LocalDate.of(2011, 3, 27)),
            new Change("Asia/Omsk", LocalDate.of(2014, 10, 26)),
            new Change("Asia/Vladivostok", LocalDate.of(2010, 10, 31)),
            new Change("Europe/Berlin", LocalDate.of(2019, 3, 31)),
            new Change("America/New_York", LocalDate.of(2018, 11, 4)),
            new Change("Australia/Lord_Howe", LocalDate.of(2023, 10, 1)),
            new Change("Australia/Lord_Howe", LocalDate.of(2023, 4, 2)),
            new Change("America/Sao_Paulo", LocalDate.of(2017, 10, 15)),
            new Change("Asia/Kathmandu", LocalDate.of(1986, 1, 1)),
            new Change("Pacific/Apia", LocalDate.of(2011, 12, 30)),
            new Change("Pacific/Kiritimati", LocalDate.of(1994, 12, 31)),
            new Change("Pacific/Kwajalein", LocalDate.of(1993, 8, 21)));

    private Samples() {}

    /** Hours of one day: stretches between cut points, the last one perhaps over midnight. */
    static Arbitrary<DayHours> hours() {
        Arbitrary<DayHours> worked = Arbitraries.integers()
                .between(0, 1439)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .flatMap(cuts -> Arbitraries.integers().between(0, 1800).map(over -> {
                    List<Integer> sorted = cuts.stream().sorted().toList();
                    List<DayHours.Stretch> stretches = new ArrayList<>();
                    for (int i = 0; i + 1 < sorted.size(); i += 2) {
                        stretches.add(new DayHours.Stretch(sorted.get(i), sorted.get(i + 1)));
                    }
                    int last = sorted.get(sorted.size() - 1);
                    if (sorted.size() % 2 == 1 && over > 0) {
                        stretches.add(new DayHours.Stretch(last, last + Math.min(over, 1440)));
                    }
                    return new DayHours(stretches);
                }));
        return Arbitraries.frequencyOf(Tuple.of(3, worked), Tuple.of(1, Arbitraries.just(DayHours.off())));
    }

    static Arbitrary<WeeklySchedule> weeks() {
        return hours().list()
                .ofSize(7)
                .map(hours -> WeeklySchedule.parse(List.of(DayOfWeek.values()).stream()
                        .map(day -> WeekWords.DAY_NAMES.get(day.getValue() - 1) + " " + hours.get(day.getValue() - 1))
                        .collect(Collectors.joining("; "))));
    }

    static Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.of(CHANGES),
                        Arbitraries.integers().between(0, 12),
                        weeks().filter(week -> !week.hours(DayOfWeek.WEDNESDAY).isOff()),
                        Arbitraries.maps(Arbitraries.integers().between(0, 24), hours())
                                .ofMaxSize(4))
                .as((change, before, week, overrides) -> {
                    LocalDate first = change.date().minusDays(before);
                    Map<LocalDate, DayHours> dated = overrides.entrySet().stream()
                            .collect(Collectors.toMap(e -> first.plusDays(e.getKey()), Map.Entry::getValue));
                    return new Sample(ZoneId.of(change.zone()), first, first.plusDays(24), week, dated);
                })
                .filter(sample -> {
                    long off = sample.overrides().values().stream()
                            .filter(DayHours::isOff)
                            .count();
                    return off < 3;
                });
    }

    /** The instant at a share of the covered time, from 0 to 1. */
    static Instant at(WorkingCalendar calendar, double share) {
        Duration covered = Duration.between(calendar.coverageStart(), calendar.coverageEnd());
        return calendar.coverageStart().plusNanos((long) (covered.toNanos() * share));
    }
}
