package io.github.otklik.examples.desk.value;

import io.github.otklik.regulation.Language;
import io.github.otklik.spring.text.Texts;

/** What the log says to whoever runs the desk, in the language of its pages. */
public final class Logged {
    private static final Texts TEXTS = new Texts(Language.RU);

    private Logged() {}

    /** A text of the log, with {@code {}} for its values, by the table that tells of all that goes wrong. */
    public static String text(String english) {
        return TEXTS.told(english);
    }
}
