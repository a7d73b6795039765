package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Letters;

/** Reads a stretch of text into a row of pieces. Reused from stretch to stretch within one check. */
final class MaskedTextReader {
    private final Glyphs glyphs = Glyphs.STANDARD;
    private final Letters table;
    private final MaskedText row;

    /** A reader into a row. */
    MaskedTextReader(Letters table, MaskedText row) {
        this.table = table;
        this.row = row;
    }

    /** Reads from a place up to white space; over it, once, behind row.dots or row.signs and before a few more row.letters. */
    void read(CharSequence text, int from) {
        row.clear();
        boolean crossed = false;
        int at = from;
        int length = text.length();
        while (at < length && row.size < MaskedText.LONGEST) {
            byte type = table.classOf(text, at);
            if (type == Letters.SPACE) {
                if (crossed
                        || row.size == 0
                        || row.kinds[row.size - 1] != MaskedText.Piece.RUN
                        || !continues(text, at)) {
                    return;
                }
                crossed = true;
                row.gaps[row.size - 1] = true;
                at = skipSpace(text, at);
                continue;
            }
            Glyphs.Glyph glyph = row.size == 0 || !glyphs.beginsWords(text.charAt(at)) ? glyphs.at(text, at) : null;
            if (glyph == null && type == Letters.POINT && parts(text.charAt(at))) {
                return;
            }
            at = glyph == null || row.size + glyph.letters().length() > MaskedText.LONGEST
                    ? piece(text, at, type)
                    : drawn(glyph, at);
        }
    }

    private int drawn(Glyphs.Glyph glyph, int at) {
        int end = at + glyph.drawn().length();
        for (int i = 0; i < glyph.letters().length(); i++) {
            row.add(MaskedText.Piece.LETTER, 1 << Alphabet.code(glyph.letters().charAt(i)), at, end);
        }
        return end;
    }

    /** Reads at most a given number of single characters with white space between from a place, as the row.letters of one word. */
    void readSpelt(CharSequence text, int from, int to, int most) {
        row.clear();
        int at = from;
        while (at < to && row.size < most) {
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

    /** Whether a few Russian row.letters follow white space. */
    private boolean continues(CharSequence text, int space) {
        if (row.dots[row.size - 1] < 2 && row.signs[row.size - 1] == 0) {
            return false;
        }
        if (row.size < 2 || !row.exact[row.size - 2] || HiddenLetters.isFramed(row, text)) {
            return false;
        }
        int start = skipSpace(text, space);
        int at = start;
        while (at < text.length() && table.classOf(text, at) == Letters.RUSSIAN) {
            at++;
        }
        // a letter and a sign, and then a letter: marks of a list or notes
        boolean list = row.size == 2 && at - start == 1;
        return at > start && at - start <= 5 && !list && Character.isLowerCase(text.charAt(start));
    }

    /** Whether a sentence goes on behind a mask: a comma after row.dots hides nothing more. */
    private boolean parts(char c) {
        return ",;:!?)".indexOf(c) >= 0
                && row.size > 0
                && row.kinds[row.size - 1] == MaskedText.Piece.RUN
                && (row.dots[row.size - 1] > 1 || row.signs[row.size - 1] > 0);
    }

    private int piece(CharSequence text, int at, byte type) {
        int end = at + 1;
        int code = text.charAt(at);
        if (type == Letters.UNSEEN) {
            if (row.size > 0) {
                row.unseen = true;
                accent(code);
                row.ends[row.size - 1] = end;
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
            case Letters.RUSSIAN -> row.add(MaskedText.Piece.LETTER, 1 << Alphabet.code((char) code), at, end);
            case Letters.FOREIGN -> {
                row.add(MaskedText.Piece.LETTER, table.any(code), at, end);
                row.neighbour |= Letters.isNeighbour(code);
            }
            case Letters.DIGIT -> row.add(MaskedText.Piece.DIGIT, table.any(code), at, end);
            default -> sign(code, kind, at, end);
        }
        if (kind == Letters.RUSSIAN) {
            row.exact[row.size - 1] = true;
        }
        return end;
    }

    private void sign(int code, byte kind, int at, int end) {
        int sign = kind == Letters.SIGN ? 1 : 0;
        int dot = code == '.' ? 1 : code == '…' ? 3 : 0;
        int count = Math.max(1, dot);
        if (row.size > 0 && row.kinds[row.size - 1] == MaskedText.Piece.RUN && !row.gaps[row.size - 1]) {
            row.counts[row.size - 1] += count;
            row.signs[row.size - 1] += sign;
            row.dots[row.size - 1] += dot;
            row.letters[row.size - 1] = 0;
            row.ends[row.size - 1] = end;
            return;
        }
        row.add(MaskedText.Piece.RUN, table.any(code), at, end);
        row.counts[row.size - 1] = count;
        row.signs[row.size - 1] = sign;
        row.dots[row.size - 1] = dot;
    }

    /** A breve makes и into й. */
    private void accent(int code) {
        int i = 1 << Alphabet.code('и');
        if (code == 0x306 && (row.letters[row.size - 1] & i) != 0) {
            row.letters[row.size - 1] |= 1 << Alphabet.code('й');
        }
    }
}
