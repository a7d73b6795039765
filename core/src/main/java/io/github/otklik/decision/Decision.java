package io.github.otklik.decision;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.util.List;

/**
 * What a decider answers to a command. A refusal is a value; nothing is thrown for it.
 *
 * @param <E>  what is to be stored of what is accepted: events, or of the register the page after the command
 */
public sealed interface Decision<E> {
    /** What is to be stored, in this order: nothing of a command that is refused or was accepted before. */
    List<E> events();

    /**
     * The command is accepted.
     *
     * @param events  what happened, to be stored in this order; none when a tick found nothing new
     */
    record Accepted<E>(List<E> events) implements Decision<E> {
        /** Refuses null by name and copies the list. */
        public Accepted {
            events = Copies.list(events, "events");
        }

        /**
         * What is to be stored, where that is one thing, as the page after a command to the register is.
         *
         * @throws IllegalStateException if it is not one thing
         */
        public E only() {
            if (events.size() != 1) {
                throw new IllegalStateException("events must be one; were " + events.size());
            }
            return events.get(0);
        }
    }

    /**
     * The command is refused and changes nothing.
     *
     * @param refusal  why
     */
    record Rejected<E>(Refusal refusal) implements Decision<E> {
        /** Refuses null by name. */
        public Rejected {
            requireNonNull(refusal, "refusal");
        }

        @Override
        public List<E> events() {
            return List.of();
        }
    }

    /**
     * A command with this id was accepted before; nothing changes.
     *
     * @param commandId  the id
     */
    record AlreadyDone<E>(String commandId) implements Decision<E> {
        /** Refuses null by name. */
        public AlreadyDone {
            requireNonNull(commandId, "commandId");
        }

        @Override
        public List<E> events() {
            return List.of();
        }
    }
}
