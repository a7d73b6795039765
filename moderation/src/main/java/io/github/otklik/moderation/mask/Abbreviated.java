package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconRule;
import org.jspecify.annotations.Nullable;

/** Abbreviations in small letters with a mark behind each; in capitals they are initials. */
final class Abbreviated {
    private static final int LEAST_LETTERS = 3;

    private Abbreviated() {}

    /** What a row that begins at a place abbreviates, its places counted from there; null if it is no word that is looked for. */
    static @Nullable Finding of(Lexicon lexicon, MaskedText row, String text, int at) {
        StringBuilder word = new StringBuilder();
        int end = at;
        for (int piece = 0; piece < row.size; piece++) {
            char c = text.charAt(row.starts[piece]);
            if (row.exact[piece] && Character.isLowerCase(c)) {
                word.append(Alphabet.letter(Alphabet.code(c)));
                end = row.ends[piece];
            } else if (row.kinds[piece] != MaskedText.Piece.RUN) {
                return null;
            }
        }
        LexiconRule rule = word.length() < LEAST_LETTERS ? null : lexicon.rule(word);
        return rule == null || rule.kind() != LexiconRule.Kind.SHORT
                ? null
                : rule.entry().finding(0, end - at, word.toString(), Way.PARTED);
    }
}
