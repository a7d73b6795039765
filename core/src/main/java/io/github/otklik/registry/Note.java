package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Copies;
import java.util.List;

/**
 * A sentence about official pages that can be told in every {@link Language}.
 *
 * @param key  its name in the bundle
 * @param values  what is put into it, in order
 */
public record Note(String key, List<Object> values) {
    /** Refuses null by name and copies the list. */
    public Note {
        requireNonNull(key, "key");
        values = Copies.list(values, "values");
    }

    /** The sentence of a key with values in it. */
    public static Note of(String key, Object... values) {
        requireNonNull(values, "values");
        return new Note(key, List.of(values));
    }

    /** The sentence in a language. */
    public String text(Language language) {
        return Wording.text(key, values, requireNonNull(language, "language"));
    }
}
