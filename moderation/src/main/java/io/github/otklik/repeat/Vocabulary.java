package io.github.otklik.repeat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What words mean when two messages are compared, read from {@code words.txt} and {@code matters.txt}, which explain their rows. */
final class Vocabulary {
    private static final TableFile WORDS = new TableFile(Vocabulary.class, "words.txt");
    private static final TableFile MATTERS = new TableFile(Vocabulary.class, "matters.txt");
    private static final int HEAD = 3;

    private final Map<String, Meaning> words;
    private final Map<String, Meaning> beginnings;
    private final Families families;
    private final Stems stems;
    private final Endings endings;
    /** The beginnings by their first letters, {@value #HEAD} at most; the longest first. */
    private final Map<String, List<String>> byHead;

    private Vocabulary(
            Map<String, Meaning> words,
            Map<String, Meaning> beginnings,
            Families families,
            Stems stems,
            Endings endings) {
        this.words = Map.copyOf(words);
        this.beginnings = Map.copyOf(beginnings);
        this.families = families;
        this.stems = stems;
        this.endings = endings;
        this.byHead = beginnings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(letters -> letters.substring(0, Math.min(HEAD, letters.length()))));
    }

    /** Reads the library's own tables. */
    static Vocabulary standard() {
        return parse(WORDS.lines(), MATTERS.lines());
    }

    /**
     * Reads the two tables.
     *
     * @throws IllegalArgumentException with all bad rows, by file and line
     */
    static Vocabulary parse(List<String> words, List<String> matters) {
        Reading reading = new Reading();
        Rows rows = new Rows();
        rows.read(WORDS.file(), words, row -> read(row, reading::word));
        rows.read(MATTERS.file(), matters, row -> read(row, reading::family));
        rows.raise();
        return reading.vocabulary();
    }

    private static void read(String text, Row by) {
        StringTokenizer row = new StringTokenizer(text);
        by.read(row.nextToken(), row);
    }

    /** This vocabulary with more words that say nothing about the question, in any case. */
    Vocabulary withStopWords(Collection<String> more) {
        Map<String, Meaning> all = new HashMap<>(words);
        for (String word : more) {
            all.put(fold(word), Meaning.of(Role.STOP));
        }
        return new Vocabulary(all, beginnings, families, stems, endings);
    }

    /** A word in lower case with ё as е. */
    static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        return folded.toString();
    }

    /** A character in lower case with ё as е. */
    static char fold(char c) {
        int code = Alphabet.code(c);
        return code >= 0 ? Alphabet.letter(code) : Character.toLowerCase(c);
    }

    /** The meaning of a folded word, or null if the tables do not know it. */
    @Nullable
    Meaning meaning(String word) {
        Meaning meaning = words.get(word);
        for (int size = Math.min(HEAD, word.length()); meaning == null && size > 0; size--) {
            for (String letters : byHead.getOrDefault(word.substring(0, size), List.of())) {
                if (word.startsWith(letters)) {
                    return beginnings.get(letters);
                }
            }
        }
        return meaning;
    }

    Families families() {
        return families;
    }

    String stem(String word) {
        return stems.stem(word);
    }

    /**
     * What words end with that tells what they are.
     *
     * @param names  names of streets that are adjectives
     * @param cases  names of streets that are other people's or things' names in the genitive
     * @param orders  verbs that ask for something to be done
     */
    private record Endings(List<String> names, List<String> cases, List<String> orders) {}

    /** Whether a word ends as a name does that is an adjective. */
    boolean endsAsName(String word) {
        return endings.names().stream().anyMatch(word::endsWith);
    }

    /** Whether a word ends as a name does that stands in the genitive. */
    boolean endsAsNameInCase(String word) {
        return endings.cases().stream().anyMatch(word::endsWith);
    }

    /** Whether a word ends as an order does. */
    boolean endsAsOrder(String word) {
        return endings.orders().stream().anyMatch(word::endsWith);
    }

    /** What a row is read by. */
    private interface Row {
        void read(String role, StringTokenizer rest);
    }

    /** The rows read so far, and what was wrong with them. */
    private static final class Reading {
        private final Map<String, Meaning> words = new HashMap<>();
        private final Map<String, Meaning> beginnings = new HashMap<>();
        private final Map<String, Families.Side> families = new LinkedHashMap<>();
        private final List<String> names = new ArrayList<>();
        private final Set<String> endings = new HashSet<>();
        private final Set<String> suffixes = new HashSet<>();
        private final Set<String> which = new HashSet<>();
        private final Set<String> whichEndings = new HashSet<>();
        private final Set<String> nameEndings = new HashSet<>();
        private final Set<String> nameCases = new HashSet<>();
        private final Set<String> orders = new HashSet<>();

        void word(String role, StringTokenizer rest) {
            switch (role) {
                case "ending" -> addAll(rest, endings);
                case "suffix" -> addAll(rest, suffixes);
                case "name-ending" -> addAll(rest, nameEndings);
                case "name-case" -> addAll(rest, nameCases);
                case "order-ending" -> addAll(rest, orders);
                case "which" -> addAll(rest, which);
                case "which-ending" -> addAll(rest, whichEndings);
                case "number" -> put(Meaning.of(number(rest)), rest);
                default -> put(Meaning.of(Role.of(role)), rest);
            }
        }

        private static int number(StringTokenizer rest) {
            String digits = rest.hasMoreTokens() ? rest.nextToken() : "";
            if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new IllegalArgumentException("a row 'number' must begin with digits; was '" + digits + "'");
            }
            return Integer.parseInt(digits);
        }

        void family(String role, StringTokenizer rest) {
            Families.Side side = Families.Side.of(role);
            if (!rest.hasMoreTokens()) {
                throw new IllegalArgumentException("a row '" + role + "' must have a name");
            }
            String name = role + " " + rest.nextToken();
            if (families.putIfAbsent(name, side) == null) {
                names.add(name);
            }
            put(Meaning.of(names.indexOf(name), Families.MOST), rest);
        }

        private void put(Meaning meaning, StringTokenizer rest) {
            if (!rest.hasMoreTokens()) {
                throw new IllegalArgumentException("a row must have words");
            }
            while (rest.hasMoreTokens()) {
                String word = rest.nextToken();
                boolean beginning = word.endsWith("*");
                String letters = fold(beginning ? word.substring(0, word.length() - 1) : word);
                (beginning ? beginnings : words).merge(letters, meaning, Meaning::and);
            }
        }

        private static void addAll(StringTokenizer row, Set<String> parts) {
            while (row.hasMoreTokens()) {
                parts.add(row.nextToken());
            }
        }

        Vocabulary vocabulary() {
            for (String stem : which) {
                whichEndings.forEach(ending -> words.merge(stem + ending, Meaning.of(Role.WHICH), Meaning::and));
            }
            words.replaceAll((word, meaning) -> {
                Meaning asBeginning = beginnings.get(word);
                return asBeginning == null ? meaning : meaning.and(asBeginning);
            });
            return new Vocabulary(
                    words,
                    beginnings,
                    new Families(List.copyOf(families.values())),
                    new Stems(endings, suffixes),
                    new Endings(List.copyOf(nameEndings), List.copyOf(nameCases), List.copyOf(orders)));
        }
    }
}
