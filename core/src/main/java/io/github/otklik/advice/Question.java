package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

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
