package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Letters;

/**
 * A stretch of text as a row of pieces, each of which may stand for letters: a letter, a digit or a run of signs. Reused from
 * stretch to stretch within one check.
 */
final class MaskedText {
    /** The most pieces that are read. */
    static final int LONGEST = 32;

    /** Before a digit that is a letter of a word behind a mark stand so many pieces. */
    private static final int LEAST_BEFORE = 5;

    /** Two letters and a run between alternate too, but that run hides letters. */
    private static final int LEAST_ALTERNATING = 3;

    /** What a piece is. */
    enum Piece {
        /** A letter of any alphabet. */
        LETTER,
        /** A digit, which may be a letter, or hide one. */
        DIGIT,
        /** A run of signs or of dots, which hides letters or parts them. */
        RUN
    }

    final Piece[] kinds = new Piece[LONGEST];
    /** The letters that a piece may stand for, a bit each. */
    final int[] letters = new int[LONGEST];
    /** How many characters a run has. */
    final int[] counts = new int[LONGEST];
    /** How many characters of a run hide letters on purpose. */
    final int[] signs = new int[LONGEST];
    /** How many characters of a run are dots. */
    final int[] dots = new int[LONGEST];
    /** Whether white space lies behind a run. */
    final boolean[] gaps = new boolean[LONGEST];
    /** Whether a letter is Russian as it stands. */
    final boolean[] exact = new boolean[LONGEST];

    final int[] starts = new int[LONGEST];
    final int[] ends = new int[LONGEST];
    int size;
    /** Whether a character that is not seen stands inside. */
    boolean unseen;
    /** Whether marks hide nothing, as one and the same stands between all letters. */
    boolean uniform;
    /** Whether the stretch is a part of a hashtag, whose words are joined by underscores. */
    boolean tag;
    /** Whether a letter of another language's Cyrillic stands inside. */
    boolean neighbour;

    /** Begins another stretch. */
    void clear() {
        size = 0;
        unseen = false;
        neighbour = false;
        uniform = false;
    }

    /** Adds a piece of one character. */
    void add(Piece kind, int set, int start, int end) {
        kinds[size] = kind;
        letters[size] = set;
        counts[size] = 1;
        signs[size] = 0;
        dots[size] = 0;
        gaps[size] = false;
        exact[size] = false;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Whether a digit may be read as a letter: it is a single one, beside a letter or parted from one by a single sign. */
    boolean single(int digit) {
        boolean before = digit > 0 && kinds[digit - 1] == Piece.DIGIT;
        boolean after = digit + 1 < size && kinds[digit + 1] == Piece.DIGIT;
        if (before || after) {
            int first = before ? digit - 1 : digit;
            return before != after && letter(first - 1) && letter(first + 2);
        }
        return letter(digit - 1)
                || letter(digit + 1)
                || (parts(digit - 1) && letter(digit - 2))
                || (parts(digit + 1) && letter(digit + 2));
    }

    /** Whether a piece is a single sign, which may part two letters. */
    private boolean parts(int piece) {
        return piece >= 0 && piece < size && kinds[piece] == Piece.RUN && counts[piece] == 1;
    }

    /** Whether a piece is a letter, or a digit that may be one. */
    boolean mayBeLetter(int piece) {
        return letter(piece) || (piece < size && kinds[piece] == Piece.DIGIT && letters[piece] != 0 && single(piece));
    }

    /** Whether a letter is the third of the same, so that the word may be stretched. */
    boolean repeats(int piece) {
        return piece > 1
                && kinds[piece - 1] == Piece.LETTER
                && kinds[piece - 2] == Piece.LETTER
                && letters[piece] == letters[piece - 1]
                && letters[piece] == letters[piece - 2];
    }

    /** Whether a digit may hide any letter: it stands between Russian letters. */
    boolean between(int digit) {
        return letter(digit - 1) && letter(digit + 1) && exact[digit - 1] && exact[digit + 1];
    }

    /**
     * Whether the letters before dots stand once more right behind them, as who stutters or begins anew writes; behind dots and a space
     * it takes two.
     */
    boolean stutters(CharSequence text) {
        int run = 0;
        while (run < size && exact[run]) {
            run++;
        }
        if (run == 0 || run == size || kinds[run] != Piece.RUN || dots[run] < 2 || signs[run] > 0) {
            return false;
        }
        int at = ends[run];
        boolean gap = at < text.length() && text.charAt(at) == ' ';
        at += gap ? 1 : 0;
        boolean same = (!gap || run > 1) && at + run < text.length();
        for (int letter = 0; same && letter < run; letter++) {
            same = Alphabet.code(text.charAt(at + letter)) == Alphabet.code(text.charAt(starts[letter]));
        }
        return same && Alphabet.code(text.charAt(at + run)) >= 0;
    }

    /** Whether it begins with a Russian letter and all of it is letters, and single digits that are read as some. */
    boolean isLetters() {
        for (int piece = 0; piece < size; piece++) {
            if (kinds[piece] != Piece.LETTER && (kinds[piece] != Piece.DIGIT || !between(piece))) {
                return false;
            }
        }
        return size > 2 && exact[0];
    }

    /** Whether each letter but the last has a run of equally many signs behind it, so that they part letters and hide none. */
    boolean alternates() {
        for (int piece = 0; piece < size; piece++) {
            boolean run = kinds[piece] == Piece.RUN;
            if (run != (piece % 2 == 1) || (run && counts[piece] != counts[1])) {
                return false;
            }
        }
        return size > LEAST_ALTERNATING;
    }

    /** Whether a run of signs or dots is among the pieces. */
    boolean hasRun() {
        for (int piece = 0; piece < size; piece++) {
            if (kinds[piece] == Piece.RUN) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is such a piece and it is a letter. */
    boolean letter(int piece) {
        return piece >= 0 && piece < size && kinds[piece] == Piece.LETTER;
    }

    /** Whether a piece is this Russian letter as it stands. */
    boolean isExactly(int piece, char letter) {
        return exact[piece] && letters[piece] == 1 << Alphabet.code(letter);
    }

    /** Whether a letter is a capital. */
    boolean capital(CharSequence text, int piece) {
        return letter(piece) && Character.isUpperCase(text.charAt(starts[piece]));
    }

    /** Whether a run is a single mark that is neither a dot nor a sign made to hide letters. */
    boolean isPunctuation(int run) {
        return counts[run] == 1 && dots[run] == 0 && signs[run] == 0;
    }

    /** Whether a word may end after a number of pieces: no letter follows at once. */
    boolean ends(int pieces) {
        return pieces == size
                || kinds[pieces] == Piece.RUN
                || (pieces > 0 && kinds[pieces - 1] == Piece.RUN && gaps[pieces - 1])
                || (kinds[pieces] == Piece.DIGIT && pieces > 0 && kinds[pieces - 1] != Piece.DIGIT);
    }

    /**
     * Leaves a digit out, with the mark before it and all behind it, where a word would end in it, but it is read like no letter and
     * stands behind a mark: it counts things, as in the name of a file. Behind many pieces it counts none if it looks like one
     * letter and no other. Whether there is such a digit.
     */
    boolean leaveOutNumber(Letters table, CharSequence text, int end) {
        int last = size - 1;
        while (last > 0 && ends[last] > end) {
            last--;
        }
        if (last < 2 || kinds[last] != Piece.DIGIT || kinds[last - 1] != Piece.RUN) {
            return false;
        }
        char digit = text.charAt(starts[last]);
        boolean letter = last >= LEAST_BEFORE && Integer.bitCount(table.looks(digit)) == 1;
        if (letter || table.sounds(digit) != 0) {
            return false;
        }
        size = last - 1;
        return true;
    }
}
