package io.github.otklik;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

/** Checks that callers cannot change a result, down to the last list and map in it. */
public final class Unchangeable {
    private Unchangeable() {}

    /** Tries to change a value that is made of maps and lists. */
    public static void check(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(Unchangeable::check);
        } else if (value instanceof List<?> list) {
            assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            list.forEach(Unchangeable::check);
        }
    }
}
