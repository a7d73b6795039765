package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The cue words and the rules over them, read from tables; {@code cues.txt} tells the format. */
final class PhraseTable {
    /** What degrades people. */
    static final List<Resource> INSULTS = List.of(Resource.CUES, Resource.PEOPLE, Resource.INSULTS);

    /** What threatens people. */
    static final List<Resource> THREATS = List.of(Resource.CUES, Resource.PEOPLE, Resource.THREATS);

    /** What is offered. */
    static final List<Resource> OFFERS = List.of(Resource.CUES, Resource.ADVERTS);

    private static final int MOST_CLASSES = Long.SIZE;

    /** The conditions on classes, in the order of {@link PhraseRule.Guard}. */
    private static final List<String> GUARDS =
            List.of("with", "unless", "text-with", "text-unless", "not-after", "not-before");

    private static final String LONGEST = "words";

    private final PatternText.Lets parts = new PatternText.Lets();
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final List<CueRow> cues = new ArrayList<>();
    private final List<Long> kinds = new ArrayList<>();
    private final List<Latin> latin = new ArrayList<>();
    private final List<PhraseRule> rules = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private long needed;
    private int neededFrom;
    private int number;

    /**
     * Words of the same classes, whose patterns are taken apart only when an automaton is made of them.
     *
     * @param classes  the classes, a bit each
     * @param patterns  the patterns, with spaces between
     * @param line  where they stand, from 1
     */
    private record CueRow(long classes, String patterns, int line) {}

    /**
     * What a word in Latin letters is known by.
     *
     * @param beginning  how it begins, in lower case
     * @param sign  what it is
     */
    record Latin(String beginning, PhraseTokens.Sign sign) {
        /** Whether a word begins so. */
        boolean begins(CharSequence text, int at) {
            if (at + beginning.length() > text.length()) {
                return false;
            }
            for (int i = 0; i < beginning.length(); i++) {
                if (Character.toLowerCase(text.charAt(at + i)) != beginning.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether what follows up to white space belongs to it. */
        boolean isAddress() {
            return sign == PhraseTokens.Sign.LINK || sign == PhraseTokens.Sign.HANDLE;
        }
    }

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
    static PhraseTable of(List<Resource> files) {
        PhraseTable table = new PhraseTable();
        for (Resource file : files) {
            table.read(file.file(), file.lines());
        }
        return table;
    }

    /**
     * Reads one table after those read before. Its patterns are read when an automaton is made of them.
     *
     * @throws IllegalArgumentException if a line is malformed, with file and line
     */
    void read(String file, Iterable<String> lines) {
        number = 0;
        for (String line : lines) {
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
                for (String name : cells(rest, " ")) {
                    bit(name, true);
                }
            }
            case "part" -> part(rest);
            case "latin" -> latin(rest);
            case "cue" -> cue(rest);
            case "rule" -> rule(rest);
            case "mark" -> mark(rest);
            case "weight" -> weight(rest);
            case "need" -> need(rest);
            case "find:" -> example(rest, true);
            case "spare:" -> example(rest, false);
            default ->
                throw new IllegalArgumentException(
                        "A row begins with class, part, latin, cue, rule, mark, weight, need, find: or spare:, not '"
                                + kind + "'");
        }
    }

    private void part(String rest) {
        List<String> fields = fields(rest, 2);
        parts.add(fields.get(0), fields.get(1));
    }

    private void latin(String rest) {
        List<String> cells = cells(rest, " ");
        PhraseTokens.Sign sign = PhraseTokens.Sign.valueOf(cells.get(0));
        for (String beginning : cells.subList(1, cells.size())) {
            latin.add(new Latin(beginning, sign));
        }
    }

    private void cue(String rest) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("A cue row names classes and then words");
        }
        long mask = 0;
        for (String name : cells(rest.substring(0, space), ",")) {
            mask |= bit(name, true);
        }
        cues.add(new CueRow(mask, rest.substring(space + 1), number));
        if (!kinds.contains(mask)) {
            kinds.add(mask);
        }
    }

    private void rule(String rest) {
        int colon = colon(rest);
        List<String> head = fields(rest.substring(0, colon), 3);
        Category category = Category.valueOf(head.get(1));
        sequence(head.get(0), category, 0, Double.parseDouble(head.get(2)), rest.substring(colon + 1));
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
        List<String> clauses = cells(body, ";");
        List<String> words = cells(clauses.get(0), " ");
        long[] steps = new long[words.size()];
        int[] gaps = new int[words.size()];
        int size = 0;
        for (String word : words) {
            if (word.startsWith("..")) {
                gaps[size] = Integer.parseInt(word.substring(2));
            } else {
                steps[size++] = mask(word);
            }
        }
        long[] guards = new long[GUARDS.size()];
        int longest = Integer.MAX_VALUE;
        for (String clause : clauses.subList(1, clauses.size())) {
            List<String> guard = fields(clause, 2);
            int kind = GUARDS.indexOf(guard.get(0));
            if (kind >= 0) {
                guards[kind] |= mask(guard.get(1));
            } else if (guard.get(0).equals(LONGEST)) {
                longest = Integer.parseInt(guard.get(1));
            } else {
                throw new IllegalArgumentException(
                        "No such condition: " + guard.get(0) + "; there are " + GUARDS + " and " + LONGEST);
            }
        }
        rules.add(new PhraseRule(
                id,
                category,
                marks,
                confidence,
                Arrays.copyOf(steps, size),
                Arrays.copyOf(gaps, size),
                new PhraseRule.Guard(guards[0], guards[1], guards[2], guards[3], guards[4], guards[5], longest)));
    }

    private void weight(String rest) {
        List<String> fields = fields(rest, 2);
        weights.add(new Weight(mask(fields.get(0)), Integer.parseInt(fields.get(1))));
    }

    private void need(String rest) {
        List<String> fields = fields(rest, 2);
        needed = mask(fields.get(0));
        neededFrom = Integer.parseInt(fields.get(1));
    }

    private void example(String text, boolean found) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("An example stands under its rule");
        }
        examples.add(new Example(rules.get(rules.size() - 1).id(), text, found));
    }

    private static List<String> fields(String text, int count) {
        List<String> fields = cells(text, " ");
        if (fields.size() != count) {
            throw new IllegalArgumentException("Expected " + count + " fields in '" + text + "'");
        }
        return fields;
    }

    private static List<String> cells(String text, String separator) {
        List<String> cells = new ArrayList<>();
        StringTokenizer rest = new StringTokenizer(text, separator);
        while (rest.hasMoreTokens()) {
            cells.add(rest.nextToken());
        }
        return cells;
    }

    private long mask(String names) {
        long mask = 0;
        for (String name : cells(names, "|")) {
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

    /**
     * The patterns of the cue words, in the order of their rows.
     *
     * @throws IllegalArgumentException if one is malformed; the message names the line
     */
    List<Pattern> patterns() {
        List<Pattern> read = new ArrayList<>();
        for (CueRow row : cues) {
            for (String pattern : cells(row.patterns(), " ")) {
                read.add(new PatternText(pattern, parts, row.line()).read());
            }
        }
        return read;
    }

    /** For each pattern which of the {@link #kinds} its words are. */
    int[] kindsOfPatterns() {
        List<Integer> found = new ArrayList<>();
        for (CueRow row : cues) {
            int kind = kinds.indexOf(row.classes());
            cells(row.patterns(), " ").forEach(pattern -> found.add(kind));
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The kinds of cue words, each the classes of some of them; none twice. */
    List<Long> kinds() {
        return kinds;
    }

    List<Latin> latin() {
        return List.copyOf(latin);
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
