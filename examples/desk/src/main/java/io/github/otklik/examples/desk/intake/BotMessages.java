package io.github.otklik.examples.desk.intake;

import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.network.BotUpdate;
import io.github.otklik.examples.desk.network.Source;
import io.github.otklik.examples.desk.network.Sources;
import io.github.otklik.examples.desk.value.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * What becomes of messages in the chats of bots: new ones are messages, changed ones keep what stood there, one that its author
 * removes is withdrawn. An update that was dealt with is passed over when it is told again, and what it does is the same however
 * often it is done.
 */
@Service
class BotMessages {
    private final Intake intake;
    private final Sources sources;
    private final Cases cases;
    private final JdbcClient jdbc;

    BotMessages(Intake intake, Sources sources, Cases cases, JdbcClient jdbc) {
        this.intake = intake;
        this.sources = sources;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    void happened(BotUpdate update) {
        Instant now = cases.now();
        boolean known = jdbc.sql("select count(*) from bot_update where id = ?")
                        .param(update.id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            return;
        }
        Optional<String> current = sources.current(update.source().base());
        if (update.what() == BotUpdate.What.REMOVED) {
            current.ifPresent(id -> removed(id, update, now));
        } else if (current.isEmpty()) {
            told(update);
        } else if (update.what() == BotUpdate.What.EDITED) {
            intake.edited(login(update), current.get(), update.text());
            sources.keep(current.get(), update.source(), update.attachments());
        }
        // Only now: of an update that fails half-way the network tells again.
        jdbc.sql("insert into bot_update (id, received_at) values (?, ?) on conflict (id) do nothing")
                .params(update.id(), Sql.time(now))
                .update();
    }

    private void told(BotUpdate update) {
        String id = update.source().base();
        Intake.Received received = intake.receive(
                login(update),
                id,
                update.network(),
                update.author(),
                update.text(),
                () -> sources.keep(id, update.source(), update.attachments()));
        if (received == Intake.Received.REFUSED) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "Refused");
        }
    }

    /** What its author removed is withdrawn; what somebody else removed stays to be answered. */
    private void removed(String id, BotUpdate update, Instant now) {
        Optional<Source> source = sources.find(id).map(Source.Shown::source);
        boolean own = source.filter(each -> each.owner() == update.by()).isPresent();
        sources.removed(id, now, null);
        if (own) {
            intake.withdrawn(login(update), id, "removed-" + id, "удалено автором");
        }
    }

    private static String login(BotUpdate update) {
        return update.source().thing();
    }
}
