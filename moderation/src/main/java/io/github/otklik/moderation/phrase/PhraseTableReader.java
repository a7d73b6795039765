package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads tables of phrases; {@code cues.txt} tells the form. */
final class PhraseTableReader {
    private final PatternText.Lets parts = new PatternText.Lets();
    private final ClassNames classes = new ClassNames();
    private final List<PhraseTable.CueRow> cues = new ArrayList<>();
    private final List<ClassSet> kinds = new ArrayList<>();
    private final List<PhraseTable.Latin> latin = new ArrayList<>();
    private final Paradigms paradigms = new Paradigms();
    private final Map<String, Guard> guards = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<PhraseTable.Weight> weights = new ArrayList<>();
    private final List<PhraseTable.Tier> tiers = new ArrayList<>();
    private int words = 1;
    private int pointsOfWords;
    private int number;

    /** Reads tables of the library, one after another. */
    static PhraseTable read(List<TableFile> files) {
        PhraseTableReader reader = new PhraseTableReader();
        for (TableFile file : files) {
            reader.read(file.file(), file.lines());
        }
        return reader.table();
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

    /** What was read. */
    PhraseTable table() {
        return new PhraseTable(
                classes, cues, kinds, latin, rules, new PhraseTable.Offers(weights, tiers, words, pointsOfWords));
    }

    private void row(String row) {
        int space = row.indexOf(' ');
        String kind = space < 0 ? row : row.substring(0, space);
        String rest = space < 0 ? "" : row.substring(space + 1).strip();
        switch (kind) {
            case "class" -> cells(rest, " ").forEach(classes::named);
            case "part" -> {
                List<String> fields = fields(rest, 2);
                parts.add(fields.get(0), fields.get(1));
            }
            case "latin" -> latin(rest);
            case "cue" -> cue(rest);
            case "paradigm" -> {
                List<String> fields = fields(rest, 1 + Paradigms.FORMS.size());
                paradigms.add(fields.get(0), fields.subList(1, fields.size()));
            }
            case "verb" -> {
                List<String> fields = cells(rest, " ");
                if (fields.size() < 3) {
                    throw new IllegalArgumentException("A verb row must name an act, a paradigm and then stems");
                }
                paradigms
                        .cues(fields.get(0), fields.get(1), fields.subList(2, fields.size()))
                        .forEach(this::cue);
            }
            case "guard" -> guard(rest);
            case "rule" -> rule(rest);
            case "mark" -> mark(rest);
            case "weight" -> {
                List<String> fields = fields(rest, 2);
                weights.add(new PhraseTable.Weight(classes.any(fields.get(0)), Integer.parseInt(fields.get(1))));
            }
            case "tier" -> tier(cells(rest, " "));
            case "length" -> {
                List<String> fields = fields(rest, 2);
                words = Integer.parseInt(fields.get(0));
                pointsOfWords = Integer.parseInt(fields.get(1));
            }
            // Tests read examples; "spare:" is what a row was called in files of earlier releases.
            case "find:", "ignore:", "spare:" -> {
                if (rules.isEmpty()) {
                    throw new IllegalArgumentException("An example must stand under its rule");
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "A row must begin with class, part, latin, cue, paradigm, verb, guard,"
                                + " rule, mark, weight, tier, length, find: or ignore:; was '" + Shown.cut(kind) + "'");
        }
    }

    private void tier(List<String> fields) {
        if (fields.size() < 2 || fields.size() > 3) {
            throw new IllegalArgumentException("A tier row must name points, a confidence and classes, if any");
        }
        ClassSet any = fields.size() == 3 ? classes.any(fields.get(2)) : ClassSet.NONE;
        tiers.add(new PhraseTable.Tier(Integer.parseInt(fields.get(0)), Double.parseDouble(fields.get(1)), any));
    }

    private void latin(String rest) {
        List<String> cells = cells(rest, " ");
        Tokens.Sign sign = Tokens.Sign.valueOf(cells.get(0));
        for (String beginning : cells.subList(1, cells.size())) {
            latin.add(new PhraseTable.Latin(beginning, sign));
        }
    }

    private void cue(String rest) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("A cue row must name classes and then words");
        }
        ClassSet kind = classes.list(rest.substring(0, space));
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        cues.add(new PhraseTable.CueRow(kinds.indexOf(kind), rest.substring(space + 1), parts, number));
    }

    private void guard(String rest) {
        int colon = colon(rest);
        String name = rest.substring(0, colon).strip();
        if (guards.putIfAbsent(name, conditions(cells(rest.substring(colon + 1), ";"))) != null) {
            throw new IllegalArgumentException("There is a guard " + Shown.cut(name) + " already");
        }
    }

    private void rule(String rest) {
        int colon = colon(rest);
        List<String> head = fields(rest.substring(0, colon), 3);
        Category category = Category.valueOf(head.get(1));
        sequence(head.get(0), category, ClassSet.NONE, Double.parseDouble(head.get(2)), rest.substring(colon + 1));
    }

    private void mark(String rest) {
        int colon = colon(rest);
        String name = rest.substring(0, colon).strip();
        sequence(name, null, classes.named(name), 0, rest.substring(colon + 1));
    }

    private static int colon(String rest) {
        int colon = rest.indexOf(" :");
        if (colon < 0) {
            throw new IllegalArgumentException("' :' must stand behind the name");
        }
        return colon + 1;
    }

    private void sequence(String id, @Nullable Category category, ClassSet marks, double confidence, String body) {
        List<String> clauses = cells(body, ";");
        List<Rule.Step> steps = new ArrayList<>();
        int gap = 0;
        int free = 0;
        for (String word : cells(clauses.get(0), " ")) {
            if (word.startsWith("..")) {
                gap = Integer.parseInt(word.substring(2));
            } else if (word.startsWith("~")) {
                gap = Integer.parseInt(word.substring(1));
                free = steps.size();
            } else {
                steps.add(new Rule.Step(gap, classes.any(word)));
                gap = 0;
            }
        }
        Guard guard = conditions(clauses.subList(1, clauses.size()));
        rules.add(new Rule(id, category, marks, confidence, steps, guard));
        if (free > 0 && free < steps.size()) {
            rules.add(new Rule(id, category, marks, confidence, swapped(steps, free), guard));
        }
    }

    /** The same steps with the one at a place and the one before it in the other order. */
    private static List<Rule.Step> swapped(List<Rule.Step> steps, int at) {
        List<Rule.Step> other = new ArrayList<>(steps);
        other.set(at - 1, new Rule.Step(steps.get(at - 1).gap(), steps.get(at).any()));
        other.set(at, new Rule.Step(steps.get(at).gap(), steps.get(at - 1).any()));
        return other;
    }

    private Guard conditions(List<String> clauses) {
        Guard.Builder guard = new Guard.Builder();
        for (String clause : clauses) {
            List<String> words = cells(clause, " ");
            Guard named = words.size() == 1 ? guards.get(words.get(0)) : null;
            if (named != null) {
                guard.add(named);
            } else if (words.size() == 1) {
                throw new IllegalArgumentException(
                        "No guard " + Shown.cut(words.get(0)) + "; a guard row must name it first");
            } else {
                List<String> fields = fields(clause, 2);
                guard.add(fields.get(0), fields.get(1), classes);
            }
        }
        return guard.build();
    }

    private static List<String> fields(String text, int count) {
        List<String> fields = cells(text, " ");
        if (fields.size() != count) {
            throw new IllegalArgumentException("'" + Shown.cut(text.strip()) + "' must have " + count + " fields");
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
}
