package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Copies;
import java.util.List;

/**
 * A sentence of the library that can be told in every {@link Language}.
 *
 * @param key  its name in the bundle
 * @param values  what is put into it, in order
 */
public record Message(String key, List<Object> values) {
    /** Refuses null by name and copies the list. */
    public Message {
        requireNonNull(key, "key");
        values = Copies.list(values, "values");
    }

    /** What a constant of this package or of the regulation is called, such as a state or an act. */
    public static Message naming(Enum<?> constant) {
        return new Message("name", List.of(requireNonNull(constant, "constant")));
    }

    static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    /** The sentence in a language. */
    public String text(Language language) {
        return Wording.text(key, values, requireNonNull(language, "language"));
    }
}
