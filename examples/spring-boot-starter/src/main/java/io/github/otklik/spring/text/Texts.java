package io.github.otklik.spring.text;

import io.github.otklik.errors.Errors;
import io.github.otklik.regulation.Language;
import io.github.otklik.text.Bundle;
import java.util.Arrays;

/**
 * The texts of the starter in a language, from the table {@code messages.txt} beside this class, and those of the library in the
 * same one.
 *
 * @param language  the language
 */
public record Texts(Language language) {
    private static final Bundle BUNDLE = Bundle.beside(Texts.class);

    /** The text of a key, with values in place of {@code {0}}, {@code {1}} and so on. */
    public String say(String key, Object... values) {
        return Bundle.fill(
                BUNDLE.text(language.tag(), key),
                Arrays.stream(values).map(String::valueOf).toList());
    }

    /** What the library says of something that it cannot use. */
    public String told(String problem) {
        return new Errors(language).told(problem);
    }
}
