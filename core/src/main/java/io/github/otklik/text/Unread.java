package io.github.otklik.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The lines of a file that could not be read: what is missing elsewhere for that reason alone is not told besides. Lines begin
 * with heads of one word or several, such as {@code Действие give-access}. A line is taken for the heads that have its words, for
 * those that have words like them where none does, and for any of the same first word where its next word is like none. A line
 * whose first word is like none is taken for the heads that have its other words, and else for none.
 */
public final class Unread {
    /** Of so many lines it is known what they said; later ones are only taken for heads. */
    private static final int MOST = 100;
    /** What may stand behind a word and is no part of it. */
    private static final String MARKS = ":,=";
    /** So many letters at the beginning make words alike. */
    private static final int BEGINNING = 3;

    private final List<List<String>> heads;
    private final List<String> firstWords;
    private final Set<List<String>> unread = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private record Line(String text, Set<List<String>> heads) {}

    /** Nothing yet, in a file whose lines begin with these heads. */
    public Unread(Collection<String> heads) {
        this.heads = heads.stream().map(Unread::words).distinct().toList();
        firstWords = this.heads.stream().map(head -> head.get(0)).distinct().toList();
    }

    /** Takes note of a line that could not be read, and says whether it is taken for any head. */
    public boolean add(String line) {
        Set<List<String>> taken = taken(words(line));
        unread.addAll(taken);
        if (lines.size() < MOST) {
            lines.add(new Line(line, taken));
        }
        return !taken.isEmpty();
    }

    /** Whether a line that could not be read may be one of a head. */
    public boolean mayBe(String head) {
        return unread.contains(words(head));
    }

    /** The same, of lines of which something holds. */
    public boolean mayBe(String head, Predicate<String> line) {
        List<String> sought = words(head);
        return lines.stream().anyMatch(each -> each.heads.contains(sought) && line.test(each.text));
    }

    /** Whether something holds of a line that is taken for no head. */
    public boolean isOther(Predicate<String> line) {
        return lines.stream().anyMatch(each -> each.heads.isEmpty() && line.test(each.text));
    }

    /** How many heads lines were taken for. */
    public int size() {
        return unread.size();
    }

    /** Whether two words are the same, or would be but for one place, whatever their case. */
    public static boolean isLike(String one, String other) {
        return Likeness.BUT_FOR_ONE_PLACE.holds(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    private Set<List<String>> taken(List<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        List<String> first = like(firstWords, words.get(0));
        if (first.isEmpty()) {
            return heads.stream()
                    .filter(head -> head.size() > 1 && words.size() >= head.size())
                    .filter(head -> head.subList(1, head.size()).equals(words.subList(1, head.size())))
                    .collect(Collectors.toSet());
        }
        List<List<String>> taken =
                heads.stream().filter(head -> first.contains(head.get(0))).toList();
        for (int i = 1; i < words.size() && taken.size() > 1; i++) {
            int place = i;
            List<List<String>> longer =
                    taken.stream().filter(head -> head.size() > place).toList();
            List<String> like =
                    like(longer.stream().map(head -> head.get(place)).toList(), words.get(i));
            taken = like.isEmpty()
                    ? taken
                    : longer.stream()
                            .filter(head -> like.contains(head.get(place)))
                            .toList();
        }
        return new HashSet<>(taken);
    }

    /** The words that are the same as another; those like it where none is. */
    private static List<String> like(List<String> words, String other) {
        List<String> like = List.of();
        for (Likeness likeness : Likeness.values()) {
            if (like.isEmpty()) {
                like = words.stream()
                        .filter(word -> likeness.holds(word, other))
                        .toList();
            }
        }
        return like;
    }

    /** How a misspelt word is like the one that was meant, the closest first. */
    private enum Likeness {
        SAME {
            @Override
            boolean holds(String one, String other) {
                return one.equals(other);
            }
        },
        /** But for one place of at most two letters, of which short words have one. */
        BUT_FOR_ONE_PLACE {
            @Override
            boolean holds(String one, String other) {
                int shorter = Math.min(one.length(), other.length());
                int begin = 0;
                while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
                    begin++;
                }
                int end = 0;
                while (end < shorter - begin
                        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
                    end++;
                }
                int longer = Math.max(one.length(), other.length());
                return longer - begin - end <= Math.max(1, Math.min(2, longer / 2));
            }
        },
        SAME_BEGINNING {
            @Override
            boolean holds(String one, String other) {
                return one.length() >= BEGINNING && other.regionMatches(0, one, 0, BEGINNING);
            }
        };

        abstract boolean holds(String one, String other);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Text.words(text.toLowerCase(Locale.ROOT))) {
            int end = word.length();
            while (end > 0 && MARKS.indexOf(word.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                words.add(word.substring(0, end));
            }
        }
        return words;
    }
}
