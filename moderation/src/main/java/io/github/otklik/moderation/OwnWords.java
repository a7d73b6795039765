package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.phrase.OwnPhrases;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private final List<OwnPhrases.Row> allowed = new ArrayList<>();
    private final List<OwnPhrases.Row> phrases = new ArrayList<>();
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
            if (allows) {
                allowed.add(
                        new OwnPhrases.Row(number, row.substring(ALLOW.length()).strip()));
            } else if (inTable && !row.isEmpty()) {
                phrases.add(new OwnPhrases.Row(number, row));
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
     * there are. They are told in English.
     */
    public static List<Problem> problems(String text) {
        return problems(text, Locale.ENGLISH);
    }

    /**
     * All that is wrong with an office's words, as {@link #problems(String)} has it.
     *
     * @param locale  Russian is answered in Russian, every other language in English
     */
    public static List<Problem> problems(String text, Locale locale) {
        requireNonNull(text, "text");
        OwnWording wording = OwnWording.of(locale);
        OwnWords words = new OwnWords(text);
        words.checkHeads();
        words.checkAllowed();
        words.checkRows();
        words.checkPhrases();
        if (words.problems.isEmpty()) {
            words.checkExamples();
        }
        return words.problems.first().stream()
                .map(problem -> new Problem(problem.line(), wording.of(problem.message())))
                .toList();
    }

    private static String row(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment))
                .replace('\t', ' ')
                .strip();
    }

    private ModerationFilter.Builder builder() {
        ModerationFilter.Builder builder = ModerationFilter.builder();
        allowed.forEach(row -> allow(builder, row));
        if (entries.stream().anyMatch(row -> !row.isEmpty())) {
            builder.lexicon(String.join("\n", entries));
        }
        if (!phrases.isEmpty()) {
            List<Problem> wrong = new ArrayList<>();
            builder.phrases(phrases(wrong));
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(
                        LINE + wrong.get(0).line() + ": " + wrong.get(0).message());
            }
        }
        return builder;
    }

    /** Reads what is added to the tables of phrases; what is wrong there comes by line, each thing once. */
    private OwnPhrases phrases(List<Problem> wrong) {
        Set<Problem> all = new HashSet<>();
        OwnPhrases own = new OwnPhrases(phrases, (line, message) -> all.add(new Problem(line, message)));
        all.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::message))
                .forEach(wrong::add);
        return own;
    }

    private static void allow(ModerationFilter.Builder builder, OwnPhrases.Row row) {
        try {
            builder.allow(row.text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    LINE + row.line() + ": " + NamedLine.of(e).message(), e);
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
        for (OwnPhrases.Row row : allowed) {
            try {
                allow(builder, row);
            } catch (IllegalArgumentException e) {
                problems.add(row.line(), NamedLine.of(e).message());
            }
        }
    }

    private void checkRows() {
        problems.nextCheck();
        LexiconText.telling(new Lexicon.Builder(), this::refused).entries(entries);
    }

    private void checkPhrases() {
        problems.nextCheck();
        List<Problem> wrong = new ArrayList<>();
        if (!phrases.isEmpty()) {
            phrases(wrong)
                    .unasked()
                    .forEach(each -> wrong.add(
                            new Problem(each.line(), "no rule, guard or weight asks for the class " + each.text())));
        }
        wrong.forEach(problem -> problems.add(problem.line(), problem.message()));
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
        new OwnFamilies(entries, filter, problems::add).check();
        problems.nextCheck();
        if (!phrases.isEmpty()) {
            new OwnExamples(filter, problems::add)
                    .check(phrases(new ArrayList<>()).examples());
        }
    }
}
