package io.github.otklik.examples.desk.open;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.State;
import io.github.otklik.regulation.ObligationKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What anybody may know: how many messages came and what became of them, and of each answered one when and where the answer stands.
 * Nothing here reads a text or an author.
 */
@Service
class OpenFigures {
    /** How long figures are shown before they are counted anew, however often somebody asks. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Show show;
    private final Cases cases;
    private @Nullable Year kept;

    /** How many messages are in which state. */
    record Counts(int received, int open, int answered, int refused, int closed) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(State state, int count) {
            boolean isOpen = state.open();
            return new Counts(
                    received + count,
                    open + (isOpen ? count : 0),
                    answered + (state == State.ANSWERED ? count : 0),
                    refused + (state == State.REFUSED ? count : 0),
                    closed + (state == State.CLOSED ? count : 0));
        }
    }

    /** The present year so far: of all messages, by the unit that leads, and how answers kept their terms. */
    record Year(int year, Instant at, Counts all, Map<String, Counts> units, int inTime, int late) {}

    /** An answered message. */
    record Answered(String number, Instant received, Instant answered, String network, String unit, String address) {}

    /** What became of a message. */
    record Fate(String number, Instant received, State state) {}

    OpenFigures(JdbcClient jdbc, Show show, Cases cases) {
        this.jdbc = jdbc;
        this.show = show;
        this.cases = cases;
    }

    /** The figures of the year, at most some minutes old. */
    synchronized Year year() {
        Instant now = cases.now();
        int present = now.atZone(show.zone()).getYear();
        Year last = kept;
        if (last == null || last.year() != present || now.isAfter(last.at().plus(KEPT))) {
            last = count(present, now);
            kept = last;
        }
        return last;
    }

    private Year count(int year, Instant now) {
        OffsetDateTime from =
                Sql.time(LocalDate.of(year, 1, 1).atStartOfDay(show.zone()).toInstant());
        Map<String, Counts> units = new TreeMap<>();
        Counts[] all = {Counts.NONE};
        jdbc.sql("select coalesce(lead, ''), state, count(*) from message where access_at >= ? group by 1, 2")
                .param(from)
                .query(row -> {
                    State state = State.valueOf(row.getString(2));
                    int count = row.getInt(3);
                    all[0] = all[0].plus(state, count);
                    if (!row.getString(1).isEmpty()) {
                        units.merge(row.getString(1), Counts.NONE.plus(state, count), OpenFigures::sum);
                    }
                });
        Map<String, Integer> kept = new LinkedHashMap<>();
        jdbc.sql("select f.outcome, count(*) from figure f join counted_duty d on d.id = f.duty_id"
                        + " where d.kind = ? and f.start_at >= ? group by 1")
                .params(ObligationKind.ANSWER.id(), from)
                .query(row -> {
                    kept.put(row.getString(1), row.getInt(2));
                });
        return new Year(year, now, all[0], units, kept.getOrDefault("MET", 0), kept.getOrDefault("LATE", 0));
    }

    private static Counts sum(Counts a, Counts b) {
        return new Counts(
                a.received() + b.received(),
                a.open() + b.open(),
                a.answered() + b.answered(),
                a.refused() + b.refused(),
                a.closed() + b.closed());
    }

    /** Answered messages that their authors did not delete, the latest answers first. */
    List<Answered> answered(int from, int most) {
        return jdbc.sql("""
                        select m.id, m.access_at, a.at, m.network, coalesce(m.lead, ''), coalesce(e.body->'act'->>'url', '')
                        from answer_sent a join message m on m.id = a.message_id
                            join event e on e.message_id = a.message_id and e.version = a.version
                        where m.state = 'ANSWERED'
                            and not exists (select 1 from source s where s.message_id = m.id and s.removed_at is not null)
                            and not exists (select 1 from answer_sent later
                                where later.message_id = a.message_id and later.version > a.version)
                        order by a.at desc, m.id offset ? limit ?""")
                .params(from, most)
                .query((row, number) -> new Answered(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** What became of the message of a number. */
    Optional<Fate> fate(String number) {
        return jdbc.sql("select id, access_at, state from message where id = ?")
                .param(number)
                .query((row, count) ->
                        new Fate(row.getString(1), row.getTimestamp(2).toInstant(), State.valueOf(row.getString(3))))
                .optional();
    }
}
