package io.github.otklik.examples.desk.figures;

import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The kept rows of duties, added up in the database. */
@Repository
class Sums {
    private static final String OF_PERIOD = "start_at >= :start and start_at < :end";

    private final JdbcClient jdbc;

    /** Duties that started in a period, without those of the messages that are counted on each view. */
    record Among(Compliance.Period period, List<String> live) {
        /** Without a list that is empty the database looks at the index alone. */
        private String condition() {
            return OF_PERIOD + (live.isEmpty() ? "" : " and message_id <> all(:live)");
        }

        StatementSpec bind(StatementSpec statement) {
            StatementSpec bound =
                    statement.param("start", Sql.time(period.from())).param("end", Sql.time(period.to()));
            return live.isEmpty() ? bound : bound.param("live", live.toArray(String[]::new));
        }
    }

    /** A kept sum, by the number of who has what duty. */
    private record Kept(int id, Figures.Sum sum) {}

    private record Key(Compliance.Holder holder, ObligationKind kind) {}

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many messages that may have had a duty in a period are not counted. */
    int uncounted(Compliance.Period period) {
        return jdbc.sql("select count(*) from message where figures in ('DUE', 'WITHOUT') and access_at < ?")
                .param(Sql.time(period.to()))
                .query(Integer.class)
                .single();
    }

    /** A period, with the messages that are counted on each view: rows cannot hold them, or time has passed over their rows. */
    Among among(Compliance.Period period, Instant now) {
        List<String> live = jdbc.sql("""
                        select id from message where access_at < :end and figures = 'LIVE'
                        union select id from message where access_at < :end and figures = 'KEPT' and next_wake_up <= :now
                        order by id""")
                .param("end", Sql.time(period.to()))
                .param("now", Sql.time(now))
                .query(String.class)
                .list();
        return new Among(period, live);
    }

    /** The sums, with the figures of the messages that are counted on each view. */
    List<Figures.Sum> of(Among among, List<Compliance.Figure> live) {
        Map<Key, Kept> kept = new HashMap<>();
        among.bind(jdbc.sql("""
                        select d.id, d.role, d.unit, d.kind, s.received, s.met, s.late, s.unknown, s.ranks from (
                            select duty_id, count(*) received, count(*) filter (where outcome = 'MET') met,
                                count(*) filter (where outcome = 'LATE') late,
                                count(*) filter (where outcome = 'UNKNOWN') unknown,
                                percentile_disc(array[0.5, 0.9]) within group (order by taken) ranks
                            from figure where %s group by duty_id) s
                        join counted_duty d on d.id = s.duty_id""".formatted(among.condition())))
                .query((row, number) -> kept(row))
                .list()
                .forEach(
                        each -> kept.put(new Key(each.sum().holder(), each.sum().kind()), each));
        List<Figures.Sum> all = new ArrayList<>();
        for (Compliance.Figure figure : live) {
            Kept rows = kept.remove(new Key(figure.holder(), figure.kind()));
            all.add(rows == null ? sum(figure) : sum(plus(among, rows, figure)));
        }
        kept.values().forEach(each -> all.add(each.sum()));
        all.sort(Figures.Sum.ORDER);
        return all;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Array array = row.getArray(9);
        @Nullable Long[] ranks = array == null ? new Long[2] : (Long[]) array.getArray();
        return new Kept(
                row.getInt(1),
                new Figures.Sum(
                        holder(row.getString(2), row.getString(3)),
                        ObligationKind.of(row.getString(4)),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        Optional.ofNullable(ranks[0]).map(Duration::ofNanos),
                        Optional.ofNullable(ranks[1]).map(Duration::ofNanos)));
    }

    static Compliance.Holder holder(String role, String unit) {
        return new Compliance.Holder(Role.of(role), unit.isEmpty() ? null : unit);
    }

    private static Figures.Sum sum(Compliance.Figure figure) {
        return new Figures.Sum(
                figure.holder(),
                figure.kind(),
                figure.received(),
                figure.met(),
                figure.late(),
                figure.unknown(),
                figure.median(),
                figure.ninetieth());
    }

    /** A kept sum and a figure together, by how often each length occurs. */
    private Compliance.Figure plus(Among among, Kept kept, Compliance.Figure figure) {
        TreeMap<Duration, Integer> taken = new TreeMap<>(figure.taken());
        among.bind(jdbc.sql("select taken, count(*) from figure where duty_id = :duty and taken is not null and "
                                + among.condition() + " group by taken")
                        .param("duty", kept.id()))
                .query(row -> {
                    taken.merge(Duration.ofNanos(row.getLong(1)), row.getInt(2), Math::addExact);
                });
        Figures.Sum sum = kept.sum();
        return new Compliance.Figure(
                sum.holder(),
                sum.kind(),
                sum.received() + figure.received(),
                sum.met() + figure.met(),
                sum.late() + figure.late(),
                sum.unknown() + figure.unknown(),
                taken);
    }

    /** The messages in which a duty was missed, so many of the first by their ids. */
    List<String> missed(Among among, int most) {
        return among
                .bind(jdbc.sql("select distinct message_id collate \"C\" from figure where outcome = 'LATE' and "
                                + among.condition() + " order by 1 limit :most")
                        .param("most", most))
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
