package io.github.otklik.text;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies of what a caller gives, which nobody can change; null, as a whole or in it, is refused by its name. */
public final class Copies {
    private Copies() {}

    /**
     * A list of the same elements.
     *
     * @throws NullPointerException if it is null or holds null; the message names it
     */
    public static <T> List<T> list(Collection<? extends T> elements, String name) {
        return List.copyOf(whole(elements, name));
    }

    /**
     * A set of the same elements in their order.
     *
     * @throws NullPointerException if it is null or holds null; the message names it
     */
    public static <T> Set<T> set(Collection<? extends T> elements, String name) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(whole(elements, name)));
    }

    /**
     * The elements themselves.
     *
     * @throws NullPointerException if they are null or hold null; the message names them
     */
    public static <C extends Iterable<?>> C whole(C elements, String name) {
        for (Object each : requireNonNull(elements, name)) {
            requireNonNull(each, name);
        }
        return elements;
    }
}
