package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.CleanWords;
import io.github.otklik.moderation.word.Lexicon;
import java.util.Locale;

/** What the low lines of a hashtag do: they join its words, but for a single one between parts neither of which is a word. */
final class Hashtag {
    private static final char LOW_LINE = '_';

    private Hashtag() {}

    /** Whether a stretch of text is a hashtag whose low lines join words. */
    static boolean joins(Lexicon lexicon, String text, int start, int end) {
        if (text.charAt(start) != '#') {
            return false;
        }
        int line = start;
        while (line < end && text.charAt(line) != LOW_LINE) {
            line++;
        }
        int behind = line + 1;
        while (behind < end && Alphabet.code(text.charAt(behind)) >= 0) {
            behind++;
        }
        boolean one = line > start + 1
                && line < end
                && behind > line + 1
                && (behind == end || text.charAt(behind) != LOW_LINE);
        return !one || isWord(lexicon, text, start + 1, line) || isWord(lexicon, text, line + 1, behind);
    }

    private static boolean isWord(Lexicon lexicon, String text, int start, int end) {
        String part = text.substring(start, end).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return lexicon.whole(part) || CleanWords.STANDARD.contains(part);
    }
}
