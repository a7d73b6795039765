package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

/**
 * An answer before it is approved.
 *
 * @param text  what it says
 * @param measures  the measures or the progress it names apart from the text, or empty
 * @param network  the network it is to be published in; empty while nobody knows
 * @param attachments  whether photos, videos or files are attached
 * @param open  whether everybody can read it
 * @param interim  whether another answer follows it (clause 1/13)
 */
public record Answer(
        String text, String measures, String network, Attachments attachments, boolean open, boolean interim) {
    /** Refuses null by name. */
    public Answer {
        requireNonNull(text, "text");
        requireNonNull(measures, "measures");
        requireNonNull(network, "network");
        requireNonNull(attachments, "attachments");
    }

    /** A final answer. */
    public Answer(String text, String measures, String network, Attachments attachments, boolean open) {
        this(text, measures, network, attachments, open, false);
    }

    /** The same answer as one that another follows. */
    public Answer asInterim() {
        return new Answer(text, measures, network, attachments, open, true);
    }

    /** A public answer of which nothing but the text and the network is known. */
    public static Answer of(String text, String network) {
        return new Answer(text, "", network, Attachments.UNKNOWN, true);
    }

    /** Whether something is attached. */
    public enum Attachments {
        /** Nothing is. */
        NONE,
        /** Something is. */
        SOME,
        /** The host does not know. */
        UNKNOWN
    }

    /**
     * The message that an answer is for.
     *
     * @param network  the network it was posted in
     * @param text  what it says, or empty
     * @param repeat  whether it repeats an earlier question (clause 1/15)
     */
    public record Question(String network, String text, boolean repeat) {
        /** Refuses null by name. */
        public Question {
            requireNonNull(network, "network");
            requireNonNull(text, "text");
        }
    }
}
