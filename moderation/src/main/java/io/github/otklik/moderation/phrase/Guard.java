package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Shown;
import java.util.EnumMap;
import java.util.Map;

/**
 * What must and must not stand around the words of a rule, in the words of the tables.
 *
 * @param with  at least one of these in the sentence, unless empty
 * @param unless  none of these in the sentence
 * @param textWith  at least one of these in the text, unless empty
 * @param textUnless  none of these in the text
 * @param notAfter  none of these in the three words before
 * @param notBefore  none of these in the three words that follow
 * @param notIn  none of these in the match, from its first cue to its last
 * @param shortest  the least number of words of the text
 * @param longest  the greatest number of words of the text
 * @param longestSentence  the greatest number of words of the sentence
 */
public record Guard(
        ClassSet with,
        ClassSet unless,
        ClassSet textWith,
        ClassSet textUnless,
        ClassSet notAfter,
        ClassSet notBefore,
        ClassSet notIn,
        int shortest,
        int longest,
        int longestSentence) {
    private static final int NEAR = 3;

    /** Whether the words around a match, from one cue to another, are as they must be. */
    boolean allows(Cues cues, int from, int last) {
        return (with.isEmpty() || cues.sentenceHas(from, with))
                && !cues.sentenceHas(from, unless)
                && (textWith.isEmpty() || cues.textHas(textWith))
                && !cues.textHas(textUnless)
                && !before(cues, from)
                && !after(cues, last)
                && !within(cues, from, last);
    }

    private boolean within(Cues cues, int from, int last) {
        for (int i = from; i <= last && !notIn.isEmpty(); i++) {
            if (cues.has(i, notIn)) {
                return true;
            }
        }
        return false;
    }

    private boolean before(Cues cues, int from) {
        for (int i = from - 1; i >= 0 && cues.word(i) >= cues.word(from) - NEAR; i--) {
            if (cues.sentence(i) == cues.sentence(from) && cues.has(i, notAfter)) {
                return true;
            }
        }
        return false;
    }

    private boolean after(Cues cues, int last) {
        for (int i = last + 1; i < cues.size() && cues.word(i) <= cues.word(last) + NEAR; i++) {
            if (cues.sentence(i) == cues.sentence(last) && cues.has(i, notBefore)) {
                return true;
            }
        }
        return false;
    }

    /** Collects the conditions of a rule; what is said twice adds up. */
    static final class Builder {
        private enum Condition {
            WITH,
            UNLESS,
            TEXT_WITH,
            TEXT_UNLESS,
            NOT_AFTER,
            NOT_BEFORE,
            NOT_IN
        }

        private static final Map<String, Condition> WORDS = Map.of(
                "with", Condition.WITH,
                "unless", Condition.UNLESS,
                "text-with", Condition.TEXT_WITH,
                "text-unless", Condition.TEXT_UNLESS,
                "not-after", Condition.NOT_AFTER,
                "not-before", Condition.NOT_BEFORE,
                "not-in", Condition.NOT_IN);

        private static final String SHORTEST = "least";
        private static final String LONGEST = "words";
        private static final String LONGEST_SENTENCE = "clause";

        private final Map<Condition, ClassSet> sets = new EnumMap<>(Condition.class);
        private int shortest;
        private int longest = Integer.MAX_VALUE;
        private int longestSentence = Integer.MAX_VALUE;

        /**
         * Adds a condition.
         *
         * @param word  the word of the tables for it
         * @param value  the classes, with {@code |} between, or the number of words
         * @throws IllegalArgumentException if there is no such condition, class or number
         */
        void add(String word, String value, ClassNames classes) {
            Condition condition = WORDS.get(word);
            if (condition != null) {
                add(condition, classes.any(value));
            } else if (word.equals(LONGEST)) {
                longest = Math.min(longest, Cells.whole(value));
            } else if (word.equals(SHORTEST)) {
                shortest = Math.max(shortest, Cells.whole(value));
            } else if (word.equals(LONGEST_SENTENCE)) {
                longestSentence = Math.min(longestSentence, Cells.whole(value));
            } else {
                throw new IllegalArgumentException("No such condition: " + Shown.cut(word) + "; it must be one of "
                        + WORDS.keySet().stream().sorted().toList() + ", " + SHORTEST + ", " + LONGEST + ", "
                        + LONGEST_SENTENCE
                        + " or the name of a guard");
            }
        }

        /** Adds the conditions of another guard. */
        void add(Guard other) {
            add(Condition.WITH, other.with);
            add(Condition.UNLESS, other.unless);
            add(Condition.TEXT_WITH, other.textWith);
            add(Condition.TEXT_UNLESS, other.textUnless);
            add(Condition.NOT_AFTER, other.notAfter);
            add(Condition.NOT_BEFORE, other.notBefore);
            add(Condition.NOT_IN, other.notIn);
            shortest = Math.max(shortest, other.shortest);
            longest = Math.min(longest, other.longest);
            longestSentence = Math.min(longestSentence, other.longestSentence);
        }

        private void add(Condition condition, ClassSet classes) {
            sets.put(condition, set(condition).with(classes));
        }

        private ClassSet set(Condition condition) {
            return sets.getOrDefault(condition, ClassSet.NONE);
        }

        Guard build() {
            return new Guard(
                    set(Condition.WITH),
                    set(Condition.UNLESS),
                    set(Condition.TEXT_WITH),
                    set(Condition.TEXT_UNLESS),
                    set(Condition.NOT_AFTER),
                    set(Condition.NOT_BEFORE),
                    set(Condition.NOT_IN),
                    shortest,
                    longest,
                    longestSentence);
        }
    }
}
