package io.github.otklik.advice;

import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.ProblemList;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a file of signs: rows of six cells, each with its phrases indented below it. In a phrase {@code #} is a number, so that a
 * comment must have its line to itself.
 */
final class TableReader {
    /** The longest file, in characters. */
    private static final int LONGEST = 1 << 20;

    private static final int CELLS = 6;

    private final String name;
    private final Function<Row, Optional<String>> objection;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    /** The ids of rows that could not be read, or what may be one where cells run together. */
    private final Set<String> unread = new HashSet<>();

    private final ProblemList problems = new ProblemList();
    private final List<Phrase> phrases = new ArrayList<>();

    /** A reader of a text that may be too long, which is a problem of its first line. */
    static TableReader of(Reader reader, String name, Function<Row, Optional<String>> objection) {
        Optional<String> text = Text.read(reader, LONGEST);
        TableReader it = new TableReader(text.orElse(""), name, objection);
        if (text.isEmpty()) {
            it.problem(1, "a file of rules must have at most " + LONGEST + " characters");
        }
        return it;
    }

    /**
     * Reads all rows.
     *
     * @param objection  what else is wrong with a row
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
            unread.addAll(Text.words(cells.get(0)));
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
            unread.addAll(Text.words(cells.get(0)));
        }
    }

    private void problem(int number, String what) {
        problems.add(number, name + ":" + number + ": " + what);
    }

    /** The rows, in the order of the file. */
    Map<String, Row> rows() {
        return rows(Set.of());
    }

    /** The rows, which may name those that are known from elsewhere. */
    Map<String, Row> rows(Set<String> known) {
        for (Row row : rows.values()) {
            boolean told = rows.containsKey(row.other()) || unread.contains(row.other());
            if (row.kind().hasOther() && !told && !known.contains(row.other())) {
                problem(
                        lines.getOrDefault(row.id(), 0),
                        "the row that a kind names must exist; was " + Text.quoted(row.other()));
            }
        }
        problems.raise(name, UnreadableException::new);
        return rows;
    }
}
