package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.List;

/** Full forms that are cut by spaces into words of a text. */
final class CutWords {
    private static final int LEAST_LETTERS = 5;

    /** So few letters of a root at least stand before the space where there is one only. */
    private static final int LEAST_ROOT = 2;

    /** A form that is cut into more than two words is cut into so many at least. */
    static final int LEAST_PARTS = 3;

    /** How long so many of them in a row are at most. */
    static final int LONGEST_PART = 8;

    private static final int MOST_PARTS = 5;
    private static final int LONGEST_FIRST = 6;

    private final Lexicon lexicon;
    private final Words words;
    private final String text;
    private final WordEdges edges;

    CutWords(Lexicon lexicon, Words words, WordEdges edges) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = words.text();
        this.edges = edges;
    }

    /** Adds the form that two neighbouring words are together. */
    void inTwo(int first, int second, List<Finding> findings) {
        if (!edges.near(first)) {
            return;
        }
        int state = run(run(WordAutomaton.START, first), second);
        int rank = lexicon.forms().accepts(state);
        if (rank < 0) {
            return;
        }
        LexiconRule rule = lexicon.formRule(rank);
        String left = words.folded(first);
        String word = left + words.folded(second);
        int root = rule.entry().rootAt(word);
        if (root >= 0
                && word.length() >= LEAST_LETTERS
                && words.length(first) - root >= LEAST_ROOT
                && !lexicon.whole(left)
                && isOfOneCase(first, second)) {
            findings.add(rule.entry().finding(words.start(first), edges.endWithUnseen(second), word, Way.CUT));
        }
    }

    /**
     * Adds the longest form that a word and two or more behind it are together, if not all of them are words by themselves; most are
     * given up at the first letters of the second.
     */
    void inMore(int first, List<Finding> findings) {
        int length = words.length(first);
        if (length > LONGEST_FIRST || (length > 1 && !lexicon.beginsForm(words.beginning(first)))) {
            return;
        }
        int state = run(WordAutomaton.START, first);
        int found = -1;
        int rank = -1;
        int most = Math.min(words.count(), first + MOST_PARTS);
        for (int next = first + 1; next < most && state != WordAutomaton.DEAD; next++) {
            state = edges.near(next - 1) && isOfOneCase(next - 1, next) ? run(state, next) : WordAutomaton.DEAD;
            int of = lexicon.forms().accepts(state);
            if (of >= 0 && next > first + LEAST_PARTS - 2) {
                found = next;
                rank = of;
            }
        }
        if (found >= 0 && isCut(first, found)) {
            findings.add(lexicon.formRule(rank)
                    .entry()
                    .finding(words.start(first), edges.endWithUnseen(found), joined(first, found), Way.CUT));
        }
    }

    private int run(int from, int word) {
        return lexicon.forms().runFrom(from, text, words.start(word), words.end(word));
    }

    private boolean isOfOneCase(int first, int second) {
        return Character.isUpperCase(text.charAt(words.start(second)))
                == Character.isUpperCase(text.charAt(words.end(first) - 1));
    }

    private String joined(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int word = first; word <= last; word++) {
            joined.append(words.folded(word));
        }
        return joined.toString();
    }

    /** Whether a part is no word by itself, and not each is a single letter, as that is spelt. */
    private boolean isCut(int first, int last) {
        boolean cut = false;
        boolean several = false;
        for (int word = first; word <= last; word++) {
            String part = words.folded(word);
            cut |= !lexicon.whole(part) && !CleanWords.STANDARD.contains(part);
            several |= part.length() > 1;
        }
        return cut && several;
    }
}
