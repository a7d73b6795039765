package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.List;

/** What the words around a number say of it; a few words within a few dozen characters are looked at. */
final class NumberContext {
    private static final NumberWords WORDS = NumberWords.load();
    private static final int BACK = 40;
    private static final int WORDS_BACK = 4;
    private static final int LOCAL_BACK = 2;
    private static final int PASSPORT_BACK = 60;
    private static final int PASSPORT_WORDS = 8;
    private static final int PASSPORT_GAP = 10;

    private final CharSequence text;

    /** What the nearest word before a number that says anything says. */
    enum Said {
        NOTHING,
        PHONE,
        /** A phone, and so near that a short number is one too. */
        LOCAL,
        OTHER
    }

    NumberContext(CharSequence text) {
        this.text = text;
    }

    Said before(int start) {
        List<String> before = split(Math.max(0, start - BACK), start);
        int from = Math.max(0, before.size() - WORDS_BACK);
        for (int i = before.size() - 1; i >= from; i--) {
            String word = before.get(i);
            if (WORDS.has("local", word) && i >= before.size() - LOCAL_BACK) {
                return Said.LOCAL;
            }
            if (WORDS.has("phone", word)) {
                return Said.PHONE;
            }
            boolean ofPhone = i > from && WORDS.has("phone", before.get(i - 1));
            if (WORDS.has("other", word) && !ofPhone) {
                return Said.OTHER;
            }
        }
        return Said.NOTHING;
    }

    boolean saysSnils(int start) {
        return says("snils", start, BACK, WORDS_BACK);
    }

    boolean saysPassport(int start) {
        return says("passport", start, PASSPORT_BACK, PASSPORT_WORDS);
    }

    private boolean says(String list, int start, int back, int most) {
        List<String> before = split(Math.max(0, start - back), start);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - most); i--) {
            if (WORDS.has(list, before.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPublicCode(String code) {
        return WORDS.has("public", code);
    }

    /** Whether "№" or a word for it, and nothing else, stands between the series of a passport and its number. */
    boolean isNumbered(int from, int to) {
        return to - from <= PASSPORT_GAP && split(from, to).stream().allMatch(word -> WORDS.has("between", word));
    }

    /** Whether money or a quantity is named right after a number. */
    boolean isAmount(int end) {
        int at = end;
        while (at < text.length()
                && at < end + BACK
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        List<String> after = split(at, Math.min(text.length(), at + BACK));
        boolean word = at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '₽');
        return word && !after.isEmpty() && WORDS.has("amount", after.get(0));
    }

    /** The words and signs between two places, folded; a word that a place cuts is cut. */
    private List<String> split(int from, int to) {
        List<String> split = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                split.add(Words.folded(text, start, i));
                start = -1;
            }
            if (i < to && (text.charAt(i) == '№' || text.charAt(i) == '₽')) {
                split.add(String.valueOf(text.charAt(i)));
            }
        }
        return split;
    }
}
