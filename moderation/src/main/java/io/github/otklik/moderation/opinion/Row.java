package io.github.otklik.moderation.opinion;

import static java.util.Objects.requireNonNull;

/**
 * A comment to learn from.
 *
 * @param hand  who wrote it, or when: what is learnt is checked on hands that were left out
 * @param topics  the bits of the topics that it has
 * @param text  the comment
 */
record Row(String hand, int topics, String text) {
    Row {
        requireNonNull(hand, "hand");
        requireNonNull(text, "text");
    }

    boolean has(Topic topic) {
        return (topics & topic.bit()) != 0;
    }
}
