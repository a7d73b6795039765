package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads words in Latin letters as Russian ones: by sound, by look, and by the keys of a keyboard left in the other layout. */
final class LatinReader {
    private static final int LONGEST = 24;
    private static final int MOST_STEPS = 400;

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final LatinSpelling spelling = LatinSpelling.STANDARD;
    private int steps;

    LatinReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A word between two places, which has no Russian letter, or null if it is none that is looked for. */
    @Nullable
    Finding find(CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (end > start && !letter(text, end - 1)) {
            end--;
        }
        if (end - start < 3 || end - start > LONGEST) {
            return null;
        }
        String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        Finding found = finding(
                spelling.typed(text.subSequence(start, to).toString().toLowerCase(Locale.ROOT)),
                3,
                start,
                to,
                Way.LAYOUT);
        if (found == null) {
            found = finding(spelling.typed(word), 4, start, end, Way.LAYOUT);
        }
        while (start < end && !letter(text, start)) {
            start++;
        }
        word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        if (found == null) {
            found = finding(end < to && text.charAt(end) == '\'' ? null : looks(word), 3, start, end, Way.LOOKALIKE);
        }
        if (found == null && end < to && text.charAt(end) == '\'') {
            steps = 0;
            found = finding(
                    sounds(word + "'", 0, WordAutomaton.START, new StringBuilder()), 4, start, end + 1, Way.LATIN);
        }
        if (found == null) {
            steps = 0;
            found = finding(sounds(word, 0, WordAutomaton.START, new StringBuilder()), 4, start, end, Way.LATIN);
        }
        return found;
    }

    private boolean letter(CharSequence text, int at) {
        byte type = letters.classOf(text, at);
        return type == Letters.FOREIGN || type == Letters.DIGIT;
    }

    private @Nullable Finding finding(@Nullable String word, int least, int start, int end, Way way) {
        if (word == null || word.length() < least || (word.indexOf('ъ') >= 0 && word.length() < 7)) {
            return null;
        }
        int rank = lexicon.forms().match(word);
        if (rank < 0) {
            return null;
        }
        LexiconEntry entry = lexicon.formRule(rank).entry();
        if (entry.category() != Category.OBSCENE
                && (word.length() < 4 || end - start < 4 || (way == Way.LATIN && word.length() < 6))) {
            return null;
        }
        return entry.finding(start, end, word, way);
    }

    /** The word that the characters look like, where all look like Russian letters and the forms know it. */
    private @Nullable String looks(String word) {
        StringBuilder russian = new StringBuilder();
        return looks(word, 0, WordAutomaton.START, russian) ? russian.toString() : null;
    }

    private boolean looks(String word, int at, int state, StringBuilder russian) {
        if (at == word.length()) {
            return lexicon.forms().accepts(state) >= 0;
        }
        for (int set = strict(word.charAt(at)); set != 0; set &= set - 1) {
            int letter = Integer.numberOfTrailingZeros(set);
            int next = lexicon.forms().next(state, letter);
            if (next != WordAutomaton.DEAD) {
                russian.append(Alphabet.letter(letter));
                if (looks(word, at + 1, next, russian)) {
                    return true;
                }
                russian.setLength(russian.length() - 1);
            }
        }
        return false;
    }

    /** Letters that a sign looks like, without those that only habit gives it. */
    private int strict(char c) {
        return "hlyijg".indexOf(c) >= 0 && c != 'y' ? 0 : letters.looks(c) & (c == 'y' ? 1 << Alphabet.code('у') : -1);
    }

    private @Nullable String sounds(String word, int at, int state, StringBuilder russian) {
        if (++steps > MOST_STEPS) {
            return null;
        }
        if (at == word.length()) {
            if (lexicon.forms().accepts(state) >= 0) {
                return russian.toString();
            }
            int soft = lexicon.forms().next(state, Alphabet.code('ь'));
            return soft != WordAutomaton.DEAD && lexicon.forms().accepts(soft) >= 0 ? russian + "ь" : null;
        }
        int hard = word.charAt(at) == 'e' ? lexicon.forms().next(state, Alphabet.code('ъ')) : WordAutomaton.DEAD;
        if (hard != WordAutomaton.DEAD && (russian.length() == 0 || russian.charAt(russian.length() - 1) != 'ъ')) {
            russian.append('ъ');
            String found = sounds(word, at, hard, russian);
            if (found != null) {
                return found;
            }
            russian.setLength(russian.length() - 1);
        }
        for (LatinSpelling.Sound sound : spelling.sounds()) {
            if (!word.startsWith(sound.written(), at)) {
                continue;
            }
            for (int i = 0; i < sound.letters().length(); i++) {
                char letter = sound.letters().charAt(i);
                int next = lexicon.forms().next(state, Alphabet.code(letter));
                if (next != WordAutomaton.DEAD) {
                    russian.append(letter);
                    String found = sounds(word, at + sound.written().length(), next, russian);
                    if (found != null) {
                        return found;
                    }
                    russian.setLength(russian.length() - 1);
                }
            }
        }
        return null;
    }
}
