package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Lists of a caller as records keep them. */
final class Whole {
    private Whole() {}

    /**
     * A list of the same elements that nobody can change.
     *
     * @throws NullPointerException if it is null or holds null; the message names it
     */
    static <T> List<T> list(List<T> elements, String name) {
        for (T each : requireNonNull(elements, name)) {
            requireNonNull(each, name);
        }
        return List.copyOf(elements);
    }
}
