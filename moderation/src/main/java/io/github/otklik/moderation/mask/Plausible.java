package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.Channel.weight;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.CleanWords;
import io.github.otklik.moderation.word.Lexicon;

/**
 * Whether a mask can be meant as a word of which letters are guessed. What is a clean word without its marks hides
 * nothing; and where no more than two letters are seen, only words that are written often are guessed. Reused from row to row within one check.
 */
final class Plausible {
    private static final String MADE_TO_HIDE = "*@#$%&_";
    private static final int FEW = 2;

    private final Lexicon lexicon;
    private final MaskedText text;
    private CharSequence source = "";

    Plausible(Lexicon lexicon, MaskedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Begins a row. */
    void begin(CharSequence of) {
        source = of;
    }

    /** Whether what is read is a usual word that fits without a doubt. */
    boolean isExact(MaskedReading reading) {
        return reading.countSeen() >= FEW && fits(reading, weight(Channel.USUAL_EXACT));
    }

    /** Whether a usual word fits at a cost, to which it adds the more the less it is used. */
    private static boolean fits(MaskedReading reading, int most) {
        return reading.isUsual() && reading.cost() + reading.rarity() <= most;
    }

    /** Whether the first pieces of the row may be meant as what is read. */
    boolean mayBe(MaskedReading reading, int pieces) {
        if (!reading.isGuessed()) {
            return true;
        }
        int seen = reading.countSeen();
        if (!reading.isUsual() && reading.length() - seen > FEW && hasOneSign(pieces)) {
            return false;
        }
        if (seen == FEW && isSignForLetter(pieces, reading.length() - seen)) {
            return true;
        }
        return !isClean(pieces) && (isUsual(reading, pieces) || (seen > FEW && !guessesAtPunctuation(pieces)));
    }

    /** Whether all that hides letters is one sign. */
    private boolean hasOneSign(int pieces) {
        int marks = 0;
        for (int piece = 0; piece < pieces; piece++) {
            marks += text.kinds[piece] == MaskedText.Piece.RUN ? text.counts[piece] : 0;
        }
        return marks == 1;
    }

    /** Whether a usual word fits so well that two letters are enough, or one before several marks; digits are no letters then. */
    private boolean isUsual(MaskedReading reading, int pieces) {
        if (!fits(reading, weight(Channel.USUAL_CHEAP))
                || (reading.countSeen() < FEW && text.counts[pieces - 1] < FEW)) {
            return false;
        }
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.DIGIT) {
                return false;
            }
        }
        return true;
    }

    /** Whether a run is of signs that people hide letters with. */
    boolean isMadeToHide(int run) {
        return text.signs[run] == text.counts[run] && MADE_TO_HIDE.indexOf(source.charAt(text.starts[run])) >= 0;
    }

    /** Whether as many letters are guessed as there are signs made to hide them, all between letters. */
    private boolean isSignForLetter(int pieces, int hidden) {
        int signs = 0;
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.RUN) {
                if (!isMadeToHide(piece) || piece == 0 || piece == pieces - 1) {
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
        int inside = 0;
        for (int piece = 0; piece < pieces; piece++) {
            if (text.kinds[piece] == MaskedText.Piece.RUN) {
                if (piece > 0 && piece < pieces - 1) {
                    if (text.counts[piece] > 1 || inside > 0) {
                        return false;
                    }
                    inside++;
                }
                continue;
            }
            if (text.kinds[piece] != MaskedText.Piece.LETTER || !text.exact[piece]) {
                return false;
            }
            word.append(Alphabet.letter(Integer.numberOfTrailingZeros(text.letters[piece])));
        }
        String core = word.toString();
        return (inside == 0 || core.length() <= FEW) && (lexicon.whole(core) || CleanWords.STANDARD.contains(core));
    }
}
