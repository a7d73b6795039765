package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The verbs by which a story names who speaks ({@code сказал}, {@code зевнула}), as {@code speech.txt} lists them. */
final class SpeechVerbs {
    private static final TableFile FILE = new TableFile(SpeechVerbs.class, "speech.txt");
    private static final String REFLEXIVE = "+ся";
    private static final Set<String> WORDS = words();
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private SpeechVerbs() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String line : FILE.lines()) {
            String[] row = line.split(" ", -1);
            for (int i = 1; i < row.length && !line.startsWith("#"); i++) {
                if (row[0].equals("past")) {
                    addPast(row[i], words);
                } else {
                    words.add(row[i]);
                }
            }
        }
        return Set.copyOf(words);
    }

    private static void addPast(String stem, Set<String> words) {
        if (stem.endsWith(REFLEXIVE)) {
            String bare = stem.substring(0, stem.length() - REFLEXIVE.length());
            words.addAll(Set.of(bare + "лся", bare + "лась", bare + "лось", bare + "лись"));
        } else {
            words.addAll(Set.of(stem + "л", stem + "ла", stem + "ло", stem + "ли"));
        }
    }

    /** Whether one of the first words behind a place, up to another, is such a verb in small letters. */
    static boolean areIn(CharSequence text, int from, int to, int mostWords) {
        int at = from;
        for (int word = 0; word < mostWords && at < to; word++) {
            while (at < to && Alphabet.code(text.charAt(at)) < 0) {
                at++;
            }
            int start = at;
            while (at < to && Alphabet.code(text.charAt(at)) >= 0) {
                at++;
            }
            if (isOne(text, start, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(CharSequence text, int start, int end) {
        return end > start
                && end - start <= LONGEST
                && Character.isLowerCase(text.charAt(start))
                && WORDS.contains(text.subSequence(start, end)
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('ё', 'е'));
    }
}
