package io.github.otklik.examples.cli;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Bundle;
import java.util.List;
import java.util.Locale;

/**
 * What commands tell people, in one language; read from {@code messages.txt}.
 *
 * @param language  the language
 */
record Texts(Language language) {
    private static final Bundle BUNDLE = Bundle.beside(Texts.class);

    /** The text of a key with values in it. */
    String say(String key, String... values) {
        return Bundle.fill(BUNDLE.text(language.tag(), key), List.of(values));
    }

    /** The language as the library's explanations ask for it. */
    Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }
}
