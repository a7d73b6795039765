package io.github.otklik.examples.cli;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typical message under an act, with every step done at the instant of the access: each term then starts there, so that the
 * due instants of two acts stand side by side. Steps that the act does not have are left out.
 */
final class Journey {
    private static final String UNIT = "UNIT";
    private static final String NETWORK = "VKontakte";

    private final Procedure procedure;
    private final Instant at;
    private final Map<ObligationKind, Instant> due = new LinkedHashMap<>();
    private MessageCase message = MessageCase.of("message");
    private int acts;

    private Journey(Procedure procedure, Instant at) {
        this.procedure = procedure;
        this.at = at;
    }

    /** When each term of a message is due that has a due instant: on the way to an answer, and to an interim one. */
    static Map<ObligationKind, Instant> of(Procedure procedure, Importance importance, Instant at) {
        Map<ObligationKind, Instant> due = new LinkedHashMap<>();
        for (DraftKind kind : DraftKind.values()) {
            Journey journey = new Journey(procedure, at);
            journey.go(importance, kind);
            journey.due.forEach(due::putIfAbsent);
        }
        return due;
    }

    private void go(Importance importance, DraftKind kind) {
        step(CommandType.GIVE_ACCESS, header -> new MessageAct.GiveAccess(header, NETWORK, "", ""));
        step(CommandType.CLASSIFY, header -> new MessageAct.Classify(header, List.of(), "", importance));
        step(CommandType.ROUTE, header -> new MessageAct.Route(header, UNIT, List.of("OTHER")));
        step(CommandType.SUBMIT_DRAFT, header -> new AnswerAct.SubmitDraft(header, kind, "text", ""));
        for (int stage = 0; stage < procedure.regulation().approval().count(); stage++) {
            step(CommandType.APPROVE, AnswerAct.Approve::new);
        }
        step(CommandType.PUBLISH, header -> new AnswerAct.Publish(header, NETWORK, ""));
    }

    /** Tries each role that the act gives the command to; the first that may does the step. */
    private void step(CommandType type, Function<Command.Header, Command.Act> act) {
        acts++;
        if (!procedure.regulation().has(type)) {
            return;
        }
        for (Role role : procedure.regulation().roles(type)) {
            Actor actor = role.equals(Role.EXECUTOR) ? Actor.executor(UNIT) : Actor.of(role);
            Decision<Event> decision =
                    procedure.decide(message, act.apply(Command.Header.of("step-" + acts, at, actor)));
            if (decision instanceof Decision.Accepted<Event> accepted) {
                message = message.applyAll(accepted.events());
                procedure.obligations(message, at).forEach(this::note);
                return;
            }
        }
    }

    private void note(Obligation obligation) {
        @Nullable Instant instant = obligation.due();
        if (instant != null) {
            due.put(obligation.kind(), instant);
        }
    }
}
