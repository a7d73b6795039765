package io.github.otklik.advice;

import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow one another, each open in some way: {@code word}, {@code stem*}, {@code *ending}, {@code *} for any word,
 * {@code #} for a number, {@code one/other} for one of several.
 *
 * @param elements  the forms allowed at each place
 */
record Phrase(List<List<String>> elements) {
    private static final String ANY = "*";
    private static final String NUMBER = "#";

    static Phrase of(String line) {
        List<List<String>> elements = new ArrayList<>();
        for (String element : Text.words(line)) {
            elements.add(Text.split(Words.folded(element, 0, element.length()), '/'));
        }
        return new Phrase(List.copyOf(elements));
    }

    int length() {
        return elements.size();
    }

    /** Whether the words from a place on are this phrase, in one sentence and with no punctuation between. */
    boolean stands(List<Word> words, int first) {
        if (first + elements.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            Word word = words.get(first + i);
            if ((i > 0 && (word.apart() || word.sentence() != words.get(first).sentence()))
                    || !fits(elements.get(i), word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(List<String> forms, Word word) {
        for (String form : forms) {
            if (fits(form, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String form, Word word) {
        if (form.equals(NUMBER) || word.isNumber()) {
            return form.equals(NUMBER) && word.isNumber();
        }
        String folded = word.folded();
        if (form.equals(ANY)) {
            return true;
        }
        if (form.startsWith(ANY)) {
            return folded.length() >= form.length() && folded.endsWith(form.substring(1));
        }
        return form.endsWith(ANY) ? folded.startsWith(form.substring(0, form.length() - 1)) : folded.equals(form);
    }
}
