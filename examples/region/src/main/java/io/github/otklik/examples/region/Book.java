package io.github.otklik.examples.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the acts of one administration.
 *
 * @param versions  the versions, from the earliest in force
 */
record Book(List<Acts> versions) {
    /** Whether a version of that name is there already that says something else: messages may run under it. */
    boolean contradicts(Acts acts) {
        return versions.stream().anyMatch(each -> each.version().equals(acts.version()) && !each.equals(acts));
    }

    /** The book with a version more. */
    Book with(Acts acts) {
        List<Acts> all = new ArrayList<>(versions);
        if (!all.contains(acts)) {
            all.add(acts);
        }
        all.sort(Comparator.comparingLong(Acts::from));
        return new Book(all);
    }

    /** The version of that name or, without a name, the one in force. */
    Optional<Acts> version(String name, long time) {
        Optional<Acts> found = Optional.empty();
        for (Acts each : versions) {
            if (name.isEmpty() ? each.from() <= time : each.version().equals(name)) {
                found = Optional.of(each);
            }
        }
        return found;
    }

    /** The version that messages under another are counted again by at an instant, if there is one. */
    Optional<Acts> after(Acts bound, long time) {
        Optional<Acts> found = Optional.empty();
        for (Acts each : versions) {
            if (each.from() > bound.from()
                    && each.from() <= time
                    && !each.recount().isEmpty()) {
                found = Optional.of(each);
            }
        }
        return found;
    }
}
