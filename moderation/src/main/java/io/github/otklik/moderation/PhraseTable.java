package io.github.otklik.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cue words and the rules over them, read from tables; {@code cues.txt} tells the format. */
final class PhraseTable {
    /** What degrades people. */
    static final List<String> INSULTS = List.of("cues.txt", "people.txt", "insults.txt");

    /** What people are threatened with. */
    static final List<String> THREATS = List.of("cues.txt", "people.txt", "threats.txt");

    /** What is offered. */
    static final List<String> OFFERS = List.of("cues.txt", "adverts.txt");

    private static final int MOST_CLASSES = Long.SIZE;

    private final Map<String, Pattern> parts = new LinkedHashMap<>();
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Long> classes = new ArrayList<>();
    private final List<PhraseRule> rules = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private long needed;
    private int neededFrom;
    private final List<Example> examples = new ArrayList<>();

    /**
     * How much the presence of classes in a text says for advertising; below 0, against it.
     *
     * @param any  the classes, of which one is enough
     * @param points  what they add
     */
    record Weight(long any, int points) {}

    /**
     * A text that a rule must find or spare.
     *
     * @param rule  the rule it stands under
     * @param text  the text
     * @param found  whether the rule finds it
     */
    record Example(String rule, String text, boolean found) {}

    /** Reads tables of the library, one after another. */
    static PhraseTable of(List<String> files) {
        PhraseTable table = new PhraseTable();
        for (String file : files) {
            try (InputStream in = PhraseTable.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("No table " + file);
                }
                table.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return table;
    }

    /**
     * Reads one table after those read before.
     *
     * @throws IllegalArgumentException if a line is malformed, with file and line
     */
    void read(String file, String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String row = line.strip();
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            try {
                row(row);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    private void row(String row) {
        int space = row.indexOf(' ');
        String kind = space < 0 ? row : row.substring(0, space);
        String rest = space < 0 ? "" : row.substring(space + 1).strip();
        switch (kind) {
            case "class" -> {
                for (String name : rest.split(" +", -1)) {
                    bit(name, true);
                }
            }
            case "part" -> part(rest);
            case "cue" -> cue(rest);
            case "rule" -> rule(rest);
            case "mark" -> mark(rest);
            case "weight" -> weight(rest);
            case "need" -> need(rest);
            case "find:" -> example(rest, true);
            case "spare:" -> example(rest, false);
            default ->
                throw new IllegalArgumentException(
                        "A row begins with class, part, cue, rule, mark, weight, need, find: or spare:, not '" + kind
                                + "'");
        }
    }

    private void part(String rest) {
        String[] fields = fields(rest, 2);
        parts.put(fields[0], Pattern.parse(fields[1], parts));
    }

    private void cue(String rest) {
        String[] fields = rest.split(" +", -1);
        if (fields.length < 2) {
            throw new IllegalArgumentException("A cue row names classes and then words");
        }
        long mask = 0;
        for (String name : fields[0].split(",", -1)) {
            mask |= bit(name, true);
        }
        for (int i = 1; i < fields.length; i++) {
            patterns.add(Pattern.parse(fields[i], parts));
            classes.add(mask);
        }
    }

    private void rule(String rest) {
        int colon = colon(rest);
        String[] head = fields(rest.substring(0, colon).strip(), 3);
        sequence(head[0], Category.valueOf(head[1]), 0, Double.parseDouble(head[2]), rest.substring(colon + 1));
    }

    private void mark(String rest) {
        int colon = colon(rest);
        String name = rest.substring(0, colon).strip();
        sequence(name, null, bit(name, true), 0, rest.substring(colon + 1));
    }

    private static int colon(String rest) {
        int colon = rest.indexOf(" :");
        if (colon < 0) {
            throw new IllegalArgumentException("' :' stands between what a rule tells and its sequence");
        }
        return colon + 1;
    }

    private void sequence(String id, @Nullable Category category, long marks, double confidence, String body) {
        String[] clauses = body.split(";", -1);
        String[] words = clauses[0].strip().split(" +", -1);
        long[] steps = new long[words.length];
        int[] gaps = new int[words.length];
        int size = 0;
        for (String word : words) {
            if (word.startsWith("..")) {
                gaps[size] = Integer.parseInt(word.substring(2));
            } else {
                steps[size++] = mask(word);
            }
        }
        long[] sentence = new long[6];
        int longest = Integer.MAX_VALUE;
        for (int i = 1; i < clauses.length; i++) {
            String[] guard = fields(clauses[i].strip(), 2);
            switch (guard[0]) {
                case "with" -> sentence[0] |= mask(guard[1]);
                case "unless" -> sentence[1] |= mask(guard[1]);
                case "text-with" -> sentence[2] |= mask(guard[1]);
                case "text-unless" -> sentence[3] |= mask(guard[1]);
                case "not-after" -> sentence[4] |= mask(guard[1]);
                case "not-before" -> sentence[5] |= mask(guard[1]);
                case "words" -> longest = Integer.parseInt(guard[1]);
                default -> throw new IllegalArgumentException("No such condition: " + guard[0]);
            }
        }
        rules.add(new PhraseRule(
                id,
                category,
                marks,
                confidence,
                Arrays.copyOf(steps, size),
                Arrays.copyOf(gaps, size),
                new PhraseRule.Guard(
                        sentence[0], sentence[1], sentence[2], sentence[3], sentence[4], sentence[5], longest)));
    }

    private void weight(String rest) {
        String[] fields = fields(rest, 2);
        weights.add(new Weight(mask(fields[0]), Integer.parseInt(fields[1])));
    }

    private void need(String rest) {
        String[] fields = fields(rest, 2);
        needed = mask(fields[0]);
        neededFrom = Integer.parseInt(fields[1]);
    }

    private void example(String text, boolean found) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("An example stands under its rule");
        }
        examples.add(new Example(rules.get(rules.size() - 1).id(), text, found));
    }

    private static String[] fields(String text, int count) {
        String[] fields = text.split(" +", -1);
        if (fields.length != count) {
            throw new IllegalArgumentException("Expected " + count + " fields in '" + text + "'");
        }
        return fields;
    }

    private long mask(String names) {
        long mask = 0;
        for (String name : names.split("\\|", -1)) {
            mask |= bit(name, false);
        }
        return mask;
    }

    private long bit(String name, boolean create) {
        Integer bit = bits.get(name);
        if (bit == null) {
            if (!create) {
                throw new IllegalArgumentException("No class " + name + "; a cue or a mark names it first");
            }
            if (bits.size() == MOST_CLASSES) {
                throw new IllegalArgumentException("More than " + MOST_CLASSES + " classes");
            }
            bit = bits.size();
            bits.put(name, bit);
        }
        return 1L << bit;
    }

    /** The class of that name, or 0 where these tables have no use for it. */
    long named(String name) {
        return bits.containsKey(name) ? mask(name) : 0;
    }

    WordAutomaton automaton() {
        return WordAutomaton.of(patterns);
    }

    /** The classes by the rank of the automaton. */
    long[] classes() {
        return classes.stream().mapToLong(Long::longValue).toArray();
    }

    List<PhraseRule> rules() {
        return List.copyOf(rules);
    }

    List<Weight> weights() {
        return List.copyOf(weights);
    }

    /** The classes of which an offer has one, unless it is short. */
    long needed() {
        return needed;
    }

    /** The most words of a text that is short. */
    int neededFrom() {
        return neededFrom;
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }
}
