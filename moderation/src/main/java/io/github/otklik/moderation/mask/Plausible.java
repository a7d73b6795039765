package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.CleanWords;
import io.github.otklik.moderation.word.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mask can be meant as a word of which letters are guessed. What is a clean word without its marks hides
 * nothing; and where no more than two letters are seen, only words that are written often are guessed. Reused from row to row within one check.
 */
final class Plausible {
    private static final String MADE_TO_HIDE = "*@#$%&_";
    private static final int FEW = 2;
    private static final int UNKNOWN = -1;

    private final Lexicon lexicon;
    private final MaskedText text;
    private CharSequence source = "";
    private int fitted = UNKNOWN;
    private UsualForms.@Nullable Form fit;

    Plausible(Lexicon lexicon, MaskedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Begins a row. */
    void begin(CharSequence of) {
        source = of;
        fitted = UNKNOWN;
    }

    /** The usual form that fits the first pieces of the row best, or null. */
    UsualForms.@Nullable Form fit(int pieces) {
        if (fitted != pieces) {
            fitted = pieces;
            fit = UsualForms.STANDARD.fit(source, text, pieces);
        }
        return fit;
    }

    /** Whether one of the commonest words fits without a doubt. */
    boolean isExact(int pieces, int seen) {
        UsualForms.Form found = seen < FEW ? null : fit(pieces);
        return found != null && found.cost <= Channel.weight(Channel.USUAL_EXACT);
    }

    /** Whether a common word fits so well that two letters are enough; digits are no letters then. */
    private boolean isUsual(int pieces, int seen) {
        if (seen < FEW && text.counts[pieces - 1] < FEW) {
            return false;
        }
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.DIGIT) {
                return false;
            }
        }
        UsualForms.Form found = fit(pieces);
        return found != null && found.cost <= Channel.weight(Channel.USUAL_CHEAP);
    }

    /**
     * Whether letters may be guessed in the first pieces of the row.
     *
     * @param seen  how many letters of the word are seen
     * @param hidden  how many are guessed
     */
    boolean mayGuess(int pieces, int seen, int hidden) {
        if (seen == FEW && isSignForLetter(pieces, hidden)) {
            return true;
        }
        return !isClean(pieces) && (isUsual(pieces, seen) || (seen > FEW && !guessesAtPunctuation(pieces)));
    }

    /** Whether as many letters are guessed as there are signs made to hide them, all between letters. */
    private boolean isSignForLetter(int pieces, int hidden) {
        int signs = 0;
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.RUN) {
                boolean made = text.signs[piece] == text.counts[piece]
                        && MADE_TO_HIDE.indexOf(source.charAt(text.starts[piece])) >= 0;
                if (!made || piece == 0 || piece == pieces - 1) {
                    return false;
                }
                signs += text.counts[piece];
            } else if (text.kinds[piece] == MaskedText.Piece.DIGIT) {
                return false;
            }
        }
        return signs == hidden;
    }

    /** Whether a single mark of punctuation lies between letters, which rarely hides one. */
    private boolean guessesAtPunctuation(int pieces) {
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.RUN && text.isPunctuation(piece)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters of the pieces, which are plain, are a clean word without the marks at its edges, or one between two letters. */
    private boolean isClean(int pieces) {
        StringBuilder word = new StringBuilder(pieces);
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.RUN) {
                if (piece > 0 && piece < pieces - 1 && (text.counts[piece] > 1 || pieces > FEW + 1)) {
                    return false;
                }
                continue;
            }
            if (text.kinds[piece] != MaskedText.Piece.LETTER || !text.exact[piece]) {
                return false;
            }
            word.append(Alphabet.letter(Integer.numberOfTrailingZeros(text.letters[piece])));
        }
        String core = word.toString();
        return lexicon.whole(core) || CleanWords.STANDARD.contains(core);
    }
}
