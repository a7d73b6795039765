package io.github.otklik.moderation.phrase;

import java.util.Arrays;

/**
 * The words and signs of one text that mean something to some table of phrases, in their order. Others leave nothing here but
 * their number.
 */
final class Tokens {
    private static final int FIRST_SIZE = 16;
    private static final int FIELDS = 6;

    /** What the text itself shows of a token. */
    enum Sign {
        NUMBER(0),
        PHONE(1),
        LINK(2),
        HANDLE(3),
        DM(4),
        TRADE(5),
        CURRENCY(6),
        EMOJI(7),
        MIXED(8),
        QUOTED(9),
        QUESTION_MARK(10),
        /** A link to a chat, or one that hides where it leads; a handle too. */
        INVITE(11, HANDLE);

        private final int place;
        private final int bits;

        Sign(int place) {
            this.place = place;
            this.bits = 1 << place;
        }

        Sign(int place, Sign also) {
            this.place = place;
            this.bits = 1 << place | also.bits;
        }

        /** Its place among the signs, from 0. */
        int place() {
            return place;
        }

        /** The bits of all that a token of this sign is. */
        int bits() {
            return bits;
        }
    }

    /** How many signs there are. */
    static final int SIGNS = Sign.values().length;

    /** Marks a token whose letters the writer hid; beside the bits of the signs. */
    static final int HIDDEN = 1 << SIGNS;

    private int[] tokens = new int[FIELDS * FIRST_SIZE];
    private int end;
    private int word;
    private int sentence;
    /** The number of the first word of each sentence. */
    private int[] firstWords = new int[FIRST_SIZE];

    /**
     * Adds a token that is the next word.
     *
     * @param state  the state in which the automaton of the cues ends on it; dead where it is no word
     * @param signs  the bits of its signs, and {@link #HIDDEN}
     */
    void add(int from, int to, int state, int signs) {
        if (end == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * end);
        }
        tokens[end] = from;
        tokens[end + 1] = to;
        tokens[end + 2] = state;
        tokens[end + 3] = signs;
        tokens[end + 4] = word++;
        tokens[end + 5] = sentence;
        end += FIELDS;
    }

    /** Counts a word that means nothing. */
    void skip() {
        word++;
    }

    void endSentence() {
        if (word > firstWords[sentence]) {
            sentence++;
            if (sentence == firstWords.length) {
                firstWords = Arrays.copyOf(firstWords, 2 * sentence);
            }
            firstWords[sentence] = word;
        }
    }

    int size() {
        return end / FIELDS;
    }

    int wordCount() {
        return word;
    }

    /** How many words the sentence of a token has. */
    int wordsOfSentence(int token) {
        int of = sentence(token);
        return (of == sentence ? word : firstWords[of + 1]) - firstWords[of];
    }

    int sentenceCount() {
        return sentence + 1;
    }

    int start(int token) {
        return tokens[FIELDS * token];
    }

    int end(int token) {
        return tokens[FIELDS * token + 1];
    }

    int state(int token) {
        return tokens[FIELDS * token + 2];
    }

    int signs(int token) {
        return tokens[FIELDS * token + 3];
    }

    /** The number of the word that a token is. */
    int word(int token) {
        return tokens[FIELDS * token + 4];
    }

    int sentence(int token) {
        return tokens[FIELDS * token + 5];
    }

    boolean hidden(int token) {
        return (signs(token) & HIDDEN) != 0;
    }
}
