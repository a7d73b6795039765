package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.spring.store.Change;
import io.github.otklik.spring.store.Follower;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is to be told of what happened: alerts to be delivered, and the answers that are published. */
@Repository
class ToldRows implements Follower {
    private final JdbcTemplate batches;

    ToldRows(JdbcTemplate batches) {
        this.batches = batches;
    }

    @Override
    public void follow(Change change) {
        int version = change.before().message().version();
        List<Object[]> alerts = new ArrayList<>();
        List<Object[]> answers = new ArrayList<>();
        for (Event event : change.events()) {
            version++;
            if (event instanceof Event.Alerted alerted) {
                alerts.add(alert(change.id(), alerted.alert()));
            } else if (event instanceof Event.Acted acted && acted.act() instanceof AnswerAct.Publish) {
                // With the text that was approved.
                String text = Streams.latestDraft(change.before().events())
                        .map(AnswerAct.SubmitDraft::text)
                        .orElse("");
                answers.add(new Object[] {change.id(), version, Sql.time(event.occurredAt()), text});
            }
        }
        batches.batchUpdate(
                "insert into alert (id, message_id, obligation, unit, breach, at, next_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                alerts);
        batches.batchUpdate("insert into answer_sent (message_id, version, at, body) values (?, ?, ?, ?)", answers);
    }

    private static Object[] alert(String id, Event.Alert alert) {
        return new Object[] {
            alert.id(),
            id,
            alert.obligation().toString(),
            alert.unit(),
            alert.breach(),
            Sql.time(alert.at()),
            Sql.time(alert.at())
        };
    }
}
