package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and sentences in one pass. */
final class Words {
    private static final int LONGEST = 40;
    /** The most letters after which a full stop ends an abbreviation, such as "г." or "им.". */
    private static final int ABBREVIATION = 2;

    private final CharSequence text;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private boolean apart;

    private Words(CharSequence text) {
        this.text = text;
    }

    static List<Word> of(CharSequence text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isLetterOrDigit(text.charAt(at)) ? words.word(at) : words.sign(at);
        }
        return words.words;
    }

    /** A word in lower case, ё as е. */
    static String folded(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            folded.append(c == 'ё' ? 'е' : c);
        }
        return folded.toString();
    }

    private int word(int start) {
        boolean digits = Character.isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isDigit(text.charAt(end)) == digits) {
            end++;
        }
        words.add(new Word(start, end, folded(text, start, Math.min(end, start + LONGEST)), sentence, apart));
        apart = false;
        return end;
    }

    private int sign(int at) {
        char c = text.charAt(at);
        if (!words.isEmpty() && endsSentence(at, c)) {
            sentence += words.get(words.size() - 1).sentence() == sentence ? 1 : 0;
        }
        apart |= !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != '\u2011';
        return at + 1;
    }

    private boolean endsSentence(int at, char c) {
        if (c == '!' || c == '?' || c == '…' || c == '\n') {
            return true;
        }
        Word last = words.get(words.size() - 1);
        boolean shortened = last.end() == at && !last.isNumber() && last.end() - last.start() <= ABBREVIATION;
        return c == '.'
                && !shortened
                && (at + 1 == text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || Character.isSpaceChar(text.charAt(at + 1)));
    }
}
