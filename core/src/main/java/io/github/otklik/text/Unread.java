package io.github.otklik.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a file that could not be read, by the word that each begins with: what is missing elsewhere for that reason alone
 * is not told besides. A word that is none of those that lines begin with stands for the ones that begin like it; for any, if
 * none does.
 */
public final class Unread {
    /** So many letters in common make a misspelt word be taken for another. */
    private static final int ALIKE = 3;

    private final Set<String> known;
    /** The words; empty for any. */
    private final Set<String> unread = new HashSet<>();

    /** Nothing yet, in a file whose lines begin with these words. */
    public Unread(List<String> words) {
        known = new HashSet<>();
        words.forEach(word -> known.add(low(word)));
    }

    /** Takes note of a line that could not be read. */
    public void add(String word) {
        String sought = low(word);
        if (known.contains(sought)) {
            unread.add(sought);
            return;
        }
        List<String> alike =
                known.stream().filter(each -> isAlike(each, sought)).toList();
        unread.addAll(alike.isEmpty() ? List.of("") : alike);
    }

    /** Whether a line that could not be read may be one that begins with a word. */
    public boolean mayBe(String word) {
        return unread.contains("") || unread.contains(low(word));
    }

    private static boolean isAlike(String one, String other) {
        return one.length() >= ALIKE && other.regionMatches(0, one, 0, ALIKE);
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
