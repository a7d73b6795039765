package io.github.otklik.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values of days, at most one on each day.
 *
 * @param <T>  what holds on the days
 */
final class Spans<T> {
    private final NavigableMap<LocalDate, Span<T>> byFirst = new TreeMap<>();

    private record Span<T>(@Nullable LocalDate last, T value) {
        boolean reaches(LocalDate day) {
            return last == null || !last.isBefore(day);
        }
    }

    /**
     * Adds a value unless another one holds on one of its days; returns that one.
     *
     * @param first  the first day
     * @param last  the last day, null if it is open
     */
    Optional<T> add(LocalDate first, @Nullable LocalDate last, T value) {
        Map.Entry<LocalDate, Span<T>> before = byFirst.floorEntry(first);
        if (before != null && before.getValue().reaches(first)) {
            return Optional.of(before.getValue().value());
        }
        Map.Entry<LocalDate, Span<T>> after = byFirst.higherEntry(first);
        if (after != null && (last == null || !last.isBefore(after.getKey()))) {
            return Optional.of(after.getValue().value());
        }
        byFirst.put(first, new Span<>(last, value));
        return Optional.empty();
    }

    /** What holds on a day. */
    Optional<T> on(LocalDate day) {
        Map.Entry<LocalDate, Span<T>> found = byFirst.floorEntry(day);
        return found == null || !found.getValue().reaches(day)
                ? Optional.empty()
                : Optional.of(found.getValue().value());
    }
}
