package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;

/**
 * Tells where a word may begin; and by the plain letters that stretches of text begin with that nothing is hidden in most of them:
 * letters before the first mark stand for themselves, so the words that are looked for must begin with them.
 */
final class Beginning {
    private final WordAutomaton words;
    private final WordAutomaton forms;
    private final Letters letters = Letters.STANDARD;

    Beginning(Lexicon lexicon) {
        words = lexicon.words();
        forms = lexicon.forms().automaton();
    }

    /**
     * Whether no word that is looked for can be read from a place on. A letter that is repeated may stand once or twice, so that
     * behind one nothing is told.
     *
     * @param end  where the piece ends that the place is in
     */
    boolean leadsNowhere(String text, int from, int end) {
        int first = letters.classOf(text, from);
        if (first == Letters.DIGIT) {
            return from + 1 < end && letters.classOf(text, from + 1) == Letters.DIGIT;
        }
        int inWords = WordAutomaton.START;
        int inForms = WordAutomaton.START;
        int before = -1;
        int most = Math.min(end, from + MaskedText.LONGEST);
        for (int at = from; at < most; at++) {
            int code = Alphabet.code(text.charAt(at));
            if (code < 0 || code == before) {
                return false;
            }
            inWords = words.next(inWords, code);
            inForms = forms.next(inForms, code);
            if (inWords == WordAutomaton.DEAD && inForms == WordAutomaton.DEAD) {
                return is(Letters.RUSSIAN, text, from + 1) && !is(Letters.UNSEEN, text, at + 1);
            }
            before = code;
        }
        return most == end && (end == text.length() || is(Letters.SPACE, text, end));
    }

    /** Whether a word may begin at a place of a stretch that begins at another. */
    boolean isOne(String text, int at, int start) {
        byte type = letters.classOf(text, at);
        byte before = at == start ? Letters.SPACE : kindBefore(text, at, start);
        return switch (type) {
            case Letters.RUSSIAN, Letters.FOREIGN ->
                before != Letters.RUSSIAN && before != Letters.FOREIGN && before != Letters.UNSEEN;
            case Letters.DIGIT -> before == Letters.SPACE || before == Letters.POINT;
            case Letters.SIGN ->
                "*#@$%&".indexOf(text.charAt(at)) >= 0
                        && before != Letters.SIGN
                        && before != Letters.RUSSIAN
                        && before != Letters.FOREIGN;
            case Letters.PAIR ->
                Character.isHighSurrogate(text.charAt(at)) && Character.isLetter(Character.codePointAt(text, at));
            case Letters.POINT ->
                before == Letters.SPACE
                        && (letters.looks(text.charAt(at)) != 0 || Glyphs.STANDARD.at(text, at) != null);
            default -> false;
        };
    }

    /** The kind of the character before a place, over those that are not seen unless a picture or sign bears them. */
    private byte kindBefore(String text, int at, int start) {
        int before = at - 1;
        while (before > start && letters.classOf(text, before) == Letters.UNSEEN) {
            before--;
        }
        byte kind = letters.classOf(text, before);
        boolean borne = kind == Letters.SIGN || kind == Letters.PAIR || kind == Letters.POINT;
        return borne ? kind : letters.classOf(text, at - 1);
    }

    private boolean is(byte kind, String text, int at) {
        return at < text.length() && letters.classOf(text, at) == kind;
    }
}
