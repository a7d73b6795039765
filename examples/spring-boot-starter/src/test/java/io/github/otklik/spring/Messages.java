package io.github.otklik.spring;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
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
                now -> new MessageAct.GiveAccess(
                        Command.Header.of(call, now, Actor.of(Role.MINISTRY)), "vk", author, text)));
    }

    /** What is still to be done about it. */
    List<Obligation> open(String id) {
        MessageCase message = store.load(id).message();
        return procedures.of(message).stream()
                .flatMap(own -> own.obligations(message, message.asOf(acts.now())).stream())
                .filter(Obligation::isOpen)
                .toList();
    }
}
