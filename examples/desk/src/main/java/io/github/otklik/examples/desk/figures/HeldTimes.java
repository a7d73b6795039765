package io.github.otklik.examples.desk.figures;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Compliance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threeten.extra.Interval;

/** The working time of each holder: the kept stretches made one in the database, then cut to the calendar. */
@Repository
class HeldTimes {
    private final JdbcClient jdbc;
    private final Rules rules;

    private record Stretch(Compliance.Holder holder, String calendar, Interval interval) {}

    /** The working stretches of a holder. */
    private static final class Time {
        private final List<Interval> working = new ArrayList<>();
        private boolean atLeast;
    }

    HeldTimes(JdbcClient jdbc, Rules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** The times, with those of the messages that are counted on each view; holders without any are left out. */
    List<Figures.Held> of(Sums.Among among, Instant now, List<Compliance.Held> live) {
        Map<Compliance.Holder, Time> times = new TreeMap<>();
        for (Stretch stretch : kept(among, now)) {
            Time time = times.computeIfAbsent(stretch.holder(), holder -> new Time());
            WorkingCalendar calendar = rules.calendar(stretch.calendar()).orElse(null);
            if (calendar == null) {
                // Nobody has that calendar any more: it was at least what the others tell.
                time.atLeast = true;
            } else {
                Interval reached =
                        stretch.interval().intersection(Interval.of(calendar.coverageStart(), calendar.coverageEnd()));
                time.working.addAll(reached.isEmpty() ? List.of() : calendar.stretches(reached));
                time.atLeast |= !reached.equals(stretch.interval());
            }
        }
        for (Compliance.Held each : live) {
            Time time = times.computeIfAbsent(each.holder(), holder -> new Time());
            time.working.addAll(each.stretches());
            time.atLeast |= each.atLeast();
        }
        List<Figures.Held> held = new ArrayList<>();
        times.forEach((holder, time) -> {
            Duration length = length(time.working);
            if (!length.isZero() || time.atLeast) {
                held.add(new Figures.Held(holder, length, time.atLeast));
            }
        });
        return held;
    }

    private List<Stretch> kept(Sums.Among among, Instant now) {
        String others = among.live().isEmpty() ? "" : " and message_id <> all(:live)";
        return among.bind(jdbc.sql("""
                                select t.role, t.unit, t.calendar, lower(s.stretch), upper(s.stretch) from (
                                    select time_id, unnest(range_agg(tstzrange(greatest(from_at, :start),
                                        least(coalesce(to_at, :now), :end)))) stretch
                                    from held where from_at < :end and from_at < coalesce(to_at, :now)
                                        and coalesce(to_at, :now) > :start%s
                                    group by time_id) s
                                join counted_time t on t.id = s.time_id""".formatted(others)).param("now", Sql.time(now)))
                .query((row, number) -> new Stretch(
                        Sums.holder(row.getString(1), row.getString(2)),
                        row.getString(3),
                        Interval.of(
                                row.getTimestamp(4).toInstant(),
                                row.getTimestamp(5).toInstant())))
                .list();
    }

    /** How long the stretches are together, each moment once. */
    private static Duration length(List<Interval> working) {
        working.sort(Comparator.comparing(Interval::getStart));
        Duration length = Duration.ZERO;
        Instant end = Instant.MIN;
        for (Interval each : working) {
            Instant from = each.getStart().isAfter(end) ? each.getStart() : end;
            if (each.getEnd().isAfter(from)) {
                length = length.plus(Duration.between(from, each.getEnd()));
                end = each.getEnd();
            }
        }
        return length;
    }
}
