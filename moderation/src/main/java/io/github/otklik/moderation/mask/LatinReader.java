package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import org.jspecify.annotations.Nullable;

/** Reads words in Latin letters as Russian ones: by sound, by look, and by the keys of a keyboard left in the other layout. */
final class LatinReader {
    private static final int LONGEST = 24;
    private static final int MOST_STEPS = 400;
    private static final int LEAST_PLAIN = 4;
    private static final int LEAST_STYLED = 3;
    private static final int LEAST_COARSE = 5;
    private static final int LEAST_RARE = 6;

    private static final char SOFT = '\'';
    private static final int SOFT_SIGN = Alphabet.code('ь');
    private static final int HARD_SIGN = Alphabet.code('ъ');

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final LatinSpelling spelling = LatinSpelling.STANDARD;
    /** The letters that were read so far. */
    private final StringBuilder russian = new StringBuilder();

    private int steps;
    private boolean styled;

    LatinReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same where letters were styled, which nobody does with words of another language. */
    @Nullable
    Finding findStyled(CharSequence text) {
        styled = true;
        Finding found = find(text, 0, text.length());
        styled = false;
        return found;
    }

    /** A word between two places, which has no Russian letter, or null if it is none that is looked for. */
    @Nullable
    Finding find(CharSequence text, int from, int to) {
        int least = styled ? LEAST_STYLED : LEAST_PLAIN;
        int start = from;
        int end = to;
        while (end > start && !letter(text, end - 1)) {
            end--;
        }
        if (end - start < 3 || end - start > LONGEST) {
            return null;
        }
        Finding found = finding(typed(text, start, to), 3, start, to, Way.LAYOUT);
        if (found == null) {
            found = finding(typed(text, start, end), 4, start, end, Way.LAYOUT);
        }
        while (start < end && !letter(text, start)) {
            start++;
        }
        boolean soft = end < to && text.charAt(end) == SOFT;
        if (found == null && !soft) {
            found = finding(looks(text, start, end), 3, start, end, Way.LOOKALIKE);
        }
        if (found == null && soft) {
            found = finding(sounds(text, start, end + 1), least, start, end + 1, Way.LATIN);
        }
        return found == null ? finding(sounds(text, start, end), least, start, end, Way.LATIN) : found;
    }

    /** The full form that keys pressed in the Latin layout give in the Russian one; most stretches are given up at the second key. */
    private @Nullable String typed(CharSequence text, int start, int end) {
        FormAutomaton forms = lexicon.forms();
        int state = WordAutomaton.START;
        russian.setLength(0);
        for (int at = start; at < end && state != WordAutomaton.DEAD; at++) {
            char given = spelling.typed(Character.toLowerCase(text.charAt(at)));
            state = given == 0 ? WordAutomaton.DEAD : forms.next(state, Alphabet.code(given));
            russian.append(given);
        }
        return forms.accepts(state) < 0 ? null : russian.toString();
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
                && (word.length() < 4
                        || end - start < 4
                        || (way == Way.LATIN && !styled && isForeign(word, end - start)))) {
            return null;
        }
        return entry.finding(start, end, word, way);
    }

    /** Whether a coarse word that is read by its sound is rather one of another language, as it is short and seldom meant. */
    private static boolean isForeign(String word, int written) {
        return written < LEAST_COARSE || (word.length() < LEAST_RARE && !UsualForms.STANDARD.isCommon(word));
    }

    /** The full form that the characters look like, all of which look like Russian letters. */
    private @Nullable String looks(CharSequence text, int start, int end) {
        russian.setLength(0);
        return looks(text, start, end, WordAutomaton.START) ? russian.toString() : null;
    }

    private boolean looks(CharSequence text, int at, int end, int state) {
        if (at == end) {
            return lexicon.forms().accepts(state) >= 0;
        }
        for (int set = strict(Character.toLowerCase(text.charAt(at))); set != 0; set &= set - 1) {
            int letter = Integer.numberOfTrailingZeros(set);
            int next = lexicon.forms().next(state, letter);
            if (next != WordAutomaton.DEAD) {
                russian.append(Alphabet.letter(letter));
                if (looks(text, at + 1, end, next)) {
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

    /** The full form that the characters sound like. */
    private @Nullable String sounds(CharSequence text, int start, int end) {
        steps = 0;
        russian.setLength(0);
        return sounds(text, start, end, WordAutomaton.START) ? russian.toString() : null;
    }

    private boolean sounds(CharSequence text, int at, int end, int state) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        FormAutomaton forms = lexicon.forms();
        if (at == end) {
            int soft = forms.accepts(state) >= 0 ? WordAutomaton.DEAD : forms.next(state, SOFT_SIGN);
            boolean softened = soft != WordAutomaton.DEAD && forms.accepts(soft) >= 0;
            russian.append(softened ? "ь" : "");
            return softened || forms.accepts(state) >= 0;
        }
        char first = Character.toLowerCase(text.charAt(at));
        int hard = first == 'e' ? forms.next(state, HARD_SIGN) : WordAutomaton.DEAD;
        if (hard != WordAutomaton.DEAD
                && (russian.length() == 0 || russian.charAt(russian.length() - 1) != 'ъ')
                && given('ъ', text, at, end, hard)) {
            return true;
        }
        for (LatinSpelling.Sound sound : spelling.sounds(first)) {
            if (sound.isAt(text, at, end)) {
                int behind = at + sound.written().length();
                for (int i = 0; i < sound.letters().length(); i++) {
                    char letter = sound.letters().charAt(i);
                    int next = forms.next(state, Alphabet.code(letter));
                    if (next != WordAutomaton.DEAD && given(letter, text, behind, end, next)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a form can be read to the end with a letter given before; without it if it cannot. */
    private boolean given(char letter, CharSequence text, int at, int end, int state) {
        russian.append(letter);
        boolean read = sounds(text, at, end, state);
        if (!read) {
            russian.setLength(russian.length() - 1);
        }
        return read;
    }
}
