package io.github.otklik.calendar;

import io.github.otklik.calendar.EventMeanings.Event;
import io.github.otklik.calendar.EventMeanings.Meaning;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words by which calendars of several languages name their days, from a table. Words that contradict each other make no
 * meaning.
 */
final class EventWords {
    /** What words make doubtful that stand beside them: every meaning, or that a day is off. */
    private enum Doubt {
        ANY,
        REST
    }

    private record Row(@Nullable Meaning meaning, @Nullable Doubt doubt, String words) {}

    private final List<Row> rows;
    private final Map<String, Integer> months;
    private final Set<String> denials;
    private final Set<String> documents;

    private EventWords(List<Row> rows, Map<String, Integer> months, Set<String> denials, Set<String> documents) {
        this.rows = rows;
        this.months = months;
        this.denials = denials;
        this.documents = documents;
    }

    /** Reads lines of a meaning and the beginning of the words for it, and lines of a month's number and its names. */
    static EventWords load(Reader reader, String name) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> months = new HashMap<>();
        Set<String> denials = new HashSet<>();
        Set<String> documents = new HashSet<>();
        for (String line : SourceText.lines(reader, name)) {
            Words words = new Words(line);
            if (words.take("month")) {
                int month = words.number("month", 1, 12);
                while (!words.atEnd()) {
                    months.put(words.next(), month);
                }
            } else if (words.take("denied")) {
                takeAll(words, denials);
            } else if (words.take("document")) {
                takeAll(words, documents);
            } else if (!words.atEnd()) {
                rows.add(row(words));
            }
        }
        return new EventWords(List.copyOf(rows), Map.copyOf(months), Set.copyOf(denials), Set.copyOf(documents));
    }

    private static void takeAll(Words words, Set<String> to) {
        while (!words.atEnd()) {
            to.add(words.next());
        }
    }

    private static Row row(Words words) {
        String keyword = words.next().toUpperCase(Locale.ROOT);
        return keyword.equals("UNCERTAIN")
                ? new Row(null, Doubt.valueOf(words.next().toUpperCase(Locale.ROOT)), plain(words.rest()))
                : new Row(Meaning.valueOf(keyword), null, plain(words.rest()));
    }

    /** Lower case with ё as е, and one space for white space. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** Whether a word before a date tells that it is that of an act or of the text. */
    boolean isOfADocument(String word) {
        return documents.contains(word);
    }

    /** The number of the month of that name, 0 if it is none. */
    int month(String name) {
        return months.getOrDefault(name, 0);
    }

    Optional<Meaning> meaning(Event event) {
        Set<Meaning> found = EnumSet.noneOf(Meaning.class);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        add(found, doubts, plain(event.summary()));
        if (found.isEmpty()) {
            event.categories().forEach(category -> add(found, doubts, plain(category)));
        }
        if (doubts.contains(Doubt.ANY)) {
            return Optional.empty();
        }
        boolean worked = found.contains(Meaning.WORKING);
        boolean isShort = found.contains(Meaning.SHORT);
        boolean off = found.contains(Meaning.OFF);
        if (worked || isShort) {
            Meaning working = worked && isShort ? Meaning.WORKING_SHORT : worked ? Meaning.WORKING : Meaning.SHORT;
            return off ? Optional.empty() : Optional.of(working);
        }
        if (doubts.contains(Doubt.REST)) {
            return Optional.empty();
        }
        if (found.contains(Meaning.HOLIDAY)) {
            return Optional.of(Meaning.HOLIDAY);
        }
        return off ? Optional.of(Meaning.OFF) : Optional.empty();
    }

    private void add(Set<Meaning> found, Set<Doubt> doubts, String text) {
        if (isDenied(text)) {
            doubts.add(Doubt.ANY);
        }
        for (Row row : rows) {
            if (stands(row.words(), text)) {
                if (row.meaning() != null) {
                    found.add(row.meaning());
                }
                if (row.doubt() != null) {
                    doubts.add(row.doubt());
                }
            }
        }
    }

    /** Whether a word goes on behind a character; also behind a hyphen in it, since a "non-working day" is not a working day. */
    private static boolean joins(String text, int at) {
        int before = text.charAt(at) == '-' ? at - 1 : at;
        return before >= 0 && Character.isLetterOrDigit(text.charAt(before));
    }

    /** Whether a whole word denies, and is not itself the beginning of a meaning. */
    private boolean isDenied(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at && denials.contains(text.substring(at, end)) && !beginsAMeaning(text, at)) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private boolean beginsAMeaning(String text, int at) {
        return rows.stream().anyMatch(row -> row.meaning() != null && text.startsWith(row.words(), at));
    }

    /** Whether the words stand in the text at the beginning of a word; ideographs and brackets have no such beginning. */
    private static boolean stands(String words, String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int first = text.codePointAt(at);
            if (at == 0
                    || !joins(text, at - 1)
                    || !Character.isLetterOrDigit(first)
                    || Character.isIdeographic(first)) {
                return true;
            }
        }
        return false;
    }
}
