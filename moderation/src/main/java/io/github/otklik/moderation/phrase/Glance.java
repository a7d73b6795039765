package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.NameLook;
import io.github.otklik.moderation.word.Words;

/**
 * A glance at a text before its tokens are made: which cue words it has, and which signs it may have. It sees all of them
 * in texts whose {@linkplain Words#arePlain words are plain}.
 */
final class Glance {
    /** The signs that any text may have. */
    static final int ALWAYS = Tokens.Sign.QUOTED.bits() | Tokens.Sign.QUESTION_MARK.bits();

    private final Words words;
    private final Hints hints;
    private final long[] row;

    /**
     * Looks at a text.
     *
     * @param automaton  the words of all tables
     * @param latin  the signs that words in Latin letters may be, a bit each
     */
    Glance(Words words, WordAutomaton automaton, Hints hints, int latin) {
        this.words = words;
        this.hints = hints;
        row = hints.rowOfAny();
        hints.addManySigns(signs(words, latin) & ~ALWAYS, row);
        for (int word = 0; word < words.count(); word++) {
            if (!hints.addWord(words.inCues(word), row) && words.doubled(word)) {
                hints.addWord(automaton.runSingle(words.text(), words.start(word), words.end(word)), row);
            }
        }
    }

    /** Whether a rule of any table may match. */
    boolean mayReport() {
        return hints.mayReport(row);
    }

    /** Whether a rule of a table may match. */
    boolean mayReport(int table) {
        return hints.mayReport(table, row);
    }

    /** The most points for an offer that a table may give. */
    int points(int table) {
        return hints.points(table, row);
    }

    int wordCount() {
        return words.count();
    }

    /** The state in which the automaton ends on a word. */
    int state(int word) {
        return words.inCues(word);
    }

    /** Whether a word is certainly found to be what its state says: it is one of the tables and no name. */
    boolean isSure(int word) {
        return hints.has(words.inCues(word)) && !NameLook.isName(words.text(), words.start(word), words.end(word));
    }

    /** The least number of words that the text can be found to have. */
    int leastWords() {
        for (int piece = 0; piece < words.odd().count(); piece++) {
            if (words.odd().end(piece) - words.odd().start(piece) >= TokenPass.LONGEST_PIECE) {
                return 0;
            }
        }
        return words.count();
    }

    /** The signs that a text may have, a bit each by their places; what quotes and asks may be in any. */
    static int signs(Words words, int latin) {
        int signs = ALWAYS;
        signs |= words.digits() > 0 ? Tokens.Sign.NUMBER.bits() : 0;
        signs |= words.digits() >= LetterRun.SHORTEST_PHONE ? Tokens.Sign.PHONE.bits() : 0;
        signs |= has(words, 1 << Letters.FOREIGN) ? latin : 0;
        signs |= has(words, 1 << Letters.PAIR | 1 << Letters.SIGN) ? Tokens.Sign.EMOJI.bits() : 0;
        boolean money = has(words, 1 << Letters.SIGN) || words.hasCurrency();
        return signs | (money ? Tokens.Sign.CURRENCY.bits() : 0);
    }

    private static boolean has(Words words, int kinds) {
        return (words.kinds() & kinds) != 0;
    }
}
