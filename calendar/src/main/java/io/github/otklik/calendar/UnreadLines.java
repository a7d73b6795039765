package io.github.otklik.calendar;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a calendar file that could not be read, by the keywords they may have been meant to begin with: what is missing for
 * that reason alone is not told besides.
 */
final class UnreadLines {
    /** So many letters at the beginning make words alike. */
    private static final int BEGINNING = 3;

    private static final String YEAR = "year";
    private static final String OVERLAY = "overlay";

    private final List<String> keywords;
    private final Set<String> unread = new HashSet<>();

    /** Nothing yet, in a file whose lines begin with these words. */
    UnreadLines(List<String> keywords) {
        this.keywords = keywords;
    }

    /**
     * Takes note of a line, and gives the keywords that it is taken for: its own; those like it; where none is, those with which it
     * would be read, and if none, the heading that any text may follow.
     */
    Set<String> add(String keyword, String rest) {
        Set<String> taken = Stream.<Predicate<String>>of(
                        keyword::equals,
                        known -> isLike(known, keyword),
                        known -> known.length() >= BEGINNING && keyword.regionMatches(0, known, 0, BEGINNING),
                        known -> isReadWith(known, rest),
                        known -> known.equals(OVERLAY) && !rest.isEmpty())
                .map(rule -> keywords.stream().filter(rule).collect(Collectors.toSet()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
        unread.addAll(taken);
        return taken;
    }

    /** Whether a line that could not be read may be one of a keyword. */
    boolean mayBe(String keyword) {
        return unread.contains(keyword);
    }

    /** Whether two words are the same but for one place of at most two letters, of which short words have one. */
    private static boolean isLike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return longer - begin - end <= Math.max(1, Math.min(2, longer / 2));
    }

    private static boolean isReadWith(String keyword, String rest) {
        Words words = new Words(rest);
        try {
            if (keyword.equals(YEAR)) {
                return new YearSection(words.year(), 1, words, "").warnings().isEmpty();
            }
            if (!CalendarSettings.KEYWORDS.contains(keyword)) {
                return false;
            }
            new CalendarSettings().read(keyword, words);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
