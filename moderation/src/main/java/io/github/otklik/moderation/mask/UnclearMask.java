package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import org.jspecify.annotations.Nullable;

/**
 * One letter and dots that may hide an obscene word; which one cannot be seen, so that a person has to look. One letter and signs
 * before a word that a curse goes on with is that curse, and so are its two letters with a mark between.
 */
final class UnclearMask {
    /** The least number of dots with which a single letter hides a word, though not which. */
    private static final int LEAST_DOTS = 3;

    private static final String CURSE = "еб";

    private UnclearMask() {}

    /** What a row that begins at a place hides, its places counted from there; nothing if it is no such mask. */
    static @Nullable Finding of(Lexicon lexicon, MaskedText row, String text, int at) {
        boolean dots = row.size > 1
                && row.kinds[1] == MaskedText.Piece.RUN
                && row.dots[1] >= (Around.isBehind(text, at) ? LEAST_DOTS - 1 : LEAST_DOTS)
                && row.signs[1] == 0
                && (row.size == 2 || row.gaps[1])
                && !isRepeated(text, at, row.ends[1]);
        int cursed = curse(row, text);
        LexiconEntry entry =
                dots || cursed > 0 ? lexicon.ofSingle(Alphabet.letter(Alphabet.code(text.charAt(at)))) : null;
        if (entry == null) {
            return null;
        }
        return cursed > 0
                ? entry.finding(0, row.ends[cursed - 1] - at, CURSE, Way.MASK)
                : new Finding(
                        Category.OBSCENE,
                        0,
                        row.ends[1] - at,
                        entry.name(),
                        true,
                        entry.name(),
                        Way.UNCLEAR,
                        Way.UNCLEAR.confidence());
    }

    /** Whether the same letter with dots stands right before or behind, as who stutters writes. */
    private static boolean isRepeated(String text, int at, int end) {
        char letter = Character.toLowerCase(text.charAt(at));
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        int before = at - 1;
        while (before >= 0
                && (text.charAt(before) == ' ' || text.charAt(before) == '.' || text.charAt(before) == '…')) {
            before--;
        }
        return (next + 1 < text.length()
                        && Character.toLowerCase(text.charAt(next)) == letter
                        && (text.charAt(next + 1) == '.' || text.charAt(next + 1) == '…'))
                || (before >= 0
                        && before < at - 2
                        && Character.toLowerCase(text.charAt(before)) == letter
                        && (before == 0 || Alphabet.code(text.charAt(before - 1)) < 0));
    }

    /** How many pieces a curse has that a row begins with; none if it is no curse. */
    private static int curse(MaskedText row, String text) {
        if (row.size < 2 || !row.isExactly(0, CURSE.charAt(0)) || row.kinds[1] != MaskedText.Piece.RUN) {
            return 0;
        }
        if (row.signs[1] > 0 && Around.isBefore(text, row.ends[1])) {
            return 2;
        }
        boolean both = row.size == 3
                && row.isExactly(2, CURSE.charAt(1))
                && !row.capital(text, 2)
                && Around.isBefore(text, row.ends[2]);
        return both ? 3 : 0;
    }
}
