package io.github.otklik.regulation;

import io.github.otklik.text.Bundle;
import java.util.Arrays;
import java.util.List;

/** The texts of this package for people. */
final class Messages {
    private static final Bundle BUNDLE = Bundle.beside(Messages.class);

    private Messages() {}

    /** The text of a key in that language, with the values in place of {@code {0}}, {@code {1}} and so on. */
    static String text(Language language, String key, Object... values) {
        return Bundle.fill(
                BUNDLE.text(language.tag(), key),
                Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The name of a value of a type by its id; another one where there is none. */
    static String name(Language language, String type, String id, String otherwise) {
        return BUNDLE.name(language.tag(), type, id, otherwise);
    }

    /** All keys. */
    static List<String> keys() {
        return BUNDLE.keys();
    }
}
