package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Procedure;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on messages: load, ask the library, append with the expected version; once more if another host was faster. */
@Service
public class Cases {
    private static final int ATTEMPTS = 20;

    /** When a message is looked at again whose calendar or act nobody has; the health of the desk tells of it meanwhile. */
    private static final Duration WITHOUT_RULES = Duration.ofHours(1);

    private final EventStore store;
    private final Rules rules;
    private final TransactionTemplate transactions;
    private final Audit audit;
    private final MeterRegistry meters;
    private final Clock clock;

    /** What became of an act. */
    public enum Result {
        /** It is stored. */
        ACCEPTED,
        /** An act of that id was stored before. */
        ALREADY_DONE,
        /** The library refused it. */
        REJECTED,
        /** Somebody else acted since the page was shown. */
        CHANGED,
        /** The message was counted by a calendar or an act that the desk does not have, so that nothing can be decided. */
        WITHOUT_RULES
    }

    /**
     * What became of an act, with the library's refusal if there is one.
     *
     * @param result  what became of it
     * @param refusal  the refusal, or null
     */
    public record Outcome(Result result, @Nullable Refusal refusal) {}

    /**
     * What somebody asks for.
     *
     * @param login  who asks
     * @param message  the message
     * @param seen  the version that was shown to whoever acts, or -1 if it does not matter
     * @param act  the act, at the instant when it is decided
     * @param also  what is stored together with it
     */
    public record Request(
            String login, String message, int seen, Function<Instant, Command.Act> act, Consumer<Instant> also) {
        public static Request of(String login, String message, Function<Instant, Command.Act> act) {
            return new Request(login, message, -1, act, now -> {});
        }
    }

    Cases(
            EventStore store,
            Rules rules,
            TransactionTemplate transactions,
            Audit audit,
            MeterRegistry meters,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.transactions = transactions;
        this.audit = audit;
        this.meters = meters;
        this.clock = clock;
    }

    /** Decides an act and stores what follows. */
    public Outcome act(Request request) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = transactions.execute(status -> attempt(request));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new ConcurrencyFailureException(
                "Message " + request.message() + " changed " + ATTEMPTS + " times while an act on it was decided");
    }

    private Optional<Outcome> attempt(Request request) {
        EventStore.Stream stream = store.load(request.message());
        Instant now = now();
        Command.Act act = request.act().apply(now);
        Optional<Procedure> own = rules.find(stream.message(), now);
        if (own.isEmpty()) {
            audit.record(now, request.login(), act.type().word(), request.message(), "without-rules", "");
            return Optional.of(new Outcome(Result.WITHOUT_RULES, null));
        }
        Procedure procedure = own.get();
        Decision<Event> decision = procedure.decide(stream.message(), act);
        Outcome outcome = outcome(request, stream, decision);
        if (decision instanceof Decision.Accepted<Event> accepted && outcome.result() == Result.ACCEPTED) {
            if (!store.append(stream, accepted.events(), procedure, now)) {
                return Optional.empty();
            }
            request.also().accept(now);
        }
        Refusal refusal = outcome.refusal();
        String word = outcome.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(
                now,
                request.login(),
                act.type().word(),
                request.message(),
                word,
                refusal == null ? "" : refusal.code() + (refusal.clause() == null ? "" : " " + refusal.clause()));
        meters.counter("otklik.commands", "command", act.type().word(), "outcome", word)
                .increment();
        return Optional.of(outcome);
    }

    private static Outcome outcome(Request request, EventStore.Stream stream, Decision<Event> decision) {
        if (decision instanceof Decision.Rejected<Event> rejected) {
            return new Outcome(Result.REJECTED, rejected.refusal());
        }
        if (decision instanceof Decision.AlreadyDone<Event>) {
            return new Outcome(Result.ALREADY_DONE, null);
        }
        boolean changed = request.seen() >= 0
                && stream.events().stream().skip(request.seen()).anyMatch(event -> !(event instanceof Event.Alerted));
        return new Outcome(changed ? Result.CHANGED : Result.ACCEPTED, null);
    }

    /** Lets the present come to a message whose row the caller has locked. */
    void tick(String id) {
        EventStore.Stream stream = store.load(id);
        Instant now = stream.message().asOf(now());
        Optional<Procedure> own = rules.find(stream.message(), now);
        if (own.isEmpty()) {
            store.putOff(id, now.plus(WITHOUT_RULES));
            return;
        }
        Procedure procedure = own.get();
        Decision<Event> decision = procedure.decide(stream.message(), new Command.Tick(now));
        List<Event> events = ((Decision.Accepted<Event>) decision).events();
        if (events.isEmpty()) {
            store.pass(stream, procedure, now);
        } else if (!store.append(stream, events, procedure, now)) {
            throw new ConcurrencyFailureException("Message " + id + " changed although its row is locked");
        }
    }

    /** The present to the second: people read no more of a time, and an explanation repeats it as it is. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
