package io.github.otklik.moderation.phrase;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.automaton.Overlay;
import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an office adds to the tables of phrases: words, classes, guards and rules in the form of the tables, below heads that
 * name them. A word counts by its first row of the office, and by those of the library only where the office has none; the name of
 * a guard of the library adds conditions to it. Immutable.
 */
public final class OwnPhrases {
    /** How a head begins. */
    public static final String HEAD = "table ";

    /** The names of the tables, in the order of {@link PhraseTable#PARTS}. */
    private static final List<String> TABLES = List.of("insults", "threats", "pictures", "adverts");

    private static final int MOST_ROWS = 20_000;

    private final List<PhraseTable> tables = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<Row> unasked = new ArrayList<>();

    /** Told of what is wrong on a line. */
    public interface Problems {
        void add(int line, String message);
    }

    /**
     * A row of a text.
     *
     * @param line  its number, from 1
     * @param text  what it says, without a comment
     */
    public record Row(int line, String text) {
        /** Refuses null by name. */
        public Row {
            requireNonNull(text, "text");
        }
    }

    /**
     * A text that must be found or left alone.
     *
     * @param line  where it stands
     * @param rule  the rule that it stands under, or nothing
     * @param text  the text
     * @param found  whether it must be found
     */
    public record Example(int line, String rule, String text, boolean found) {
        /** Refuses null by name. */
        public Example {
            requireNonNull(rule, "rule");
            requireNonNull(text, "text");
        }
    }

    /**
     * Reads rows.
     *
     * @param rows  heads, and below each what is added to its tables
     * @param problems  told of every row that is wrong, table by table
     */
    public OwnPhrases(List<Row> rows, Problems problems) {
        List<List<Row>> byTable = new ArrayList<>();
        for (int table = 0; table < TABLES.size(); table++) {
            byTable.add(new ArrayList<>());
        }
        Set<Integer> open = Set.of();
        String rule = "";
        int count = 0;
        for (Row row : rows) {
            if (++count > MOST_ROWS) {
                problems.add(row.line(), "there may be " + MOST_ROWS + " rows of tables at most");
            } else if (row.text().startsWith(HEAD)) {
                open = named(row, problems);
                rule = "";
            } else if (row.text().startsWith("find:") || row.text().startsWith("ignore:")) {
                int colon = row.text().indexOf(':') + 1;
                String text = row.text().substring(colon).strip();
                examples.add(new Example(row.line(), rule, text, row.text().startsWith("f")));
            } else {
                open.forEach(table -> byTable.get(table).add(row));
                rule = row.text().startsWith("rule ") ? OwnTable.name(row.text()) : rule;
            }
        }
        for (int table = 0; table < TABLES.size(); table++) {
            OwnTable own = new OwnTable(PhraseTable.PARTS.get(table), byTable.get(table), problems);
            tables.add(own.read());
            unasked.addAll(own.unasked());
        }
    }

    /** The numbers of the tables that a head names. */
    private static Set<Integer> named(Row head, Problems problems) {
        Set<Integer> named = new TreeSet<>();
        for (String name : Cells.of(head.text().substring(HEAD.length()), " ")) {
            int table = TABLES.indexOf(name);
            if (table < 0) {
                problems.add(head.line(), "no table " + Shown.cut(name) + "; there are " + TABLES);
            } else {
                named.add(table);
            }
        }
        return named;
    }

    /** The texts that must be found or left alone, in their order. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The new classes that no rule, guard or weight asks for, each with its line: mostly slips of the pen. */
    public List<Row> unasked() {
        return List.copyOf(unasked);
    }

    /**
     * The stage over the tables with what is added to them.
     *
     * @param library  the words of the library's tables
     * @throws IllegalArgumentException if the words make too many states
     */
    public Phrases over(WordAutomaton library) {
        WordAutomaton own = Phrases.automatonOf(tables);
        return new Phrases(tables, Overlay.of(library, own, (group, below, above) -> above < 0 ? below : above));
    }
}
