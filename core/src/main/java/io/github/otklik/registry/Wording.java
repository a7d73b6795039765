package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Bundle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts on official pages and their materials, and values as people read them. */
public final class Wording {
    private static final Bundle BUNDLE = Bundle.beside(Wording.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /** A word of the rules, which has a name for people if it is one of the usual. */
    record Word(String group, String key) {}

    private static final Sentence.Words WORDS = Wording::text;

    private Wording() {}

    /**
     * A sentence on pages or materials.
     *
     * @param key  its name among the texts of this package
     * @param values  what is put into it, in order
     */
    public static Sentence sentence(String key, Object... values) {
        requireNonNull(values, "values");
        return new Sentence(WORDS, key, List.of(values));
    }

    private static String text(String key, List<Object> values, Language language) {
        return Bundle.fill(
                BUNDLE.text(language.tag(), key),
                values.stream().map(value -> word(value, language)).toList());
    }

    /** A value as people read it: the name of a constant where there is one, a day, a list, or the value itself. */
    static String word(Object value, Language language) {
        if (value instanceof Sentence sentence) {
            return sentence.text(language);
        }
        if (value instanceof Word word) {
            String known = BUNDLE.find(language.tag(), word.group() + "." + word.key());
            return known == null ? word.key() : known;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> word(each, language)).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return BUNDLE.name(language.tag(), constant);
        }
        if (value instanceof Role role) {
            return BUNDLE.name(language.tag(), "Role", role.id(), role.title());
        }
        return value instanceof LocalDate date ? DATE.format(date) : PublicText.clean(String.valueOf(value));
    }

    static List<String> keys() {
        return BUNDLE.keys();
    }
}
