package io.github.otklik.spring;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class Messages {
    private final Acts acts;
    private final EventStore store;
    private final Procedures procedures;

    Messages(Acts acts, EventStore store, Procedures procedures) {
        this.acts = acts;
        this.store = store;
        this.procedures = procedures;
    }

    /** Takes a message in by a role that the act lets give access; the id of the call makes it safe to repeat. */
    Acts.Outcome open(String id, String call, String author, String text) {
        return acts.act(Acts.Request.of(
                id,
                now -> MessageAct.GiveAccess.in(by(Role.MINISTRY, call, now), "vk")
                        .by(author)
                        .saying(text)));
    }

    /** Classifies it by a degree and a topic of the act, which may shorten its terms. */
    Acts.Outcome classify(String id, String call, String degree, String topic) {
        return acts.act(Acts.Request.of(
                id,
                now -> MessageAct.Classify.as(by(Role.CURATOR, call, now), Importance.of(degree))
                        .on(topic)));
    }

    /** Sends it to the unit that is to answer. */
    Acts.Outcome route(String id, String call, String unit) {
        return acts.act(Acts.Request.of(id, now -> MessageAct.Route.to(by(Role.CURATOR, call, now), unit)));
    }

    private static Command.Header by(Role role, String call, Instant now) {
        return Command.Header.of(call, now, Actor.of(role));
    }

    /** What is still to be done about it. */
    List<Obligation> open(String id) {
        MessageCase message = store.load(id).message();
        return procedures.of(message).stream()
                .flatMap(own -> own.obligations(message, message.asOf(acts.now())).stream())
                .filter(Obligation::isOpen)
                .toList();
    }

    /** Why a term, such as ANSWER/1, ends when it does: its clause and every stretch of time that was counted. */
    String why(String id, String term) {
        MessageCase message = store.load(id).message();
        return procedures
                .of(message)
                .map(own -> own.explain(message, Obligation.Id.parse(term), acts.now()))
                .map(explanation -> explanation.text(Language.RU))
                .orElse("");
    }
}
