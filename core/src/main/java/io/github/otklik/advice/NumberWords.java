package io.github.otklik.advice;

import io.github.otklik.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which one knows what a number is, from {@code numbers.txt}: lists by name. */
final class NumberWords {
    private static final String FILE = "numbers.txt";

    private final Map<String, List<String>> lists = new HashMap<>();

    private NumberWords() {}

    static NumberWords load() {
        NumberWords words = new NumberWords();
        for (String line : Text.resource(NumberWords.class, FILE).lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                words.lists.put(line.substring(0, colon), Text.words(line.substring(colon + 2)));
            }
        }
        return words;
    }

    /** Whether a word, folded, is on a list. */
    boolean has(String list, String word) {
        for (String form : lists.getOrDefault(list, List.of())) {
            boolean open = form.endsWith("*");
            if (open ? word.startsWith(form.substring(0, form.length() - 1)) : word.equals(form)) {
                return true;
            }
        }
        return false;
    }
}
