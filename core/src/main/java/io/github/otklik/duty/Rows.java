package io.github.otklik.duty;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds for all rows. */
final class Rows {
    private Rows() {}

    static String notBlank(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank; was " + Text.quoted(text));
        }
        return text;
    }

    static void inOrder(LocalDate first, @Nullable LocalDate lastDay) {
        requireNonNull(first, "first");
        if (lastDay != null && lastDay.isBefore(first)) {
            throw new IllegalArgumentException("lastDay must not be before first; was " + lastDay + " before " + first);
        }
    }

    static String shown(String person, LocalDate first, @Nullable LocalDate lastDay) {
        return Text.cut(person) + " " + first + (lastDay == null ? "…" : "…" + lastDay);
    }
}
