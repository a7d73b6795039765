package io.github.otklik.repeat;

import io.github.otklik.moderation.automaton.Alphabet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** What words mean when two messages are compared, read from {@code repeat.txt}, which explains its rows. */
final class Meanings {
    private static final String FILE = "repeat.txt";

    /** What a word is to the question. */
    enum Role {
        STOP("stop"),
        NEAR("near"),
        OBJECTION("objection"),
        CLOSING("closing"),
        STREET("street"),
        HOUSE("house"),
        PLAIN("plain"),
        TOPIC("topic"),
        SITE("site"),
        ASPECT("aspect"),
        ACT("act");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** Whether its words fall into groups of one meaning. */
        boolean isGrouped() {
            return this == TOPIC || this == SITE || this == ASPECT || this == ACT;
        }
    }

    /**
     * The meaning of a word.
     *
     * @param role  what it is
     * @param name  the group of words of this meaning; empty if the role has no groups
     */
    record Meaning(Role role, String name) {}

    private final Map<String, Meaning> words;
    private final Map<String, Meaning> beginnings;
    private final Set<String> units;
    private final Set<String> named;
    private final Stems stems;
    private final int longest;

    private Meanings(
            Map<String, Meaning> words,
            Map<String, Meaning> beginnings,
            Set<String> units,
            Set<String> named,
            Stems stems) {
        this.words = Map.copyOf(words);
        this.beginnings = Map.copyOf(beginnings);
        this.units = Set.copyOf(units);
        this.named = Set.copyOf(named);
        this.stems = stems;
        this.longest =
                beginnings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Reads the library's own table. */
    static Meanings standard() {
        try (InputStream in = Meanings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + FILE + " is missing");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if a row has no such role or no words, or a word has two meanings
     */
    static Meanings parse(List<String> lines) {
        Map<String, Meaning> words = new HashMap<>();
        Map<String, Meaning> beginnings = new HashMap<>();
        Set<String> units = new HashSet<>();
        Set<String> named = new HashSet<>();
        Set<String> endings = new HashSet<>();
        Set<String> suffixes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            StringTokenizer row = new StringTokenizer(line);
            String role = row.nextToken();
            switch (role) {
                case "ending" -> addAll(row, endings);
                case "suffix" -> addAll(row, suffixes);
                case "unit" -> addAll(row, units);
                case "named" -> addAll(row, named);
                default -> addAll(row, meaning(role, row, i + 1), i + 1, words, beginnings);
            }
        }
        return new Meanings(words, beginnings, units, named, new Stems(endings, suffixes));
    }

    private static void addAll(StringTokenizer row, Set<String> words) {
        while (row.hasMoreTokens()) {
            words.add(row.nextToken());
        }
    }

    private static void addAll(
            StringTokenizer row,
            Meaning meaning,
            int line,
            Map<String, Meaning> words,
            Map<String, Meaning> beginnings) {
        while (row.hasMoreTokens()) {
            String word = row.nextToken();
            boolean beginning = word.endsWith("*");
            String letters = beginning ? word.substring(0, word.length() - 1) : word;
            Meaning other = (beginning ? beginnings : words).put(letters, meaning);
            if (other != null) {
                throw error(line, "'" + word + "' stands in the table before, as " + other);
            }
        }
    }

    private static Meaning meaning(String role, StringTokenizer row, int line) {
        for (Role known : Role.values()) {
            if (known.word.equals(role)) {
                if (known.isGrouped() && !row.hasMoreTokens()) {
                    throw error(line, "a row of role '" + role + "' has a name");
                }
                return new Meaning(known, known.isGrouped() ? row.nextToken() : "");
            }
        }
        throw error(line, "no role '" + role + "'");
    }

    private static IllegalArgumentException error(int line, String what) {
        return new IllegalArgumentException(FILE + ":" + line + ": " + what);
    }

    /** This table with more words that say nothing about the question, in any case. */
    Meanings withStopWords(Collection<String> more) {
        Map<String, Meaning> all = new HashMap<>(words);
        for (String word : more) {
            all.put(fold(word), new Meaning(Role.STOP, ""));
        }
        return new Meanings(all, beginnings, units, named, stems);
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

    /** The meaning of a folded word, or null if the table does not know it. */
    @Nullable
    Meaning meaning(String word) {
        Meaning meaning = words.get(word);
        for (int size = Math.min(longest, word.length()); meaning == null && size > 0; size--) {
            meaning = beginnings.get(word.substring(0, size));
        }
        return meaning;
    }

    /** Whether a number before a folded word counts something. */
    boolean isUnit(String word) {
        return units.contains(word);
    }

    /** Whether a name may follow a folded word though it has a meaning of its own. */
    boolean isNamed(String word) {
        return named.contains(word);
    }

    String stem(String word) {
        return stems.stem(word);
    }
}
