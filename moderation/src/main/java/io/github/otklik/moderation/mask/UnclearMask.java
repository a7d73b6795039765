package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One letter and dots that may hide an obscene word; which one cannot be seen, so that a person has to look. */
final class UnclearMask {
    /** The least number of dots with which a single letter hides a word, though not which. */
    private static final int LEAST_DOTS = 3;

    /** Behind these one dot less is enough. */
    private static final Set<String> PREPOSITIONS = Set.of("на", "по", "до", "из", "с", "ни", "к", "за");

    private UnclearMask() {}

    /** What a row that begins at a place hides, its places counted from there; nothing if it is no such mask. */
    static @Nullable Finding of(Lexicon lexicon, MaskedText row, CharSequence text, int at) {
        boolean dots = row.size > 1
                && row.kinds[1] == MaskedText.Piece.RUN
                && row.dots[1] >= (behindPreposition(text, at) ? LEAST_DOTS - 1 : LEAST_DOTS)
                && row.signs[1] == 0
                && (row.size == 2 || row.gaps[1]);
        LexiconEntry entry = dots ? lexicon.ofSingle(Alphabet.letter(Alphabet.code(text.charAt(at)))) : null;
        return entry == null
                ? null
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

    /** Whether a preposition stands before a place that words looked for are sent with. */
    private static boolean behindPreposition(CharSequence text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= 2 && Alphabet.code(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return end < at
                && end > start
                && end - start <= 2
                && PREPOSITIONS.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
    }
}
