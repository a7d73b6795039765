package io.github.otklik.incident;

import io.github.otklik.lifecycle.Message;
import io.github.otklik.lifecycle.State;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Bundle;
import io.github.otklik.text.Text;
import io.github.otklik.triage.Reason;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The texts of this package for people. */
final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private Wording() {}

    /** A reason in both languages. */
    static Reason reason(Clause clause, String key, Object... values) {
        return new Reason(clause, text(Language.RU, key, values), text(Language.EN, key, values));
    }

    private static String text(Language language, String key, Object... values) {
        List<String> words =
                Arrays.stream(values).map(value -> word(value, language)).toList();
        return Bundle.fill(BUNDLE.text(language.tag(), key), words);
    }

    private static String word(Object value, Language language) {
        if (value instanceof State state) {
            return Message.naming(state).text(language);
        }
        if (value instanceof Enum<?> constant) {
            return BUNDLE.name(language.tag(), constant);
        }
        if (value instanceof Role role) {
            return role.title(language);
        }
        if (value instanceof Duration duration) {
            return minutes(duration, language);
        }
        return value instanceof ZonedDateTime time ? TIME.format(time) : Text.cut(String.valueOf(value));
    }

    private static String minutes(Duration duration, Language language) {
        return duration.toMinutes() + " " + BUNDLE.text(language.tag(), "minutes");
    }

    static List<String> keys() {
        return BUNDLE.keys();
    }
}
