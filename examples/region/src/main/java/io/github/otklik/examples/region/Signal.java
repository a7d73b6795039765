package io.github.otklik.examples.region;

/**
 * Something that concerns one message.
 *
 * @param administration  whose message it is
 * @param message  the id of the message there
 * @param acts  the version of the acts to go by, or empty for those in force
 * @param time  when it was recorded, in milliseconds; never earlier than what was recorded before it
 * @param no  its place among what was recorded in the same journal
 * @param kind  what it is
 * @param text  the journal line; of an end the instant at which to look
 */
public record Signal(String administration, String message, String acts, long time, long no, Kind kind, String text) {
    /** The place of an end, after all lines. */
    static final long LAST = Long.MAX_VALUE;

    /** What a signal is. */
    public enum Kind {
        /** A line of the journal. */
        LINE,
        /** The end of the journal: the obligations are told as of an instant, and the message is forgotten. */
        END
    }

    CaseKey key() {
        return new CaseKey(administration, message);
    }
}
