package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import java.util.Map;

/**
 * What came of a signal, or of the passing of time.
 *
 * @param kind  what it is
 * @param administration  whose message it is about
 * @param message  the id of the message there; empty where it is about no single one
 * @param no  the place of the signal in its journal; of an event its number within the message
 * @param text  a JSON object a line; of obligations an array of them; of a failure a sentence
 * @param duty  of an alert who has to act, a JSON object; empty where that is not known, and of anything else
 */
public record Outcome(Kind kind, String administration, String message, long no, String text, String duty) {
    /** What an outcome is. */
    public enum Kind {
        /** An act was accepted, or terms were counted again. */
        EVENT,
        /** A warning or a breach, once under its id. */
        ALERT,
        /** A line was rejected. */
        REFUSED,
        /** A line was done before. */
        REPEATED,
        /** A line came after its time had passed. */
        LATE,
        /** A line goes by acts that are not known. */
        UNKNOWN,
        /** A line could not be read or decided. */
        FAILED,
        /** The obligations of a message at the end of its journal. */
        OBLIGATIONS,
        /** How terms were kept, by administration, month, holder and kind. */
        FIGURE,
        /** What triage proposes on a message: repeats, grounds of a refusal, surges. */
        PROPOSED
    }

    /** What is said of anything but an alert. */
    Outcome(Kind kind, String administration, String message, long no, String text) {
        this(kind, administration, message, no, text, OnDuty.UNKNOWN);
    }

    static Outcome of(Kind kind, Signal signal, String text) {
        return new Outcome(kind, signal.administration(), signal.message(), signal.no(), text);
    }

    /** What is said of a message as a whole. */
    static Outcome of(Kind kind, CaseKey key, String text) {
        return new Outcome(kind, key.administration(), key.message(), 0, text);
    }

    /**
     * Under which key it stands in a topic: whose it is and, of an alert, its id, so that one that comes twice takes the
     * place of the first; of anything else the message.
     */
    String key() {
        String which = message;
        if (kind == Kind.ALERT && Json.object(text).get("alert") instanceof Map<?, ?> alert) {
            which = String.valueOf(alert.get("id"));
        }
        return administration.isEmpty() ? which : administration + "/" + which;
    }
}
