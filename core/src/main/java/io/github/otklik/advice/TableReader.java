package io.github.otklik.advice;

import io.github.otklik.text.PathProblems;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a file of signs: rows of six cells, each with its phrases indented below it. */
final class TableReader {
    /** The longest file, in characters. */
    static final int LONGEST = 1 << 20;

    private static final int CELLS = 6;

    private final String name;
    private final Function<Row, Optional<String>> objection;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final PathProblems problems = new PathProblems();
    private final List<Phrase> phrases = new ArrayList<>();

    /**
     * Reads all rows.
     *
     * @param objection  what else speaks against a row
     */
    TableReader(String content, String name, Function<Row, Optional<String>> objection) {
        this.name = Text.name(name);
        this.objection = objection;
        int number = 0;
        String head = "";
        int headAt = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                if (head.isEmpty()) {
                    problem(number, "a phrase must stand below a row; was " + Text.quoted(line));
                } else {
                    phrases.add(Phrase.of(line));
                }
                continue;
            }
            add(headAt, head);
            head = line;
            headAt = number;
        }
        add(headAt, head);
    }

    private void add(int number, String head) {
        List<Phrase> own = List.copyOf(phrases);
        phrases.clear();
        if (head.isEmpty()) {
            return;
        }
        List<String> cells = Text.split(head, '|');
        if (cells.size() != CELLS) {
            problem(number, "a row must have " + CELLS + " cells; has " + cells.size());
            return;
        }
        try {
            Row row = Table.row(cells, own);
            objection.apply(row).ifPresent(why -> problem(number, why));
            if (rows.putIfAbsent(row.id(), row) != null) {
                problem(number, "the id must stand once; first on line " + lines.get(row.id()));
            }
            lines.putIfAbsent(row.id(), number);
        } catch (IllegalArgumentException e) {
            problem(number, e.getMessage() + " in " + Text.quoted(head));
        }
    }

    private void problem(int number, String what) {
        problems.add(name + ":" + number + ": " + what);
    }

    /** The rows, in the order of the file. */
    Map<String, Row> rows() {
        return rows(Set.of());
    }

    /** The rows, which may name those that are known from elsewhere. */
    Map<String, Row> rows(Set<String> known) {
        for (Row row : rows.values()) {
            if (row.kind().hasOther() && !rows.containsKey(row.other()) && !known.contains(row.other())) {
                problem(
                        lines.getOrDefault(row.id(), 0),
                        "the row that a kind names must exist; was " + Text.quoted(row.other()));
            }
        }
        if (problems.count() > 0) {
            throw new IllegalArgumentException(Text.problems(name, problems.told(), problems.count()));
        }
        return rows;
    }
}
