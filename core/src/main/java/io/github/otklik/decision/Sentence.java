package io.github.otklik.decision;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Copies;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence of the library that exists in every {@link Language}. It is put into words only when it is read.
 *
 * @param words  the texts that it comes from
 * @param key  its name among them
 * @param values  what is put into it, in order
 */
public record Sentence(Words words, String key, List<Object> values) {
    private static final Words BOTH = (russian, english, language) ->
            language == Language.RU ? russian : english.get(0).toString();

    /** Texts in every language, each under a key. */
    @FunctionalInterface
    public interface Words {
        /**
         * The text of a key with values in it, in a language.
         *
         * @throws IllegalStateException if there is no such key; keys are part of the library
         */
        String text(String key, List<Object> values, Language language);
    }

    /** Refuses null by name and copies the list. */
    public Sentence {
        requireNonNull(words, "words");
        requireNonNull(key, "key");
        values = Copies.list(values, "values");
    }

    /** A sentence that is given in both languages as it stands. */
    public static Sentence of(String russian, String english) {
        return new Sentence(BOTH, requireNonNull(russian, "russian"), List.of(requireNonNull(english, "english")));
    }

    /** The same sentence with other values. */
    public Sentence with(UnaryOperator<Object> change) {
        requireNonNull(change, "change");
        return new Sentence(words, key, values.stream().map(change).toList());
    }

    /** The sentence in a language. */
    public String text(Language language) {
        return words.text(key, values, requireNonNull(language, "language"));
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return text(Language.EN);
    }
}
