package io.github.otklik.incident;

import io.github.otklik.decision.Sentence;
import io.github.otklik.lifecycle.Explanation;
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
import java.util.List;
import java.util.Locale;

/** The texts of this package for people. */
final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private static final Sentence.Words WORDS = Wording::text;

    private Wording() {}

    /** A reason under a clause. */
    static Reason reason(Clause clause, String key, Object... values) {
        return new Reason(clause, sentence(key, values));
    }

    static Sentence sentence(String key, Object... values) {
        return new Sentence(WORDS, key, List.of(values));
    }

    private static String text(String key, List<Object> values, Language language) {
        List<String> words = values.stream().map(value -> word(value, language)).toList();
        return Bundle.fill(BUNDLE.text(language.tag(), key), words);
    }

    private static String word(Object value, Language language) {
        if (value instanceof State state) {
            return Explanation.naming(state).text(language);
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
