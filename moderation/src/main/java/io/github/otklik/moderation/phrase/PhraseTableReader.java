package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables of phrases; {@code cues.txt} tells the form. */
final class PhraseTableReader {
    private final PatternText.Lets parts = new PatternText.Lets();
    private final ClassNames classes;
    private final @Nullable More more;
    private final List<PhraseTable.CueRow> cues = new ArrayList<>();
    private final Map<ClassSet, Integer> kinds = new LinkedHashMap<>();
    private final List<PhraseTable.Latin> latin = new ArrayList<>();
    private final Paradigms paradigms = new Paradigms();
    private final Map<String, Guard> guards = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<PhraseTable.Weight> weights = new ArrayList<>();
    private final List<PhraseTable.Tier> tiers = new ArrayList<>();
    private int words = 1;
    private int pointsOfWords;
    private int number;

    /** Adds conditions to a guard when a table names it. */
    interface More {
        void add(String guard, Guard.Builder to);
    }

    PhraseTableReader() {
        this(new ClassNames(), null);
    }

    /**
     * A reader of a table to which an office adds rows.
     *
     * @param classes  the classes that are named already
     * @param more  what is added to guards
     */
    PhraseTableReader(ClassNames classes, @Nullable More more) {
        this.classes = classes;
        this.more = more;
    }

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
        return table(cues, new ArrayList<>(kinds.keySet()));
    }

    /** How many rows of cue words were read. */
    int cueCount() {
        return cues.size();
    }

    /** What was read, with the rows of cue words from one on, as an automaton has those before it, and all kinds twice. */
    PhraseTable own(int fromCue) {
        List<ClassSet> twice = new ArrayList<>(kinds.keySet());
        twice.addAll(kinds.keySet());
        return table(cues.subList(fromCue, cues.size()), twice);
    }

    private PhraseTable table(List<PhraseTable.CueRow> ofCues, List<ClassSet> ofKinds) {
        return new PhraseTable(
                classes, ofCues, ofKinds, latin, rules, new PhraseTable.Offers(weights, tiers, words, pointsOfWords));
    }

    /**
     * Reads a row of an office, whose patterns are read at once.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    void own(int line, String row) {
        number = line;
        int cue = cues.size();
        row(row);
        parts.readAll();
        for (PhraseTable.CueRow added : cues.subList(cue, cues.size())) {
            added.read();
        }
    }

    private void row(String row) {
        int space = row.indexOf(' ');
        String kind = space < 0 ? row : row.substring(0, space);
        String rest = space < 0 ? "" : row.substring(space + 1).strip();
        switch (kind) {
            case "class" -> Cells.of(rest, " ").forEach(classes::named);
            case "part" -> {
                List<String> fields = Cells.fields(rest, 2);
                parts.add(fields.get(0), fields.get(1));
            }
            case "latin" -> latin.addAll(PhraseTable.Latin.of(rest));
            case "cue" -> cue(rest);
            case "paradigm" -> {
                List<String> fields = Cells.fields(rest, 1 + Paradigms.FORMS.size());
                paradigms.add(fields.get(0), fields.subList(1, fields.size()));
            }
            case "verb" -> {
                List<String> fields = Cells.of(rest, " ");
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
                List<String> fields = Cells.fields(rest, 2);
                weights.add(new PhraseTable.Weight(classes.any(fields.get(0)), Cells.whole(fields.get(1))));
            }
            case "tier" -> tier(Cells.of(rest, " "));
            case "length" -> {
                List<String> fields = Cells.fields(rest, 2);
                words = Cells.whole(fields.get(0));
                pointsOfWords = Cells.whole(fields.get(1));
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
        tiers.add(new PhraseTable.Tier(Cells.whole(fields.get(0)), Cells.sure(fields.get(1)), any));
    }

    private void cue(String rest) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("A cue row must name classes and then words");
        }
        ClassSet kind = classes.list(rest.substring(0, space));
        Integer known = kinds.putIfAbsent(kind, kinds.size());
        int place = known == null ? kinds.size() - 1 : known;
        cues.add(new PhraseTable.CueRow(place, rest.substring(space + 1), parts, number));
    }

    private void guard(String rest) {
        int colon = Cells.colon(rest);
        String name = rest.substring(0, colon).strip();
        Guard.Builder guard = conditions(Cells.of(rest.substring(colon + 1), ";"));
        if (more != null) {
            more.add(name, guard);
        }
        if (guards.putIfAbsent(name, guard.build()) != null) {
            throw new IllegalArgumentException("There is a guard " + Shown.cut(name) + " already");
        }
    }

    private void rule(String rest) {
        int colon = Cells.colon(rest);
        List<String> head = Cells.fields(rest.substring(0, colon), 3);
        sequence(
                head.get(0),
                Cells.category(head.get(1)),
                ClassSet.NONE,
                Cells.sure(head.get(2)),
                rest.substring(colon + 1));
    }

    private void mark(String rest) {
        int colon = Cells.colon(rest);
        String name = rest.substring(0, colon).strip();
        sequence(name, null, classes.named(name), 0, rest.substring(colon + 1));
    }

    private void sequence(String id, @Nullable Category category, ClassSet marks, double confidence, String body) {
        List<String> clauses = Cells.of(body, ";");
        Guard guard = conditions(clauses.subList(Math.min(1, clauses.size()), clauses.size()))
                .build();
        for (List<Rule.Step> steps : Cells.sequence(clauses.isEmpty() ? "" : clauses.get(0), classes)) {
            rules.add(new Rule(id, category, marks, confidence, steps, guard));
        }
    }

    /** The conditions of clauses. */
    Guard.Builder conditions(List<String> clauses) {
        Guard.Builder guard = new Guard.Builder();
        for (String clause : clauses) {
            List<String> words = Cells.of(clause, " ");
            Guard named = words.size() == 1 ? guards.get(words.get(0)) : null;
            if (named != null) {
                guard.add(named);
            } else if (words.size() == 1) {
                throw new IllegalArgumentException(
                        "No guard " + Shown.cut(words.get(0)) + "; a guard row must name it first");
            } else {
                List<String> fields = Cells.fields(clause, 2);
                guard.add(fields.get(0), fields.get(1), classes);
            }
        }
        return guard;
    }
}
