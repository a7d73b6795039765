package io.github.otklik.examples.desk.upkeep;

import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.incident.IncidentStore;
import io.github.otklik.examples.desk.network.AnswerFiles;
import io.github.otklik.examples.desk.network.Sources;
import io.github.otklik.examples.desk.setup.Setup;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.retention.Retention;
import io.github.otklik.retention.Retention.Field;
import io.github.otklik.spring.store.EventStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What is to be blanked of ended messages, as the office's rules say, and its blanking wherever the desk keeps it. */
@Service
public class Blanking {
    /** How many messages are looked at in one go. */
    private static final int PART = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventStore store;
    private final IncidentStore incidents;
    private final Sources sources;
    private final AnswerFiles answers;
    private final Retention rules;
    private final Set<Field> held;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    /** A place in the order in which messages are looked at. */
    private record Place(Instant access, String id) {}

    Blanking(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            EventStore store,
            IncidentStore incidents,
            Sources sources,
            AnswerFiles answers,
            Setup setup,
            Audit audit,
            Show show,
            Cases cases) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.incidents = incidents;
        this.sources = sources;
        this.answers = answers;
        this.rules = setup.retention();
        this.held = EnumSet.noneOf(Field.class);
        rules.rules().stream().map(Retention.Rule::field).forEach(held::add);
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    List<Retention.Rule> rules() {
        return rules.rules();
    }

    /** What is due today, of so many messages at most; nothing is changed. */
    public List<Retention.Due> due(int most) {
        LocalDate today = today();
        List<Retention.Due> due = new ArrayList<>();
        Place after = new Place(Instant.EPOCH, "");
        int found = 0;
        for (List<Place> part = part(after); !part.isEmpty() && found < most; part = part(after)) {
            after = part.get(part.size() - 1);
            Map<String, List<Event>> streams =
                    store.load(part.stream().map(Place::id).toList());
            for (Place each : part) {
                List<Retention.Due> own = due(each.id(), streams.getOrDefault(each.id(), List.of()), today);
                if (!own.isEmpty() && found < most) {
                    found++;
                    due.addAll(own);
                }
            }
        }
        return due;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(cases.now(), show.zone());
    }

    private List<Retention.Due> due(String id, List<Event> events, LocalDate today) {
        return rules.due(Map.of(id, events), today, show.zone()).stream()
                .filter(each -> held.contains(each.rule().field()))
                .filter(each -> each.rule().field() != Field.ATTACHMENTS || sources.hasAttachments(id))
                .toList();
    }

    /** The next messages that ended, may still hold something and are old enough for some rule, the oldest first. */
    private List<Place> part(Place after) {
        LocalDate latest = rules.rules().stream()
                .map(rule -> today().minus(rule.after()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Instant before = latest.plusDays(1).atStartOfDay(show.zone()).toInstant();
        return jdbc.sql("""
            select access_at, id from message where not open and not blanked and (access_at, id) > (?, ?)
                and access_at < ? order by access_at, id limit ?\
            """)
                .params(Sql.time(after.access()), after.id(), Sql.time(before), PART)
                .query((row, number) -> new Place(row.getTimestamp(1).toInstant(), row.getString(2)))
                .list();
    }

    /** Blanks what is due today of so many messages at most, each in a transaction of its own; gives their number. */
    public int blank(String login, int most) {
        Map<String, Set<Field>> fields = Retention.fields(due(most));
        fields.keySet().forEach(id -> transactions.executeWithoutResult(status -> blank(login, id)));
        return fields.size();
    }

    private void blank(String login, String id) {
        // Locked before it is read: an act of the same moment may have opened it again, so that nothing is due.
        jdbc.sql("select id from message where id = ? for update")
                .param(id)
                .query(String.class)
                .single();
        List<Event> events = store.load(id).events();
        Set<Field> fields = Retention.fields(due(id, events, today())).getOrDefault(id, Set.of());
        if (fields.isEmpty()) {
            return;
        }
        List<Event> blanked = Retention.blank(events, fields);
        store.replace(id, events, blanked);
        run("delete from draft where message_id = ?", id);
        if (fields.contains(Field.AUTHOR)) {
            run("update message set author = '' where id = ?", id);
        }
        if (fields.contains(Field.TEXT)) {
            run("update message set body = '' where id = ?", id);
            run("delete from revision where message_id = ?", id);
        }
        if (fields.contains(Field.ATTACHMENTS)) {
            sources.forgetAttachments(id);
        }
        if (fields.contains(Field.AUTHOR) || fields.contains(Field.TEXT)) {
            sources.forgetAddress(id);
        }
        if (fields.contains(Field.ANSWERS)) {
            run("update answer_sent set body = '' where message_id = ?", id);
            answers.forget(id);
        }
        if (fields.contains(Field.LOCATION) || fields.contains(Field.AUTHOR)) {
            incidents.blankValues(id);
        }
        boolean all = held.stream()
                .allMatch(field -> Retention.blank(blanked, Set.of(field)).equals(blanked));
        if (all && !(held.contains(Field.ATTACHMENTS) && sources.hasAttachments(id))) {
            run("update message set blanked = true where id = ?", id);
        }
        audit.record(cases.now(), login, "blank", id, "accepted", String.join(", ", words(fields)));
    }

    private static List<String> words(Set<Field> fields) {
        return fields.stream().map(Field::word).toList();
    }

    private void run(String statement, String id) {
        jdbc.sql(statement).param(id).update();
    }
}
