package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.word.LexiconEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An office's own words in a text: families in the form of the library's lexicon and, after {@code allow:}, patterns of words
 * that are left alone whatever the lexicon says.
 */
public final class OwnWords {
    private static final String LINE = "Line ";
    private static final String ALLOW = "allow:";
    private static final int MOST_PROBLEMS = 200;
    private static final Set<String> PATTERNS = Set.of("word", "open", "veiled", "short");

    private final List<String> rows;
    private final List<Problem> problems = new ArrayList<>();

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
                throw new IllegalArgumentException("Bad line: " + line + "; it is 1 or more");
            }
        }
    }

    /** A family as the text has it: where it begins, and the words after each key with their lines. */
    private record Family(int line, String name, Map<String, Map<String, Integer>> values) {
        Map<String, Integer> words(String key) {
            return values.getOrDefault(key, Map.of());
        }

        boolean found(Verdict verdict) {
            return verdict.findings().stream()
                    .anyMatch(finding -> finding.rule().startsWith(name + "/"));
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
        rows = new ArrayList<>(text.lines().map(OwnWords::row).toList());
    }

    /**
     * The library's own filter with an office's words in it, to adjust further.
     *
     * @throws IllegalArgumentException if the text is malformed; the message names the line
     */
    public static ModerationFilter.Builder builder(String text) {
        return new OwnWords(text).builder();
    }

    /**
     * All that is wrong with an office's words, by line: what cannot be read, families that could not work, and examples that
     * do not hold, of the office or of the library. At most {@value #MOST_PROBLEMS} lines that cannot be read are told.
     */
    public static List<Problem> problems(String text) {
        OwnWords words = new OwnWords(text);
        words.checkHeads();
        words.checkRows();
        if (words.problems.isEmpty()) {
            words.checkFamilies();
        }
        words.problems.sort(Comparator.comparingInt(Problem::line));
        return List.copyOf(words.problems);
    }

    private static String row(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private ModerationFilter.Builder builder() {
        ModerationFilter.Builder builder = ModerationFilter.builder();
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            if (row.startsWith(ALLOW)) {
                allow(builder, row.substring(ALLOW.length()).strip(), i + 1);
            }
            entries.append(row.startsWith(ALLOW) ? "" : row).append('\n');
        }
        return builder.lexicon(entries.toString());
    }

    private static void allow(ModerationFilter.Builder builder, String patterns, int line) {
        try {
            builder.allow(patterns);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    LINE + line + ": " + NamedLine.of(e).message(), e);
        }
    }

    /** Reports heads that name no category, and puts one there so that the rest can be read. */
    private void checkHeads() {
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            int end = row.indexOf(']');
            if (row.startsWith("[") && (end < 2 || !category(row.substring(end + 1)))) {
                problems.add(new Problem(
                        i + 1, "expected: [name] and one of " + Arrays.toString(Category.values()) + ", not: " + row));
                rows.set(i, "[" + (end < 2 ? "?" : row.substring(1, end)) + "] " + Category.VULGAR);
            }
        }
    }

    private static boolean category(String name) {
        return Arrays.stream(Category.values())
                .anyMatch(category -> category.name().equals(name.strip().toUpperCase(Locale.ROOT)));
    }

    /** Reads until nothing is wrong, each time without the row that was. */
    private void checkRows() {
        for (int round = 0; round < MOST_PROBLEMS; round++) {
            try {
                builder();
                return;
            } catch (IllegalArgumentException e) {
                NamedLine named = NamedLine.of(e);
                int line = named.line();
                if (line < 1 || line > rows.size() || rows.get(line - 1).isEmpty()) {
                    problems.add(new Problem(1, String.valueOf(e.getMessage())));
                    return;
                }
                problems.add(new Problem(line, named.message()));
                rows.set(line - 1, "");
            }
        }
    }

    private void checkFamilies() {
        ModerationFilter filter = builder().build();
        Set<String> names = new HashSet<>();
        StandardTables.LEXICON.entries().forEach(entry -> names.add(entry.name()));
        for (Family family : families()) {
            if (!names.add(family.name)) {
                problems.add(new Problem(family.line, "there is a family [" + family.name + "] already"));
            }
            if (PATTERNS.stream().allMatch(key -> family.words(key).isEmpty())) {
                problems.add(new Problem(
                        family.line, "[" + family.name + "] looks for nothing; it has word, open, veiled or short"));
            }
            if (family.words("root").isEmpty() && !family.words("word").isEmpty()) {
                problems.add(new Problem(
                        family.line, "[" + family.name + "] has no root, by which masks of its words are judged"));
            }
            checkExamples(family, filter);
        }
    }

    private void checkExamples(Family family, ModerationFilter filter) {
        family.words("find").forEach((word, line) -> {
            Verdict verdict = filter.check(word);
            if (!family.found(verdict)) {
                problems.add(
                        new Problem(line, "'" + word + "' is not found by [" + family.name + "]" + instead(verdict)));
            }
        });
        family.words("spare").forEach((word, line) -> {
            if (family.found(filter.check(word))) {
                problems.add(new Problem(line, "'" + word + "' is found by [" + family.name + "]"));
            }
        });
        for (LexiconEntry entry : StandardTables.LEXICON.entries()) {
            for (String word : entry.spare()) {
                if (family.found(filter.check(word))) {
                    problems.add(new Problem(
                            family.line,
                            "[" + family.name + "] finds '" + word + "', which the library holds to be clean"));
                }
            }
        }
    }

    private static String instead(Verdict verdict) {
        return verdict.findings().isEmpty()
                ? ""
                : ", but by " + verdict.findings().get(0).rule();
    }

    private List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            int colon = row.indexOf(':');
            if (row.startsWith("[")) {
                families.add(new Family(i + 1, row.substring(1, row.indexOf(']')), new LinkedHashMap<>()));
            } else if (colon > 0 && !row.startsWith("let ") && !row.startsWith(ALLOW)) {
                Map<String, Integer> words = families.get(families.size() - 1)
                        .values
                        .computeIfAbsent(row.substring(0, colon), key -> new LinkedHashMap<>());
                for (String word : row.substring(colon + 1).strip().split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        words.putIfAbsent(word, i + 1);
                    }
                }
            }
        }
        return families;
    }
}
