package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.Channel.weight;

import io.github.otklik.moderation.automaton.FormAutomaton;

/** How many letters a run of signs may hide, and what is seen of those that stand next behind it. */
final class HiddenLetters {
    /** Marks of which a single one between two letters may hide a third. */
    private static final String HIDING =
            "-\u2013\u2014\u2212=+~^|\"\u20bd\u20ac\u00a3\u00a7\u00a4<>\\\u2116\u00d7\u2217\u00a1";

    /** The most letters that dots are written for, however many they hide. */
    private static final int ELLIPSIS = 3;

    private HiddenLetters() {}

    /**
     * The letters that may stand next behind a run, a bit each: those of the next piece, all where it may hide any, none where
     * the row ends.
     */
    static int lettersAt(MaskedText row, int piece) {
        if (piece >= row.size) {
            return 0;
        }
        boolean digit = row.kinds[piece] == MaskedText.Piece.DIGIT;
        boolean any = row.kinds[piece] == MaskedText.Piece.RUN || (digit && row.between(piece));
        return any ? -1 : row.letters[piece];
    }

    /**
     * The pairs of letters that may stand next behind a run, or of the last letter and the end of the word; any where neither
     * can be told.
     */
    static long pairsAt(MaskedText row, int piece) {
        if (!row.letter(piece)) {
            return FormAutomaton.ANY_PAIR;
        }
        if (row.letter(piece + 1)) {
            return row.letters[piece] == row.letters[piece + 1]
                    ? FormAutomaton.ANY_PAIR
                    : FormAutomaton.pairs(row.letters[piece], row.letters[piece + 1]);
        }
        boolean last = piece + 1 == row.size
                || (piece + 2 == row.size
                        && row.kinds[piece + 1] == MaskedText.Piece.RUN
                        && hidesNothing(row, piece + 1));
        return last ? FormAutomaton.lasts(row.letters[piece]) : FormAutomaton.ANY_PAIR;
    }

    private static boolean hidesNothing(MaskedText row, int run) {
        return row.signs[run] == 0 && row.dots[run] < 2 && row.counts[run] == 1;
    }

    /** How many letters a run may hide at most. */
    static int most(MaskedText row, CharSequence text, int run) {
        if (row.uniform) {
            return 0;
        }
        boolean edge = run == 0 || run == row.size - 1;
        return edge && isFramed(row, text) ? 0 : Math.min(FormAutomaton.FARTHEST, mostInside(row, text, run));
    }

    /** Whether the row stands between the same signs, as what is emphasised does. */
    static boolean isFramed(MaskedText row, CharSequence text) {
        int last = row.size - 1;
        return last > 1
                && row.kinds[0] == MaskedText.Piece.RUN
                && row.kinds[last] == MaskedText.Piece.RUN
                && row.signs[0] > 0
                && row.signs[0] == row.signs[last]
                && text.charAt(row.starts[0]) == text.charAt(row.starts[last]);
    }

    private static int mostInside(MaskedText row, CharSequence text, int run) {
        int length = row.counts[run];
        if (run == 0) {
            return row.signs[run] == length ? length : 0;
        }
        if (length == 1) {
            if (row.dots[run] == 0) {
                boolean joins = text.charAt(row.starts[run]) == '_';
                if (joins && row.tag) {
                    return 0;
                }
                boolean sign = row.signs[run] > 0 && !joins;
                return sign
                        ? weight(Channel.MOST_OF_SIGN)
                        : row.signs[run] > 0 || isHiding(row, text, run) ? weight(Channel.MOST_OF_MARK) : 0;
            }
            boolean initial = row.capital(text, run + 1) && (run == 1 || !row.capital(text, run - 1));
            boolean stop = run + 1 >= row.size || row.kinds[run + 1] != MaskedText.Piece.LETTER || row.gaps[run];
            return initial || stop ? 0 : weight(Channel.MOST_OF_MARK);
        }
        boolean same = row.starts[run] + 1 < row.ends[run]
                && text.charAt(row.starts[run]) == text.charAt(row.starts[run] + 1)
                && "-'\"`,".indexOf(text.charAt(row.starts[run])) >= 0;
        return row.dots[run] > 1 || row.signs[run] > 0
                ? length + weight(Channel.MOST_BEYOND_SIGNS)
                : same ? length + weight(Channel.MOST_BEYOND_MARKS) : 0;
    }

    /** Whether a single mark of punctuation stands between two Russian letters of one case, where it may hide one. */
    private static boolean isHiding(MaskedText row, CharSequence text, int run) {
        return row.isPunctuation(run)
                && HIDING.indexOf(text.charAt(row.starts[run])) >= 0
                && row.letter(run - 1)
                && row.letter(run + 1)
                && row.exact[run - 1]
                && row.exact[run + 1];
    }

    /** What it costs that a run has more or fewer signs than it hides letters. */
    static int misfit(MaskedText row, int run, int hidden, UsualForms usual, int usualNode) {
        int length = row.counts[run];
        int missing = Math.abs(hidden - length);
        if (row.signs[run] == 0 && usualNode != UsualForms.NONE) {
            missing = Math.min(missing, length > ELLIPSIS ? ELLIPSIS : ELLIPSIS - 1);
        }
        missing *= weight(row.signs[run] > 0 ? Channel.SIGN_MISFIT : Channel.DOT_MISFIT);
        boolean several = row.signs[run] > 0 || row.dots[run] > 1;
        return several && hidden > length && usual.leadsToCommonest(usualNode)
                ? Math.min(missing, weight(Channel.USUAL_MISFIT_MOST))
                : missing;
    }
}
