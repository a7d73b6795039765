package io.github.otklik.advice;

import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a file of signs, by id. */
final class Table {
    private static final int CELLS = 6;

    private final String name;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Table(String name) {
        this.name = name;
    }

    /** The table of a file beside this class. */
    static Table load(String name) {
        return parse(Text.resource(Table.class, name), name);
    }

    static Table parse(String content, String name) {
        Table table = new Table(name);
        int number = 0;
        String head = "";
        int headAt = 0;
        List<Phrase> phrases = new ArrayList<>();
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                phrases.add(Phrase.of(line));
            } else {
                table.add(headAt, head, phrases);
                head = line;
                headAt = number;
                phrases.clear();
            }
        }
        table.add(headAt, head, phrases);
        return table;
    }

    private void add(int number, String head, List<Phrase> phrases) {
        if (head.isEmpty()) {
            if (!phrases.isEmpty()) {
                throw bad(number, "phrases before the first row");
            }
            return;
        }
        List<String> cells = Text.split(head, '|');
        if (cells.size() != CELLS) {
            throw bad(number, "a row of " + cells.size() + " cells; it has " + CELLS);
        }
        try {
            List<String> kind = Text.split(cells.get(3), ' ');
            Row row = new Row(
                    cells.get(0),
                    Integer.parseInt(cells.get(1)),
                    new Clause(cells.get(2)),
                    Row.Kind.valueOf(kind.get(0).toUpperCase(Locale.ROOT)),
                    kind.size() > 1 ? Integer.parseInt(kind.get(1)) : 0,
                    cells.get(4),
                    cells.get(5),
                    List.copyOf(phrases));
            if (rows.putIfAbsent(row.id(), row) != null) {
                throw bad(number, "the id stands twice: " + row.id());
            }
        } catch (IllegalArgumentException e) {
            throw bad(number, String.valueOf(e.getMessage()));
        }
    }

    private IllegalStateException bad(int number, String what) {
        return new IllegalStateException(name + ":" + number + ": " + what);
    }

    Iterable<Row> rows() {
        return rows.values();
    }

    Row row(String id) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException(name + ": no row '" + id + "'; rows are " + rows.keySet());
        }
        return row;
    }
}
