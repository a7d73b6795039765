package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.phrase.OwnPhrases;
import io.github.otklik.moderation.word.LexiconBuilder;
import io.github.otklik.moderation.word.LexiconText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An office's own words in a text: families in the form of the library's lexicon; after {@code allow:}, patterns of words that are
 * left alone whatever the lexicon says; and, below {@code table} and the name of one, rows in the form of the library's tables of
 * insults, threats and offers, with words, guards and rules of the office.
 */
public final class OwnWords {
    private static final String LINE = "Line ";
    private static final String ALLOW = "allow:";
    private static final int MOST_PROBLEMS = 200;

    /** The rows of families, each on its line; empty where something else stands. */
    private final List<String> entries = new ArrayList<>();

    /** The rows of tables, in the same way. */
    private final List<String> phrases = new ArrayList<>();

    private final Map<Integer, String> allowed = new TreeMap<>();
    private final OwnProblems problems = new OwnProblems(MOST_PROBLEMS);

    /**
     * What is wrong with a line.
     *
     * @param line  its number, from 1
     * @param message  what is wrong, and what is allowed
     */
    public record Problem(int line, String message) {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Problem {
            requireNonNull(message, "message");
            if (line < 1) {
                throw new IllegalArgumentException("Bad line: " + line + "; it must be 1 or more");
            }
        }
    }

    /** The line that an error of the reader names, 0 if it names none, and what is wrong there. */
    private record NamedLine(int line, String message) {
        static NamedLine of(IllegalArgumentException error) {
            String text = String.valueOf(error.getMessage());
            int colon = text.indexOf(": ");
            if (!text.startsWith(LINE) || colon < 0) {
                return new NamedLine(0, text);
            }
            return new NamedLine(Integer.parseInt(text, LINE.length(), colon, 10), text.substring(colon + 2));
        }
    }

    private OwnWords(String text) {
        boolean inTable = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            String row = row(line);
            inTable = row.startsWith(OwnPhrases.HEAD) || (inTable && !row.startsWith("["));
            boolean allows = row.startsWith(ALLOW);
            number++;
            entries.add(inTable || allows ? "" : row);
            phrases.add(inTable && !allows ? row : "");
            if (allows) {
                allowed.put(number, row.substring(ALLOW.length()).strip());
            }
        }
    }

    /**
     * The library's own filter with an office's words in it, to adjust further.
     *
     * @throws IllegalArgumentException if the text is malformed; the message names the line
     */
    public static ModerationFilter.Builder builder(String text) {
        requireNonNull(text, "text");
        return new OwnWords(text).builder();
    }

    /**
     * All that is wrong with an office's words, by line: what cannot be read, families that could not work, and examples that
     * do not hold, of the office or of the library. At most {@value #MOST_PROBLEMS} are reported; the last then says how many more
     * there are.
     */
    public static List<Problem> problems(String text) {
        requireNonNull(text, "text");
        OwnWords words = new OwnWords(text);
        words.checkHeads();
        words.checkAllowed();
        words.checkRows();
        words.checkPhrases();
        if (words.problems.isEmpty()) {
            words.checkExamples();
        }
        return words.problems.first();
    }

    private static String row(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment))
                .replace('\t', ' ')
                .strip();
    }

    private ModerationFilter.Builder builder() {
        ModerationFilter.Builder builder = ModerationFilter.builder();
        allowed.forEach((line, patterns) -> allow(builder, line, patterns));
        if (!areEmpty(entries)) {
            builder.lexicon(String.join("\n", entries));
        }
        if (!areEmpty(phrases)) {
            OwnPhrases own = new OwnPhrases(phrases);
            for (Map.Entry<Integer, String> wrong : own.wrong().entrySet()) {
                throw new IllegalArgumentException(LINE + wrong.getKey() + ": " + wrong.getValue());
            }
            builder.phrases(own);
        }
        return builder;
    }

    private static boolean areEmpty(List<String> rows) {
        for (String row : rows) {
            if (!row.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void allow(ModerationFilter.Builder builder, int line, String patterns) {
        try {
            builder.allow(patterns);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    LINE + line + ": " + NamedLine.of(e).message(), e);
        }
    }

    /** Reports heads that name no category, and puts one there so that the rest can be read. */
    private void checkHeads() {
        for (int i = 0; i < entries.size(); i++) {
            String row = entries.get(i);
            int end = row.indexOf(']');
            if (row.startsWith("[") && (end < 2 || !category(row.substring(end + 1)))) {
                problems.add(
                        i + 1,
                        "expected: [name] and one of " + Arrays.toString(Category.values()) + ", not: "
                                + Shown.cut(row));
                entries.set(i, "[" + (end < 2 ? "?" : row.substring(1, end)) + "] " + Category.VULGAR);
            }
        }
    }

    private static boolean category(String name) {
        return Arrays.stream(Category.values())
                .anyMatch(category -> category.name().equals(name.strip().toUpperCase(Locale.ROOT)));
    }

    private void checkAllowed() {
        problems.nextCheck();
        ModerationFilter.Builder builder = ModerationFilter.builder();
        allowed.forEach((line, patterns) -> {
            try {
                allow(builder, line, patterns);
            } catch (IllegalArgumentException e) {
                refused(e);
            }
        });
    }

    private void checkRows() {
        problems.nextCheck();
        LexiconText.telling(new LexiconBuilder(), this::refused).entries(entries);
    }

    private void checkPhrases() {
        problems.nextCheck();
        if (!areEmpty(phrases)) {
            OwnPhrases own = new OwnPhrases(phrases);
            own.wrong().forEach(problems::add);
            own.unasked()
                    .forEach((line, name) -> problems.add(line, "no rule, guard or weight asks for the class " + name));
        }
    }

    private void refused(IllegalArgumentException problem) {
        NamedLine named = NamedLine.of(problem);
        problems.add(Math.max(1, named.line()), named.message());
    }

    private void checkExamples() {
        ModerationFilter filter;
        try {
            filter = builder().build();
        } catch (IllegalArgumentException e) {
            refused(e);
            return;
        }
        problems.nextCheck();
        new OwnFamilies(entries, filter, problems).check();
        problems.nextCheck();
        new OwnExamples(filter, problems).check(phrases);
    }
}
