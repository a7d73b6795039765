package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that decide about a mask of which few letters are seen, those around it; read from {@code around.txt}. */
final class Around {
    private static final TableFile FILE = new TableFile(Around.class, "around.txt");
    private static final Set<String> BEHIND = Set.copyOf(row("behind"));
    private static final Set<String> BEFORE = Set.copyOf(row("before"));
    private static final Set<String> TITLES = Set.copyOf(row("title"));

    private Around() {}

    private static List<String> row(String kind) {
        return FILE.lines().stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> List.of(line.substring(kind.length() + 1).split(" ")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row " + kind + " in " + FILE.file()));
    }

    /** Whether the word before a place, with spaces between, is one that obscene words are sent with. */
    static boolean isBehind(String text, int at) {
        return BEHIND.contains(wordBefore(text, at));
    }

    /** Whether the word before a place is a title of people. */
    static boolean isTitled(String text, int at) {
        return TITLES.contains(wordBefore(text, at));
    }

    /** Whether the word behind a place is one that a curse goes on with. */
    static boolean isBefore(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return BEFORE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return end == at ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
