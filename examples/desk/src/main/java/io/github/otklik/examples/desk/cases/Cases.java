package io.github.otklik.examples.desk.cases;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.spring.store.Acts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Acts on messages by people and programs: as the starter decides and stores them, with the audit of what was tried. */
@Service
public class Cases {
    private final Acts acts;
    private final Audit audit;
    private final MeterRegistry meters;

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

    Cases(Acts acts, Audit audit, MeterRegistry meters) {
        this.acts = acts;
        this.audit = audit;
        this.meters = meters;
    }

    /** Decides an act and stores what follows. */
    public Acts.Outcome act(Request request) {
        return acts.act(new Acts.Request(request.message(), request.seen(), request.act(), outcome -> {
            if (outcome.result() == Acts.Result.ACCEPTED) {
                request.also().accept(outcome.now());
            }
            record(request, outcome);
        }));
    }

    private void record(Request request, Acts.Outcome outcome) {
        String command = outcome.act().type().word();
        Refusal refusal = outcome.refusal();
        String word = outcome.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(
                outcome.now(),
                request.login(),
                command,
                request.message(),
                word,
                refusal == null ? "" : refusal.code() + (refusal.clause() == null ? "" : " " + refusal.clause()));
        meters.counter("otklik.commands", "command", command, "outcome", word).increment();
    }

    /** The present to the second: people read no more of a time, and an explanation repeats it as it is. */
    public Instant now() {
        return acts.now();
    }
}
