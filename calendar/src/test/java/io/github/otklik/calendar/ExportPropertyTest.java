package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported reads back as it was, for weeks of five days and of six. */
class ExportPropertyTest {
    private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<String> ACTS = List.of("", "Указ № 1", "a; b, c\\n \"d\":e", "строка\nи ещё");

    /** A year of days of every kind, each with an act. */
    @Provide
    Arbitrary<ProductionCalendar> calendars() {
        Arbitrary<Map<Integer, Integer>> picks = Arbitraries.maps(
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.integers().between(0, 23))
                .ofMaxSize(60);
        return Combinators.combine(Arbitraries.integers().between(2020, 2032), picks, Arbitraries.of(true, false))
                .as((year, days, sixDay) -> {
                    Map<LocalDate, ProductionDay> rows = new TreeMap<>();
                    days.forEach((at, pick) ->
                            add(rows, LocalDate.ofYearDay(year, at + 1), pick % 6, ACTS.get(pick / 6), sixDay));
                    rows.putIfAbsent(
                            LocalDate.of(year, 1, 1), row(LocalDate.of(year, 1, 1), DayKind.HOLIDAY, null, ""));
                    return new ProductionCalendar(
                            List.of(new ProductionYear(year, LocalDate.of(year, 1, 1), false, rows.values())),
                            List.of(),
                            sixDay,
                            List.of());
                });
    }

    private static void add(Map<LocalDate, ProductionDay> rows, LocalDate date, int pick, String act, boolean sixDay) {
        boolean free = sixDay ? date.getDayOfWeek() == DayOfWeek.SUNDAY : ProductionYear.isWeekend(date);
        LocalDate monday = date.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        boolean swaps = free && pick > 3 && monday.getYear() == date.getYear() && !rows.containsKey(monday);
        if (rows.containsKey(date)) {
            return;
        }
        if (swaps) {
            DayKind kind = pick == 4 ? DayKind.MOVED_WORKING : DayKind.MOVED_WORKING_SHORT;
            rows.put(date, row(date, kind, monday, act));
            rows.put(monday, row(monday, DayKind.MOVED_OFF, date, act));
        } else if (pick == 0 || pick > 3) {
            rows.put(date, row(date, DayKind.HOLIDAY, null, act));
        } else if (pick == 1 && !free) {
            rows.put(date, row(date, DayKind.SHORT, null, act));
        } else {
            rows.put(date, row(date, DayKind.MOVED_OFF, pick == 2 ? date.minusDays(3) : null, act));
        }
    }

    private static ProductionDay row(
            LocalDate date, DayKind kind, @org.jspecify.annotations.Nullable LocalDate swappedWith, String act) {
        return new ProductionDay(date, kind, Optional.ofNullable(swappedWith), act, LocalDate.of(date.getYear(), 1, 1));
    }

    private static WorkingCalendar week(ProductionCalendar production) {
        return WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-17:00; Sa 10:00-14:00"))
                .production(production)
                .build();
    }

    private static void readsBack(ProductionCalendar production) {
        WorkingCalendar exported = week(production);
        int first = production.years().first();
        int last = production.years().last();
        String ics = exported.toICalendar(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), STAMP);
        ProductionCalendar back = ProductionCalendar.loadICalendar(new StringReader(ics), "x.ics", first, last);

        for (int year = first; year <= last; year++) {
            assertThat(back.days(year))
                    .extracting(
                            ProductionDay::date, ProductionDay::kind, ProductionDay::swappedWith, ProductionDay::act)
                    .isEqualTo(production.days(year).stream()
                            .map(day -> org.assertj.core.groups.Tuple.tuple(
                                    day.date(), day.kind(), day.swappedWith(), day.act()))
                            .toList());
        }
        assertThat(back.isSixDay()).isEqualTo(production.isSixDay());
        assertThat(week(back).fingerprint()).isEqualTo(exported.fingerprint());
    }

    @Property(tries = 300)
    void whatIsExportedReadsBackAsItWas(@ForAll("calendars") ProductionCalendar production) {
        readsBack(production);
    }

    @Example
    void theShippedCalendarsReadBackAsTheyWere() {
        readsBack(ProductionCalendar.russia());
        readsBack(ProductionCalendar.russiaSixDay());
    }
}
