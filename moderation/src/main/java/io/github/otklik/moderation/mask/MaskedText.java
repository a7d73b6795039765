package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.word.Letters;
import java.util.List;

/**
 * A stretch of text as a row of pieces, each of which may stand for letters: a letter, a digit or a run of signs. Reused from
 * stretch to stretch within one check.
 */
final class MaskedText {
    /** The most pieces that are read. */
    static final int LONGEST = 32;

    /** Marks of which a single one between two letters may hide a third. */
    private static final String HIDING = "-\u2013\u2014\u2212=+~^|\"\u20bd\u20ac\u00a3\u00a7\u00a4<>";

    /** How people write the first syllable of a word by the number pi. */
    private static final List<String> PI = List.of("3.14", "3,14", "\u03c0");

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
    /** Whether a letter of another language's Cyrillic stands inside. */
    boolean neighbour;

    private final Letters table;

    MaskedText(Letters table) {
        this.table = table;
    }

    /** Reads from a place up to white space; over it, once, behind dots or signs and before a few more letters. */
    void read(CharSequence text, int from) {
        size = 0;
        unseen = false;
        neighbour = false;
        uniform = false;
        boolean crossed = false;
        int at = from;
        int length = text.length();
        while (at < length && size < LONGEST) {
            byte type = table.classOf(text, at);
            if (type == Letters.SPACE) {
                if (crossed || size == 0 || kinds[size - 1] != Piece.RUN || !continues(text, at)) {
                    return;
                }
                crossed = true;
                gaps[size - 1] = true;
                at = skipSpace(text, at);
                continue;
            }
            if (type == Letters.POINT && parts(text.charAt(at))) {
                return;
            }
            int pi = size + 1 < LONGEST ? pi(text, at) : 0;
            if (pi > 0) {
                add(Piece.LETTER, 1 << Alphabet.code('п'), at, at + pi);
                add(Piece.LETTER, 1 << Alphabet.code('и'), at, at + pi);
            }
            at = pi > 0 ? at + pi : piece(text, at, type);
        }
    }

    /** How many characters write the number pi at the beginning of a word, or 0. */
    private int pi(CharSequence text, int at) {
        if (size > 0) {
            return 0;
        }
        for (String written : PI) {
            int end = at + written.length();
            if (end < text.length()
                    && Alphabet.code(text.charAt(end)) >= 0
                    && written.contentEquals(text.subSequence(at, end))) {
                return written.length();
            }
        }
        return 0;
    }

    /** Reads at most so many single characters with white space between from a place, as the letters of one word. */
    void readSpelt(CharSequence text, int from, int to, int most) {
        size = 0;
        unseen = false;
        neighbour = false;
        uniform = false;
        int at = from;
        while (at < to && size < most) {
            byte type = table.classOf(text, at);
            at = type == Letters.SPACE ? at + 1 : piece(text, at, type);
        }
    }

    private int skipSpace(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && table.classOf(text, at) == Letters.SPACE && at - from < 4) {
            at++;
        }
        return at;
    }

    /** Whether a few Russian letters follow white space. */
    private boolean continues(CharSequence text, int space) {
        if (dots[size - 1] < 2 && signs[size - 1] == 0) {
            return false;
        }
        if (size < 2 || !exact[size - 2] || isFramed(text)) {
            return false;
        }
        int start = skipSpace(text, space);
        int at = start;
        while (at < text.length() && table.classOf(text, at) == Letters.RUSSIAN) {
            at++;
        }
        return at > start && at - start <= 5 && Character.isLowerCase(text.charAt(start));
    }

    /** Whether a sentence goes on behind a mask: a comma after dots hides nothing more. */
    private boolean parts(char c) {
        return ",;:!?)".indexOf(c) >= 0
                && size > 0
                && kinds[size - 1] == Piece.RUN
                && (dots[size - 1] > 1 || signs[size - 1] > 0);
    }

    private int piece(CharSequence text, int at, byte type) {
        int end = at + 1;
        int code = text.charAt(at);
        if (type == Letters.UNSEEN) {
            if (size > 0) {
                unseen = true;
                accent(code);
                ends[size - 1] = end;
            }
            return end;
        }
        byte kind = type;
        if (type == Letters.PAIR) {
            code = Character.codePointAt(text, at);
            end = at + Character.charCount(code);
            kind = table.any(code) != 0 ? (Character.isLetter(code) ? Letters.FOREIGN : Letters.DIGIT) : Letters.SIGN;
            kind = Character.isLetter(code) || kind == Letters.DIGIT ? kind : Letters.SIGN;
        }
        switch (kind) {
            case Letters.RUSSIAN -> add(Piece.LETTER, 1 << Alphabet.code((char) code), at, end);
            case Letters.FOREIGN -> {
                add(Piece.LETTER, table.any(code), at, end);
                neighbour |= Letters.isNeighbour(code);
            }
            case Letters.DIGIT -> add(Piece.DIGIT, table.any(code), at, end);
            default -> sign(code, kind, at, end);
        }
        if (kind == Letters.RUSSIAN) {
            exact[size - 1] = true;
        }
        return end;
    }

    private void add(Piece kind, int set, int start, int end) {
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

    private void sign(int code, byte kind, int at, int end) {
        int sign = kind == Letters.SIGN ? 1 : 0;
        int dot = code == '.' ? 1 : code == '…' ? 3 : 0;
        int count = Math.max(1, dot);
        if (size > 0 && kinds[size - 1] == Piece.RUN && !gaps[size - 1]) {
            counts[size - 1] += count;
            signs[size - 1] += sign;
            dots[size - 1] += dot;
            letters[size - 1] = 0;
            ends[size - 1] = end;
            return;
        }
        add(Piece.RUN, table.any(code), at, end);
        counts[size - 1] = count;
        signs[size - 1] = sign;
        dots[size - 1] = dot;
    }

    /** A breve makes и into й. */
    private void accent(int code) {
        int i = 1 << Alphabet.code('и');
        if (code == 0x306 && (letters[size - 1] & i) != 0) {
            letters[size - 1] |= 1 << Alphabet.code('й');
        }
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

    private boolean letter(int piece) {
        return piece >= 0 && piece < size && kinds[piece] == Piece.LETTER;
    }

    /** Whether a letter is a capital. */
    boolean capital(CharSequence text, int piece) {
        return letter(piece) && Character.isUpperCase(text.charAt(starts[piece]));
    }

    /**
     * The letters that may stand next behind a run, a bit each: those of the next piece, all where it may hide any, none where
     * the row ends.
     */
    int lettersAt(int piece) {
        if (piece >= size) {
            return 0;
        }
        return switch (kinds[piece]) {
            case LETTER -> letters[piece];
            case DIGIT -> between(piece) ? -1 : letters[piece];
            case RUN -> -1;
        };
    }

    /**
     * The pairs of letters that may stand next behind a run, or of the last letter and the end of the word; any where neither
     * can be told.
     */
    long pairsAt(int piece) {
        if (!letter(piece)) {
            return FormAutomaton.ANY_PAIR;
        }
        if (letter(piece + 1)) {
            return letters[piece] == letters[piece + 1]
                    ? FormAutomaton.ANY_PAIR
                    : FormAutomaton.pairs(letters[piece], letters[piece + 1]);
        }
        boolean last =
                piece + 1 == size || (piece + 2 == size && kinds[piece + 1] == Piece.RUN && hidesNothing(piece + 1));
        return last ? FormAutomaton.lasts(letters[piece]) : FormAutomaton.ANY_PAIR;
    }

    private boolean hidesNothing(int run) {
        return signs[run] == 0 && dots[run] < 2 && counts[run] == 1;
    }

    /** How many letters a run may hide at most. */
    int most(CharSequence text, int run) {
        if (uniform) {
            return 0;
        }
        boolean edge = run == 0 || run == size - 1;
        return edge && isFramed(text) ? 0 : Math.min(FormAutomaton.FARTHEST, mostInside(text, run));
    }

    /** Whether the row stands between the same signs, as what is emphasised does. */
    private boolean isFramed(CharSequence text) {
        int last = size - 1;
        return last > 1
                && kinds[0] == Piece.RUN
                && kinds[last] == Piece.RUN
                && signs[0] > 0
                && signs[0] == signs[last]
                && text.charAt(starts[0]) == text.charAt(starts[last]);
    }

    private int mostInside(CharSequence text, int run) {
        int length = counts[run];
        if (run == 0) {
            return signs[run] == length ? length : 0;
        }
        if (length == 1) {
            if (dots[run] == 0) {
                boolean sign = signs[run] > 0 && text.charAt(starts[run]) != '_';
                return sign ? 4 : signs[run] > 0 || isHiding(text, run) ? 1 : 0;
            }
            boolean initial = capital(text, run + 1) && (run == 1 || !capital(text, run - 1));
            boolean stop = run + 1 >= size || kinds[run + 1] != Piece.LETTER || gaps[run];
            return initial || stop ? 0 : 1;
        }
        boolean same = starts[run] + 1 < ends[run]
                && text.charAt(starts[run]) == text.charAt(starts[run] + 1)
                && "-'\"`,".indexOf(text.charAt(starts[run])) >= 0;
        return dots[run] > 1 || signs[run] > 0 ? length + 3 : same ? length + 1 : 0;
    }

    /** Whether a single mark of punctuation stands between two Russian letters of one case, where it may hide one. */
    private boolean isHiding(CharSequence text, int run) {
        return isPunctuation(run)
                && HIDING.indexOf(text.charAt(starts[run])) >= 0
                && letter(run - 1)
                && letter(run + 1)
                && exact[run - 1]
                && exact[run + 1];
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
}
