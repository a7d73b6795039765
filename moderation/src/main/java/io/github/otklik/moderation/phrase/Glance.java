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
    private static final int FOREIGN =
            Tokens.Sign.LINK.bits() | Tokens.Sign.INVITE.bits() | Tokens.Sign.DM.bits() | Tokens.Sign.TRADE.bits();

    /** The most tables that there may be. */
    static final int MOST_TABLES = 8;

    private static final int TABLES = (1 << MOST_TABLES) - 1;

    private final Words words;
    private final WordAutomaton automaton;
    private final boolean[] known;
    private final int signs;
    private final int keys;
    private final long mostPoints;
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
     */
    Glance(Words words, WordAutomaton automaton, boolean[] known, int[] hints, int[] hintsOfSigns) {
        this.words = words;
        this.automaton = automaton;
        this.known = known;
        signs = signs(words);
        int all = 0;
        long points = 0;
        for (int left = signs; left != 0; left &= left - 1) {
            int hint = hintsOfSigns[Integer.numberOfTrailingZeros(left)];
            all |= hint;
            points += hint >>> MOST_TABLES;
        }
        for (int word = 0; word < words.count(); word++) {
            int hint = hints[stateOf(word)];
            all |= hint;
            points += hint >>> MOST_TABLES;
        }
        keys = all & TABLES;
        mostPoints = points;
    }

    /** What a text may be looked at for because of a word: whether the word is a key of the rules of a table, and points. */
    static int hint(boolean key, int table, int points) {
        return points << MOST_TABLES | (key ? 1 << table : 0);
    }

    /** What a text may be looked at for because of one word in two tables. */
    static int both(int hint, int other) {
        return ((hint >>> MOST_TABLES) + (other >>> MOST_TABLES)) << MOST_TABLES | ((hint | other) & TABLES);
    }

    /** Whether a word or sign of the text is a key of the rules of a table. */
    boolean hasKeyOf(int table) {
        return (keys & 1 << table) != 0;
    }

    /** The most points for an offer that the words and signs may add. */
    long mostPoints() {
        return mostPoints;
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

    private static int signs(Words words) {
        int signs = ALWAYS;
        signs |= has(words, 1 << Letters.DIGIT) ? DIGITS : 0;
        signs |= has(words, 1 << Letters.FOREIGN) ? FOREIGN : 0;
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
