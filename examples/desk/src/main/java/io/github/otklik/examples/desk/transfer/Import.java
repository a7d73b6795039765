package io.github.otklik.examples.desk.transfer;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.spring.store.EventStore;
import io.github.otklik.spring.store.MessageStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Journals of earlier years: every act is decided by the library, as if it were done then, before anything is written. With one
 * problem nothing is. A message is written whole or not at all, and one that is there with the same acts is left as it is, so that
 * an import that was cut off is repeated.
 */
@Service
class Import {
    private static final String LOGIN = "import";

    private final JournalReader reader;
    private final EventStore store;
    private final Rules rules;
    private final Office office;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final Show show;
    private final Cases cases;

    /** What an import came to: messages and acts that are new, messages that were there. */
    record Result(int messages, int acts, int known, Problems problems) {}

    Import(
            JournalReader reader,
            EventStore store,
            Rules rules,
            Office office,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Audit audit,
            Show show,
            Cases cases) {
        this.reader = reader;
        this.store = store;
        this.rules = rules;
        this.office = office;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.show = show;
        this.cases = cases;
    }

    /** Reads and decides all lines, and writes what follows unless something is wrong or it is to be tried alone. */
    Result run(List<Path> files, boolean dry) {
        Problems problems = new Problems();
        Map<String, List<JournalLine>> byMessage = new LinkedHashMap<>();
        Instant now = cases.now();
        for (Path file : files) {
            reader.read(file, rules.current(now).regulation(), problems)
                    .forEach(line -> byMessage
                            .computeIfAbsent(line.message(), id -> new ArrayList<>())
                            .add(line));
        }
        Set<String> known = known(byMessage, problems);
        int acts = 0;
        for (Map.Entry<String, List<JournalLine>> each : byMessage.entrySet()) {
            if (!known.contains(each.getKey())) {
                check(each.getKey(), each.getValue(), now, problems);
                acts += each.getValue().size();
            }
        }
        Result result = new Result(byMessage.size() - known.size(), acts, known.size(), problems);
        if (!dry && problems.count() == 0 && result.messages() > 0) {
            byMessage.forEach((id, lines) -> {
                if (!known.contains(id)) {
                    transactions.executeWithoutResult(status -> write(id, lines, now));
                }
            });
            audit.record(
                    cases.now(),
                    LOGIN,
                    "import",
                    null,
                    "accepted",
                    show.label("import.done", result.messages(), result.acts()));
        }
        return result;
    }

    /** The messages that are there with the same acts; one that is there with others is a problem. */
    private Set<String> known(Map<String, List<JournalLine>> byMessage, Problems problems) {
        Set<String> known = new HashSet<>();
        byMessage.forEach((id, lines) -> {
            List<String> there = store.load(id).events().stream()
                    .filter(Event.Acted.class::isInstance)
                    .map(event -> ((Event.Acted) event).act().header().id())
                    .toList();
            if (!there.isEmpty()) {
                known.add(id);
                List<String> ids =
                        lines.stream().map(line -> line.act().header().id()).toList();
                // It may have gone on since; what the journal tells must be its beginning.
                if (there.size() < ids.size() || !there.subList(0, ids.size()).equals(ids)) {
                    problems.add(lines.get(0).place(), "message " + id + " is on the desk already, with other acts");
                }
            }
        });
        return known;
    }

    private void check(String id, List<JournalLine> lines, Instant now, Problems problems) {
        MessageCase message = MessageCase.of(id);
        for (JournalLine line : lines) {
            Optional<String> flaw = flaw(line, now);
            if (flaw.isPresent()) {
                problems.add(line.place(), flaw.get());
                continue;
            }
            Optional<Procedure> procedure = procedure(message, line);
            if (procedure.isEmpty()) {
                problems.add(line.place(), show.label("import.no-rules"));
                return;
            }
            Decision<Event> decision = procedure.get().decide(message, line.act());
            if (decision instanceof Decision.Accepted<Event> accepted) {
                message = message.applyAll(accepted.events());
            } else {
                problems.add(
                        line.place(),
                        decision instanceof Decision.Rejected<Event> rejected
                                ? rejected.refusal().code() + ": " + show.refusal(rejected.refusal())
                                : show.label(
                                        "import.repeated", line.act().header().id()));
            }
        }
    }

    /** What the desk itself does not take: acts to come, units that there are not. */
    private Optional<String> flaw(JournalLine line, Instant now) {
        Command.Act act = line.act();
        if (act.header().at().isAfter(now)) {
            return Optional.of(show.label("import.to-come"));
        }
        List<String> units = new ArrayList<>();
        if (act.header().actor().unit() != null) {
            units.add(act.header().actor().unit());
        }
        if (act instanceof MessageAct.Route route) {
            units.add(route.lead());
            units.addAll(route.coExecutors());
        }
        return units.stream()
                .filter(unit -> !unit.isEmpty() && !office.units().contains(unit))
                .findFirst()
                .map(unit -> show.label("error.unknown-unit", unit));
    }

    private Optional<Procedure> procedure(MessageCase message, JournalLine line) {
        try {
            return rules.find(message, line.act().header().at());
        } catch (IllegalStateException e) {
            // No act was in effect then.
            return Optional.empty();
        }
    }

    private void write(String id, List<JournalLine> lines, Instant now) {
        for (JournalLine line : lines) {
            MessageStream stream = store.load(id);
            Procedure procedure = procedure(stream.message(), line).orElseThrow();
            append(
                    stream,
                    procedure.decide(stream.message(), line.act()),
                    procedure,
                    line.act().header().at());
        }
        MessageStream stream = store.load(id);
        Instant present = stream.message().asOf(now);
        Procedure procedure = rules.find(stream.message(), present).orElseThrow();
        append(stream, procedure.decide(stream.message(), new Command.Tick(present)), procedure, present);
        // What it would have told of is long past: nobody is to be told of it today.
        jdbc.sql("update alert set delivered_at = ? where message_id = ? and delivered_at is null")
                .params(Sql.time(now), id)
                .update();
    }

    private void append(MessageStream stream, Decision<Event> decision, Procedure procedure, Instant at) {
        List<Event> events = decision instanceof Decision.Accepted<Event> accepted ? accepted.events() : List.of();
        if (!events.isEmpty() && !store.append(stream, events, procedure, at)) {
            throw new IllegalStateException(
                    "Message " + stream.message().id() + " was entered by somebody else meanwhile; import again");
        }
    }
}
