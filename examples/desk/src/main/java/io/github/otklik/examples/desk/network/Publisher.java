package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Texts;

/** Puts an answer into a network, as an office switches it on. */
public interface Publisher {
    /** What became of an answer that was sent. */
    sealed interface Outcome {
        /** It stands there, at that address. */
        record Published(String url) implements Outcome {}

        /** The network did not take it, for a reason in its own words. */
        record Refused(String reason) implements Outcome {
            private static final int LONGEST = 200;

            /** For these words, as far as they can be kept. */
            static Refused of(String words) {
                return new Refused(Texts.beginning(Texts.storable(words), LONGEST));
            }
        }

        /** Nobody knows whether it stands there: the network did not answer. It may be sent again with the same key. */
        record Unknown() implements Outcome {}

        /** Nobody knows whether it stands there, and it would stand there twice if it were sent again: a person has to look. */
        record Doubtful() implements Outcome {}
    }

    /** Whether it can answer there. */
    boolean answers(Source source);

    /** How many photos it can put beside an answer there; an answer with more is published by a person. */
    int photos(Source source);

    /**
     * Answers a message.
     *
     * @param source  where it stands
     * @param answer  the answer, with no more photos than it can put there
     * @param key  the same for the same answer, by which the network knows one that is sent again
     */
    Outcome publish(Source source, Answer answer, String key);

    /** Lets an answer be sent again that is not there, as a person says who looked. */
    default void again(String key) {}
}
