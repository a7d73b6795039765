package io.github.otklik.spring.store;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Procedure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts on messages: loads the stream, asks the library, appends with the expected version; once more if another host was
 * faster. This class is thread-safe.
 */
public final class Acts {
    private static final int ATTEMPTS = 20;
    /** When a message is looked at again whose calendar or act nobody has. */
    private static final Duration WITHOUT_RULES = Duration.ofHours(1);

    private final EventStore store;
    private final ProcedureBook procedures;
    private final TransactionTemplate transactions;
    private final Clock clock;

    /** What became of an act. */
    public enum Result {
        /** It is stored. */
        ACCEPTED,
        /** An act of that id was stored before. */
        ALREADY_DONE,
        /** The library refused it. */
        REJECTED,
        /** Somebody else acted since the message was shown. */
        CHANGED,
        /** The message was counted by a calendar or an act that the host does not have, so that nothing can be decided. */
        WITHOUT_RULES
    }

    /**
     * What became of an act.
     *
     * @param act  the act that was asked for
     * @param result  what became of it
     * @param refusal  the library's refusal; null of any other result
     * @param events  what was stored; nothing of any other result than {@link Result#ACCEPTED}
     * @param now  when it was decided
     */
    public record Outcome(
            Command.Act act, Result result, @Nullable Refusal refusal, List<Event> events, Instant now) {
        /** Copies the list. */
        public Outcome {
            events = List.copyOf(events);
        }
    }

    /**
     * What somebody asks for.
     *
     * @param message  the id of the message
     * @param seen  the version that was shown to whoever acts, or -1 if it does not matter
     * @param act  the act, at the instant when it is decided; it is asked for again if another host was faster
     * @param also  what is done in the same transaction, whatever became of the act
     */
    public record Request(String message, int seen, Function<Instant, Command.Act> act, Consumer<Outcome> also) {
        /** An act and nothing else, whatever version was shown. */
        public static Request of(String message, Function<Instant, Command.Act> act) {
            return new Request(message, -1, act, outcome -> {});
        }
    }

    /** Acts on the messages of a store. */
    public Acts(EventStore store, ProcedureBook procedures, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.procedures = procedures;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Decides an act and stores what follows.
     *
     * @throws ConcurrencyFailureException if other hosts were faster twenty times
     */
    public Outcome act(Request request) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = attempted(request);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new ConcurrencyFailureException(
                "Message " + request.message() + " changed " + ATTEMPTS + " times while an act on it was decided");
    }

    private Optional<Outcome> attempted(Request request) {
        try {
            return transactions.execute(status -> {
                Optional<Outcome> outcome = attempt(request);
                outcome.ifPresent(request.also());
                return outcome;
            });
        } catch (DuplicateKeyException e) {
            // Two hosts began one message at once: the next attempt finds it begun. A key of the host's own is not
            // ours.
            if (store.load(request.message()).events().isEmpty()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Optional<Outcome> attempt(Request request) {
        MessageStream stream = store.load(request.message());
        Instant now = now();
        Command.Act act = request.act().apply(now);
        Optional<Procedure> own = procedures.find(stream.message(), now);
        if (own.isEmpty()) {
            return Optional.of(without(act, Result.WITHOUT_RULES, now));
        }
        Decision<Event> decision = own.get().decide(stream.message(), act);
        if (decision instanceof Decision.Rejected<Event> rejected) {
            return Optional.of(new Outcome(act, Result.REJECTED, rejected.refusal(), List.of(), now));
        }
        if (decision instanceof Decision.AlreadyDone<Event>) {
            return Optional.of(without(act, Result.ALREADY_DONE, now));
        }
        if (isChangedSince(stream, request.seen())) {
            return Optional.of(without(act, Result.CHANGED, now));
        }
        return store.append(stream, decision.events(), own.get(), now)
                ? Optional.of(new Outcome(act, Result.ACCEPTED, null, decision.events(), now))
                : Optional.empty();
    }

    /** An act of which nothing was stored, though the library has not refused it. */
    private static Outcome without(Command.Act act, Result result, Instant now) {
        return new Outcome(act, result, null, List.of(), now);
    }

    /** Whether somebody acted since a version was shown; what time alone has raised changes nothing of what was read. */
    private static boolean isChangedSince(MessageStream stream, int seen) {
        return seen >= 0 && stream.events().stream().skip(seen).anyMatch(event -> !(event instanceof Event.Alerted));
    }

    /** Lets the present come to a message whose row the caller has locked, within the caller's transaction. */
    public void tick(String id) {
        MessageStream stream = store.load(id);
        Instant now = stream.message().asOf(now());
        Optional<Procedure> own = procedures.find(stream.message(), now);
        if (own.isEmpty()) {
            store.putOff(id, now.plus(WITHOUT_RULES));
            return;
        }
        List<Event> events =
                own.get().decide(stream.message(), new Command.Tick(now)).events();
        if (events.isEmpty()) {
            store.pass(stream, own.get(), now);
        } else if (!store.append(stream, events, own.get(), now)) {
            throw new ConcurrencyFailureException("Message " + id + " changed although its row is locked");
        }
    }

    /** The present to the second: people read no more of a time, and an explanation repeats it as it is. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
