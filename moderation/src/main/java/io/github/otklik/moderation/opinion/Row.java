package io.github.otklik.moderation.opinion;

import static java.util.Objects.requireNonNull;

/**
 * A comment to learn from.
 *
 * @param hand  who wrote it, or when: what is learnt is checked on hands that were left out
 * @param topics  the bits of the topics that it has
 * @param ordinary  whether it is ordinary text, as most of a feed is
 * @param text  the comment
 */
record Row(String hand, int topics, boolean ordinary, String text) {
    /** How often an ordinary row is learnt from: there are few of them beside those that were written to be mistaken. */
    private static final int ORDINARY = 40;

    Row {
        requireNonNull(hand, "hand");
        requireNonNull(text, "text");
    }

    int weight() {
        return ordinary ? ORDINARY : 1;
    }

    boolean has(Topic topic) {
        return (topics & topic.bit()) != 0;
    }
}
