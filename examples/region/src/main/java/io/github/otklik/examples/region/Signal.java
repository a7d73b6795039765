package io.github.otklik.examples.region;

/**
 * Something that concerns one message.
 *
 * @param administration  whose message it is
 * @param message  the id of the message there
 * @param book  the book of acts to go by, empty for the usual ones
 * @param version  the version of the book that the message starts under, or empty for the one in force
 * @param time  when it was recorded, in milliseconds; never earlier than what was recorded before it in the same journal
 * @param no  its place in the journal
 * @param kind  what it is
 * @param text  the journal line; of an end the instant at which to look
 */
public record Signal(
        String administration,
        String message,
        String book,
        String version,
        long time,
        long no,
        Kind kind,
        String text) {
    /** The place of an end, after all lines. */
    static final long LAST = Long.MAX_VALUE;

    /** What a signal is. */
    public enum Kind {
        /** A line of the journal. */
        LINE,
        /** The end of the journal: the obligations are told as of an instant, and the message is forgotten. */
        END,
        /** An act on an incident, which is then the message that it concerns. */
        INCIDENT
    }

    CaseKey key() {
        return new CaseKey(administration, message);
    }
}
