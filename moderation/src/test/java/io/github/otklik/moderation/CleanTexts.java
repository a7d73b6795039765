package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.Alphabet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Running text of the clean words that look like what is looked for, of four letters and more: what a shorter one with dots
 * behind it hides nobody can tell.
 */
final class CleanTexts {
    private static final List<String> WORDS = Stream.concat(
                    WordSetsTest.clean().stream(),
                    StandardTables.LEXICON.entries().stream().flatMap(entry -> entry.ignored().stream()))
            .filter(word -> word.length() > 3 && word.chars().allMatch(c -> Alphabet.code((char) c) >= 0))
            .toList();
    private static final List<String> AROUND =
            List.of("%s ", "%s ", "%s ", "%s, ", "%s - ", "%s — ", "%s: ", "%s; ", "(%s) ", "«%s» ", "\"%s\" ");
    private static final List<String> ENDS = List.of(".", "!", "?", "...", "…", "?!", "!!!");

    private CleanTexts() {}

    /** Sentences, each with white space behind it. */
    static Arbitrary<String> text() {
        Arbitrary<String> words = Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(AROUND))
                .as((word, around) -> around.formatted(word))
                .list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<String> sentence = Combinators.combine(
                        Arbitraries.of(WORDS),
                        words,
                        Arbitraries.of(WORDS),
                        Arbitraries.of(ENDS),
                        Arbitraries.of(" ", "\n"))
                .as((first, middle, last, end, space) -> capital(first) + " " + middle + last + end + space);
        return sentence.list().ofMinSize(1).ofMaxSize(3).map(sentences -> String.join("", sentences));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
