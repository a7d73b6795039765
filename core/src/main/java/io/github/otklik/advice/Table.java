package io.github.otklik.advice;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a file of signs, by id. */
final class Table {
    /** What stands before the subject of a clause that the act in force has, and the table does not know. */
    private static final String OF_THE_ACT = "act ";

    private static final int HEAVIEST = 3;

    private final Map<String, Row> rows;

    private Table(Map<String, Row> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /** The table of a file beside this class. */
    static Table load(String name) {
        return parse(Text.resource(Table.class, name), name);
    }

    /**
     * The table that a text gives.
     *
     * @throws UnreadableException if it is too long, or a line of it is wrong; it lists all that is, by line
     */
    static Table parse(String content, String name) {
        return new Table(new TableReader(content, name, row -> Optional.empty()).rows());
    }

    /**
     * This table with the rows of another text behind its own.
     *
     * @throws UnreadableException if it is too long, or a line of it is wrong, gives an id that is taken, or is of a kind that code has to
     *     look for; it lists all that is, by line
     */
    Table with(Reader reader, String name) {
        Map<String, Row> all = new LinkedHashMap<>(rows);
        all.putAll(TableReader.of(reader, name, this::objection).rows(all.keySet()));
        return new Table(all);
    }

    private Optional<String> objection(Row row) {
        if (!Text.isCode(row.id(), "-")) {
            return Optional.of("the id must be of a-z, 0-9 and hyphens; was " + Text.quoted(row.id()));
        }
        if (row.russian().isBlank() || row.english().isBlank()) {
            return Optional.of("the reason must be given in Russian and in English");
        }
        if (rows.containsKey(row.id())) {
            return Optional.of("the id must be new; the library has " + Text.quoted(row.id()));
        }
        if (!row.kind().standsAlone()) {
            return Optional.of("the kind must be one that phrases say; was "
                    + row.kind().name().toLowerCase(Locale.ROOT));
        }
        return row.kind().needsPhrases() && row.phrases().isEmpty()
                ? Optional.of("phrases must stand below a row of this kind")
                : Optional.empty();
    }

    /**
     * This table without some rows.
     *
     * @throws IllegalArgumentException if it has no row of that id
     */
    Table without(Collection<String> ids) {
        Map<String, Row> rest = new LinkedHashMap<>(rows);
        for (String id : ids) {
            if (rest.remove(id) == null && !rows.containsKey(id)) {
                throw new IllegalArgumentException(
                        "No rule " + Text.quoted(id) + "; it must be one of " + Text.listed(rows.keySet()));
            }
        }
        return new Table(rest);
    }

    /** This table with the clauses of an act. */
    Table under(Regulation act) {
        Map<String, Row> cited = new LinkedHashMap<>();
        rows.forEach(
                (id, row) -> cited.put(id, row.subject().isEmpty() ? row : row.under(act.citation(row.subject()))));
        return new Table(cited);
    }

    Iterable<Row> rows() {
        return rows.values();
    }

    /** The row of an id, unless it was switched off. */
    Optional<Row> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    Row row(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No row '" + id + "'; rows are " + rows.keySet()));
    }

    /** The row that a kind belongs to as it stands in the fourth cell, such as {@code run 3} or {@code unless whose}. */
    record Kinded(Row.Kind kind, int number, String other) {
        /**
         * The kind of a cell.
         *
         * @throws IllegalArgumentException if there is no such kind, or what follows it is not what it needs
         */
        static Kinded parse(String cell) {
            List<String> words = Text.words(cell);
            String first = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
            Row.Kind kind = Arrays.stream(Row.Kind.values())
                    .filter(each -> each.name().equals(first))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the kind must be one of " + names() + "; was " + Text.quoted(cell)));
            String rest = words.size() > 1 ? words.get(1) : "";
            if (words.size() > 2 || (!kind.hasOther() && !kind.hasNumber() && !rest.isEmpty())) {
                throw new IllegalArgumentException("nothing more must follow the kind; was " + Text.quoted(cell));
            }
            int number = kind.hasNumber() ? Text.number(rest) : 0;
            if (kind.hasNumber() && number < 1) {
                throw new IllegalArgumentException(
                        "a number from 1 to 9999 must follow the kind; was " + Text.quoted(cell));
            }
            return new Kinded(kind, number, kind.hasOther() ? rest : "");
        }

        private static List<String> names() {
            return Arrays.stream(Row.Kind.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /**
     * The row of its cells.
     *
     * @throws IllegalArgumentException if a cell is wrong
     */
    static Row row(List<String> cells, List<Phrase> phrases) {
        Kinded kind = Kinded.parse(cells.get(3));
        int weight = Text.number(cells.get(1));
        if (weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException(
                    "the weight must be a number from 1 to " + HEAVIEST + "; was " + Text.quoted(cells.get(1)));
        }
        boolean ofTheAct = cells.get(2).startsWith(OF_THE_ACT);
        String subject = ofTheAct ? cells.get(2).substring(OF_THE_ACT.length()).strip() : "";
        return new Row(
                cells.get(0),
                weight,
                ofTheAct ? Regulation.decree().citation(subject) : new Clause(cells.get(2)),
                subject,
                kind.kind(),
                kind.number(),
                kind.other(),
                cells.get(4),
                cells.get(5),
                new ArrayList<>(phrases));
    }
}
