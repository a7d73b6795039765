package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * How a filter came to its verdict on a text: what each stage looked at and found. {@link ModerationFilter#examine} makes it.
 *
 * @param verdict  the verdict
 * @param words  the words of Russian letters, and what the lexicon says of each as it stands
 * @param odd  the pieces between spaces that have letters and something that may hide some
 * @param plain  what was found in words that stand as they are, stretched or spelt with spaces
 * @param hidden  what was found behind signs, digits and letters of other alphabets
 * @param phrases  what the rules of insults, threats, spam and advertising found, and the opinion beside them
 * @param doubted  what a rule found without being sure, but the opinion took away, as the text sounds nothing like it
 */
public record Examination(
        Verdict verdict,
        List<Word> words,
        List<String> odd,
        List<Finding> plain,
        List<Finding> hidden,
        List<Finding> phrases,
        List<Finding> doubted) {
    /** What the lexicon says of a word as it stands. */
    public enum Look {
        /** An entry has a pattern for it. */
        ENTRY,
        /** A pattern of clean words has it. */
        CLEAN,
        /** An entry names it as one that it must not find. */
        SPARED,
        /** A root of an entry stands in it, but no pattern is for the whole of it. */
        ROOT,
        /** Nothing. */
        UNKNOWN
    }

    /**
     * A word of a text.
     *
     * @param start  where it begins, in UTF-16 units
     * @param end  where it ends, exclusive
     * @param look  what the lexicon says of it
     * @param by  the entries that say so, or the clean pattern
     */
    public record Word(int start, int end, Look look, List<String> by) {
        /** Refuses null by name and copies the list. */
        public Word {
            requireNonNull(look, "look");
            by = Whole.list(by, "by");
        }
    }

    /** Copies the lists. */
    public Examination {
        requireNonNull(verdict, "verdict");
        words = Whole.list(words, "words");
        odd = Whole.list(odd, "odd");
        plain = Whole.list(plain, "plain");
        hidden = Whole.list(hidden, "hidden");
        phrases = Whole.list(phrases, "phrases");
        doubted = Whole.list(doubted, "doubted");
    }

    /** What a stage found but the verdict leaves out, as another finding on the same place says more. */
    public List<Finding> outweighed() {
        List<Finding> outweighed = new ArrayList<>();
        for (List<Finding> stage : List.of(plain, hidden, phrases)) {
            stage.stream()
                    .filter(finding -> !verdict.findings().contains(finding))
                    .forEach(outweighed::add);
        }
        return List.copyOf(outweighed);
    }
}
