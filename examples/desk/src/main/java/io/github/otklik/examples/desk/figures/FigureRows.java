package io.github.otklik.examples.desk.figures;

import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.spring.store.Change;
import io.github.otklik.spring.store.Follower;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what each message adds to the figures as rows, written with its events. They stand until the message is to be looked at
 * next; its calendar, its act and acts written down later change them as they change the message.
 */
@Repository
class FigureRows implements Follower {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Rules rules;

    FigureRows(JdbcClient jdbc, JdbcTemplate batches, Rules rules) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rules = rules;
    }

    @Override
    public void follow(Change change) {
        List<Event> events = Stream.concat(change.before().events().stream(), change.events().stream())
                .toList();
        write(
                change.id(),
                Contribution.of(rules, change.procedure(), change.id(), events, change.obligations(), change.now()));
    }

    @Override
    public void uncountable(String id) {
        clear(id);
        mark(id, "WITHOUT");
    }

    /** Counts a message anew, of which nothing happened. */
    void count(String id, List<Event> events, Instant present) {
        MessageCase message = MessageCase.of(id, events);
        Instant now = Change.present(message, events, present);
        Procedure procedure = rules.find(message, now).orElse(null);
        if (events.isEmpty() || procedure == null) {
            uncountable(id);
        } else {
            write(id, Contribution.of(rules, procedure, id, events, procedure.obligations(message, now), now));
        }
    }

    private void write(String id, Optional<Contribution> contribution) {
        jdbc.sql("delete from held where message_id = ?").param(id).update();
        if (contribution.isEmpty()) {
            clear(id);
            mark(id, "LIVE");
            return;
        }
        duties(id, contribution.get().duties());
        spans(id, contribution.get().spans());
        mark(id, "KEPT");
    }

    private void clear(String id) {
        jdbc.sql("delete from figure where message_id = ?").param(id).update();
        jdbc.sql("delete from held where message_id = ?").param(id).update();
    }

    private void mark(String id, String how) {
        jdbc.sql("update message set figures = ? where id = ? and figures <> ?")
                .params(how, id, how)
                .update();
    }

    private void duties(String id, List<Contribution.Duty> duties) {
        String[] kept = duties.stream().map(duty -> duty.id().toString()).toArray(String[]::new);
        jdbc.sql("delete from figure where message_id = ? and obligation <> all(?)")
                .params(id, kept)
                .update();
        names(
                "counted_duty",
                "kind",
                duties.stream()
                        .map(duty -> key(duty.holder(), duty.id().kind().id()))
                        .toList());
        List<Object[]> rows = new ArrayList<>();
        for (Contribution.Duty duty : duties) {
            Duration taken = duty.taken();
            rows.add(Stream.concat(
                            Stream.of(
                                    id,
                                    duty.id().toString(),
                                    Sql.time(duty.start()),
                                    duty.outcome().name(),
                                    taken == null ? "" : String.valueOf(taken.toNanos())),
                            Stream.of((Object[])
                                    key(duty.holder(), duty.id().kind().id())))
                    .toArray());
        }
        batches.batchUpdate("""
                insert into figure (message_id, obligation, start_at, outcome, taken, duty_id)
                select ?, ?, ?, ?, nullif(?, '')::bigint, id from counted_duty where role = ? and unit = ? and kind = ?
                on conflict (message_id, obligation) do update set start_at = excluded.start_at,
                    outcome = excluded.outcome, taken = excluded.taken, duty_id = excluded.duty_id
                where (figure.start_at, figure.outcome, figure.taken, figure.duty_id)
                    is distinct from (excluded.start_at, excluded.outcome, excluded.taken, excluded.duty_id)""", rows);
    }

    private void spans(String id, List<Contribution.Span> spans) {
        names(
                "counted_time",
                "calendar",
                spans.stream().map(span -> key(span.holder(), span.calendar())).toList());
        List<Object[]> rows = new ArrayList<>();
        for (Contribution.Span span : spans) {
            String[] key = key(span.holder(), span.calendar());
            rows.add(new Object[] {
                id, rows.size(), Sql.time(span.from()), Sql.timeOrNull(span.to()), key[0], key[1], key[2]
            });
        }
        batches.batchUpdate("""
                insert into held (message_id, no, from_at, to_at, time_id)
                select ?, ?, ?, ?, id from counted_time where role = ? and unit = ? and calendar = ?""", rows);
    }

    private static String[] key(Compliance.Holder holder, String about) {
        return new String[] {holder.role().id(), Objects.requireNonNullElse(holder.unit(), ""), about};
    }

    /** Gives what is new a number; all hosts in one order, so that none waits for another in a circle. */
    private void names(String table, String about, List<String[]> keys) {
        List<Object[]> sorted = keys.stream()
                .map(List::of)
                .distinct()
                .sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
                .map(key -> new Object[] {key.get(0), key.get(1), key.get(2), key.get(0), key.get(1), key.get(2)})
                .toList();
        batches.batchUpdate(
                "insert into " + table + " (role, unit, " + about + ") select ?, ?, ? where not exists (select from "
                        + table + " where role = ? and unit = ? and " + about + " = ?) on conflict do nothing",
                sorted);
    }
}
