package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;

/**
 * Reads a cue word whose letters stand apart ({@code д.у.р.а.к}), or one of whose inner letters a sign hides ({@code д*рак}).
 * Each character is looked at a bounded number of times, so that a text is read in linear time.
 */
final class VeiledCue {
    private static final int LEAST_LETTERS = 4;
    private static final int LONGEST = 24;
    private static final String PARTS = " .-_*·";
    private static final String HIDES = "*#@$%";

    private final WordAutomaton automaton;
    private final boolean[] known;
    private final CharSequence text;
    private int looked;
    private int state = WordAutomaton.DEAD;

    VeiledCue(WordAutomaton automaton, boolean[] known, CharSequence text) {
        this.automaton = automaton;
        this.known = known;
        this.text = text;
    }

    /** The state of the word that was read last. */
    int state() {
        return state;
    }

    /**
     * Behind the word that begins at a place, where a letter is; or -1.
     *
     * @param lettersEnd  where the letters end that stand there side by side
     */
    int end(int start, int lettersEnd) {
        if (start < looked) {
            return -1;
        }
        int next = start + 1;
        if (next >= text.length()) {
            return -1;
        }
        return PARTS.indexOf(text.charAt(next)) >= 0 && isLetter(next + 1) && !isLetter(next + 2)
                ? apart(start)
                : starred(start, lettersEnd);
    }

    private boolean isLetter(int at) {
        return at < text.length() && Alphabet.code(text.charAt(at)) >= 0;
    }

    /** Single letters with one and the same sign between them. */
    private int apart(int start) {
        char part = text.charAt(start + 1);
        int at = start;
        int letters = 0;
        state = WordAutomaton.START;
        int last = start;
        while (isLetter(at) && !isLetter(at + 1)) {
            state = automaton.next(state, Alphabet.code(text.charAt(at)));
            letters++;
            last = at + 1;
            if (last >= text.length() || text.charAt(last) != part) {
                break;
            }
            at = last + 1;
        }
        looked = last;
        return letters >= LEAST_LETTERS && known[state] ? last : -1;
    }

    /** A word with one sign between its letters; of the letters that it may hide the first that makes a known word. */
    private int starred(int start, int sign) {
        if (sign >= text.length() || HIDES.indexOf(text.charAt(sign)) < 0 || !isLetter(sign + 1)) {
            return -1;
        }
        int at = sign + 1;
        while (isLetter(at)) {
            at++;
        }
        if (at - start > LONGEST || at - start < LEAST_LETTERS) {
            looked = at;
            return -1;
        }
        int before = automaton.run(text, start, sign);
        for (int letter = 0; letter < Alphabet.SIZE; letter++) {
            state = automaton.runFrom(automaton.next(before, letter), text, sign + 1, at);
            if (known[state]) {
                return at;
            }
        }
        return -1;
    }
}
