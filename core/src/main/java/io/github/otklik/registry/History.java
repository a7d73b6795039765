package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Facts of one sort with the day from which each holds; facts are added, never changed or removed.
 *
 * @param entries  the facts, the earliest first; of two of one day the later one holds
 * @param <T>  the sort of fact
 */
public record History<T>(List<Entry<T>> entries) {
    private static final History<?> NONE = new History<>(List.of());

    /**
     * A fact and the day from which it holds.
     *
     * @param since  the first day, in the local zone
     * @param value  the fact
     * @param <T>  the sort of fact
     */
    public record Entry<T>(LocalDate since, T value) {
        /** Refuses null by name. */
        public Entry {
            requireNonNull(since, "since");
            requireNonNull(value, "value");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a fact is dated before the one above it
     */
    public History {
        entries = Copies.list(entries, "entries");
        for (int i = 1; i < entries.size(); i++) {
            LocalDate before = entries.get(i - 1).since();
            if (entries.get(i).since().isBefore(before)) {
                throw new IllegalArgumentException(
                        "Out of order: " + entries.get(i).since() + " after " + before + "; days must not go back");
            }
        }
    }

    /** No facts yet. */
    @SuppressWarnings("unchecked")
    public static <T> History<T> none() {
        return (History<T>) NONE;
    }

    /** One fact. */
    public static <T> History<T> of(LocalDate since, T value) {
        return new History<>(List.of(new Entry<>(since, value)));
    }

    /** The fact that holds on a day: the last one dated that day or before. */
    public Optional<Entry<T>> at(LocalDate day) {
        requireNonNull(day, "day");
        return at(day, value -> true);
    }

    /** The last fact of some kind dated that day or before; linear in the facts. */
    public Optional<Entry<T>> at(LocalDate day, Predicate<? super T> kind) {
        requireNonNull(day, "day");
        requireNonNull(kind, "kind");
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry<T> entry = entries.get(i);
            if (!entry.since().isAfter(day) && kind.test(entry.value())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * These facts and one more.
     *
     * @throws IllegalArgumentException if it is dated before the last one
     */
    public History<T> with(LocalDate since, T value) {
        List<Entry<T>> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries);
        more.add(new Entry<>(since, value));
        return new History<>(more);
    }

    /** The day of the last fact, if there is one. */
    public Optional<LocalDate> last() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).since());
    }
}
