package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.SurnameLook;
import io.github.otklik.moderation.word.Words;

/**
 * A glance at a text before its tokens are made: which cue words it has, and which signs it may have. It sees all of them
 * in texts whose {@linkplain Words#arePlain words are plain}.
 */
final class Glance {
    private static final int[] NONE = {};
    private static final int ALWAYS = Tokens.Sign.QUOTED.bits() | Tokens.Sign.QUESTION_MARK.bits();
    private static final int DIGITS = Tokens.Sign.NUMBER.bits() | Tokens.Sign.PHONE.bits();
    private final Words words;
    private final WordAutomaton automaton;
    private final boolean[] known;
    private final int signs;
    private final Hints all = new Hints();
    private int[] states = NONE;
    /** For each cue word its number among all words, or -1 where its letters are repeated. */
    private int[] places = NONE;

    private int size = -1;

    /**
     * Looks at a text.
     *
     * @param known  for each state of the automaton of the cues whether it is that of a word
     * @param hints  what a text may be looked at for because of the word of each state
     * @param hintsOfSigns  what a text may be looked at for because of each sign, by its place
     * @param latin  the signs that words in Latin letters may be, a bit each
     */
    Glance(Words words, WordAutomaton automaton, boolean[] known, int[] hints, int[] hintsOfSigns, int latin) {
        this.words = words;
        this.automaton = automaton;
        this.known = known;
        signs = signs(words, latin);
        for (int left = signs; left != 0; left &= left - 1) {
            all.add(hintsOfSigns[Integer.numberOfTrailingZeros(left)]);
        }
        for (int word = 0; word < words.count(); word++) {
            all.add(hints[stateOf(word)]);
        }
    }

    /** What the text may be looked at for. */
    Hints hints() {
        return all;
    }

    private int stateOf(int word) {
        int state = words.inCues(word);
        return known[state] || !words.doubled(word)
                ? state
                : automaton.runSingle(words.text(), words.start(word), words.end(word));
    }

    private void read() {
        states = new int[words.count()];
        places = new int[states.length];
        size = 0;
        for (int word = 0; word < words.count(); word++) {
            int state = stateOf(word);
            if (known[state]) {
                places[size] = state == words.inCues(word) ? word : -1;
                states[size++] = state;
            }
        }
    }

    /** How many cue words there are. */
    int size() {
        if (size < 0) {
            read();
        }
        return size;
    }

    /** The state in which the automaton ends on a cue word. */
    int state(int cue) {
        return states[cue];
    }

    /** Whether a cue word is certainly found to be one: it is no name. */
    boolean isSure(int cue) {
        int word = places[cue];
        return word >= 0 && !SurnameLook.isSurname(words.text(), words.start(word), words.end(word));
    }

    /** The least number of words that the text can be found to have. */
    int leastWords() {
        for (int piece = 0; piece < words.oddCount(); piece++) {
            if (words.oddEnd(piece) - words.oddStart(piece) >= TokenPass.LONGEST_PIECE) {
                return 0;
            }
        }
        return words.count();
    }

    /** The signs that the text may have, a bit each by their places; what quotes and asks may be in any. */
    int signs() {
        return signs;
    }

    private static int signs(Words words, int latin) {
        int signs = ALWAYS;
        signs |= has(words, 1 << Letters.DIGIT) ? DIGITS : 0;
        signs |= has(words, 1 << Letters.FOREIGN) ? latin : 0;
        signs |= has(words, 1 << Letters.PAIR | 1 << Letters.SIGN) ? Tokens.Sign.EMOJI.bits() : 0;
        boolean money = has(words, 1 << Letters.SIGN)
                || words.text().indexOf('₽') >= 0
                || words.text().indexOf('€') >= 0;
        return signs | (money ? Tokens.Sign.CURRENCY.bits() : 0);
    }

    private static boolean has(Words words, int kinds) {
        return (words.kinds() & kinds) != 0;
    }
}
