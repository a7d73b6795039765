package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Overlay;
import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an office adds to the tables of phrases: words, classes, guards and rules in the form of the tables, below heads that
 * name them. A word counts by its first row of the office, and by those of the library only where the office has none; the name of
 * a guard of the library adds conditions to it. Immutable.
 */
public final class OwnPhrases {
    /** How a head begins. */
    public static final String HEAD = "table ";

    /** How the examples begin that must be found, and that must not. */
    public static final List<String> EXAMPLES = List.of("find:", "ignore:");

    /** The names of the tables, in the order of {@link PhraseTable#PARTS}. */
    private static final List<String> TABLES = List.of("insults", "threats", "pictures", "adverts");

    private static final int MOST_ROWS = 20_000;

    private final List<PhraseTable> tables = new ArrayList<>();
    private final Map<Integer, String> wrong = new TreeMap<>();
    private final Map<Integer, String> unasked = new TreeMap<>();

    /**
     * Reads rows.
     *
     * @param rows  heads, and below each what is added to its tables, every row at its line; empty where something else stands
     */
    public OwnPhrases(List<String> rows) {
        List<Map<Integer, String>> byTable = new ArrayList<>();
        for (int table = 0; table < TABLES.size(); table++) {
            byTable.add(new TreeMap<>());
        }
        List<String> open = List.of();
        int count = 0;
        for (int line = 1; line <= rows.size(); line++) {
            String row = rows.get(line - 1);
            if (row.isEmpty()) {
                continue;
            }
            if (++count > MOST_ROWS) {
                wrong.put(line, "there may be " + MOST_ROWS + " rows of tables at most");
            } else if (row.startsWith(HEAD)) {
                open = Cells.of(row.substring(HEAD.length()), " ");
            } else if (EXAMPLES.contains(Cells.of(row, " ").get(0))) {
                continue;
            }
            for (String name : open) {
                int table = TABLES.indexOf(name);
                if (table < 0) {
                    wrong.putIfAbsent(line, "no table " + Shown.cut(name) + "; there are " + TABLES);
                } else if (!row.startsWith(HEAD)) {
                    byTable.get(table).put(line, row);
                }
            }
        }
        for (int table = 0; table < TABLES.size(); table++) {
            OwnTable own = new OwnTable(PhraseTable.PARTS.get(table), byTable.get(table));
            tables.add(own.read());
            own.wrong().forEach(wrong::putIfAbsent);
            unasked.putAll(own.unasked());
        }
    }

    /** What is wrong, by line. */
    public Map<Integer, String> wrong() {
        return Collections.unmodifiableMap(wrong);
    }

    /** The lines of new classes that no rule, guard or weight asks for: mostly slips of the pen. */
    public Map<Integer, String> unasked() {
        return Collections.unmodifiableMap(unasked);
    }

    /**
     * The stage over the tables with what is added to them.
     *
     * @param library  the words of the library's tables
     * @throws IllegalArgumentException if the words make too many states
     */
    public Phrases over(WordAutomaton library) {
        // the kinds stand twice: at first for the words of the office, which count before those of the library
        List<int[]> behind = new ArrayList<>();
        for (PhraseTable table : tables) {
            int[] places = new int[table.kinds().size() / 2];
            for (int kind = 0; kind < places.length; kind++) {
                places[kind] = places.length + kind;
            }
            behind.add(places);
        }
        return new Phrases(tables, Overlay.of(library.telling(behind), Phrases.automatonOf(tables)));
    }
}
