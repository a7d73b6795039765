package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.Channel.weight;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Lexicon;

/** What the signs of a row, and the letters around them, say for or against a hidden word, whichever it is. Reused. */
final class MaskedSurroundings {
    /** A shorter word is a prefix as well. */
    private static final int LONG = 4;

    /** More letters than so many left or right of the signs are very many. */
    private static final int LONG_LEFT = 6;

    private static final int LONG_RIGHT = 7;

    private final Lexicon lexicon;
    private final MaskedText text;
    private int pieces;
    private int signs;
    private int weight;

    MaskedSurroundings(Lexicon lexicon, MaskedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Forgets the row before. */
    void clear() {
        pieces = 0;
    }

    /** The weight of the first pieces of the row. */
    int weigh(int ofPieces) {
        if (pieces != ofPieces) {
            pieces = ofPieces;
            count();
        }
        return weight;
    }

    /** Whether white space in the first pieces of the row stands behind a word by itself, or before one. */
    boolean joinsWhole(int ofPieces) {
        for (int i = 0; i < ofPieces - 1; i++) {
            if (text.gaps[i]) {
                String left = letters(0, i);
                return (left.length() >= LONG && lexicon.whole(left)) || lexicon.whole(letters(i + 1, ofPieces));
            }
        }
        return false;
    }

    private void count() {
        signs = 0;
        int first = -1;
        int last = -1;
        boolean gap = false;
        boolean digit = false;
        for (int i = 0; i < pieces; i++) {
            if (text.kinds[i] == MaskedText.Piece.LETTER) {
                continue;
            }
            if (text.kinds[i] == MaskedText.Piece.RUN) {
                signs += text.signs[i];
                gap |= text.gaps[i] && i < pieces - 1;
            } else {
                digit = true;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        weight = (signs > 0 ? weight(Channel.SIGNS) : digit ? weight(Channel.DIGITS) : 0)
                + sides(letters(0, first), letters(last + 1, pieces), gap);
    }

    /** What the letters left and right of the signs say: whole words beside dots are no parts of a hidden one. */
    private int sides(String left, String right, boolean gap) {
        boolean wholeLeft = lexicon.whole(left);
        boolean wholeRight = lexicon.whole(right);
        boolean ending = right.length() == 1 && !wholeRight;
        int sides = 0;
        if (signs == 0 && wholeLeft) {
            sides += ending ? 0 : weight(Channel.WHOLE_LEFT);
        }
        if (signs == 0 && wholeRight) {
            sides += wholeLeft
                    ? weight(Channel.WHOLE_BOTH)
                    : left.length() > 2 ? weight(Channel.WHOLE_RIGHT_OF_MORE) : weight(Channel.WHOLE_RIGHT);
        }
        if (gap) {
            sides += ending
                    ? weight(Channel.SPACE_ENDING)
                    : wholeRight ? weight(Channel.SPACE_WHOLE) : weight(Channel.SPACE);
        }
        if (signs == 0 && right.isEmpty()) {
            sides += wholeLeft ? weight(Channel.OPEN_BEHIND_WHOLE) : weight(Channel.OPEN);
        }
        if (left.length() > LONG_LEFT || right.length() > LONG_RIGHT) {
            sides += weight(Channel.LONG);
        }
        return sides;
    }

    private String letters(int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (text.letters[i] != 0 && text.kinds[i] == MaskedText.Piece.LETTER) {
                letters.append(Alphabet.letter(Integer.numberOfTrailingZeros(text.letters[i])));
            }
        }
        return letters.toString();
    }
}
