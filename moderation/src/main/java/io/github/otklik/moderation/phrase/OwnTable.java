package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one table of the library with what an office adds to it. */
final class OwnTable implements PhraseTableReader.More {
    private static final List<String> KINDS =
            List.of("class", "part", "latin", "cue", "paradigm", "verb", "guard", "rule", "mark", "weight");

    /** What is seen of a word in Latin letters before it is read. */
    private static final List<String> SIGNS = List.of("LINK", "INVITE", "DM", "TRADE");

    /** What names classes that nothing has to ask for: a word of such a class is no longer of those that the library gives it. */
    private static final List<String> MEANT = List.of("class", "verb");

    private static final String ID = "own/";
    private static final int LONGEST = 1 << 12;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_RULES = 500;
    private static final int MOST_CLASSES = 256;
    private static final int MOST_POINTS = 6;
    private static final int LEAST_POINTS = -20;

    private final List<TableFile> files;
    private final List<OwnPhrases.Row> rows;
    private final OwnPhrases.Problems problems;
    private final Map<String, OwnPhrases.Row> guards = new LinkedHashMap<>();
    /** The rows that add to a guard of the library. */
    private final Set<OwnPhrases.Row> added = new HashSet<>();
    /** The new classes, each with the line to tell of where nothing asks for it, or 0. */
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private final ClassNames classes;
    private final PhraseTableReader reader;
    private int rules;
    private boolean wrong;

    OwnTable(List<TableFile> files, List<OwnPhrases.Row> rows, OwnPhrases.Problems problems) {
        this.files = files;
        this.rows = rows;
        this.problems = problems;
        classes = rows.isEmpty()
                ? new ClassNames()
                : PhraseTableReader.read(files).classes();
        reader = new PhraseTableReader(classes, this);
    }

    /** The name that stands between the kind of a row and its colon or the next space. */
    static String name(String row) {
        List<String> cells = Cells.of(row, " ");
        return cells.size() < 2 ? "" : cells.get(1);
    }

    /** The table; its words are those of the office alone. */
    PhraseTable read() {
        List<OwnPhrases.Row> good = new ArrayList<>();
        for (OwnPhrases.Row row : rows) {
            tried(row, () -> {
                check(row.text());
                newClasses(row);
                good.add(row);
            });
            if (row.text().startsWith("guard ")) {
                guards.putIfAbsent(name(row.text()), row);
            }
        }
        for (TableFile file : files) {
            reader.read(file.file(), file.lines());
        }
        guards.clear();
        int own = reader.cueCount();
        for (OwnPhrases.Row row : good) {
            if (!added.contains(row)) {
                tried(row, () -> reader.own(row.line(), row.text()));
            }
        }
        return reader.tableFrom(own);
    }

    /** The new classes that nothing asks for, each where a row of words or a mark names it; of a table without a mistake. */
    List<OwnPhrases.Row> unasked() {
        List<OwnPhrases.Row> unasked = new ArrayList<>();
        named.forEach((name, line) -> {
            if (!wrong && line > 0 && !classes.isAsked(name)) {
                unasked.add(new OwnPhrases.Row(line, name));
            }
        });
        return unasked;
    }

    private void tried(OwnPhrases.Row row, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            wrong = true;
            String message = String.valueOf(e.getMessage());
            String line = "Line " + row.line() + ": ";
            problems.add(row.line(), message.startsWith(line) ? message.substring(line.length()) : message);
        }
    }

    @Override
    public void add(String guard, Guard.Builder to) {
        OwnPhrases.Row row = guards.remove(guard);
        if (row != null) {
            added.add(row);
            String conditions = row.text().substring(row.text().indexOf(':') + 1);
            tried(row, () -> to.add(reader.conditions(Cells.of(conditions, ";")).build()));
        }
    }

    /** Refuses a row that would be too much, or that only the library may have. */
    private void check(String row) {
        if (row.length() > LONGEST) {
            throw new IllegalArgumentException("A row may have " + LONGEST + " characters at most");
        }
        List<String> cells = Cells.of(row, " ");
        String kind = cells.get(0);
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("A row of a table must begin with one of " + KINDS
                    + ", find: or ignore:; was '" + Shown.cut(kind) + "'");
        }
        if ((kind.equals("rule") || kind.equals("mark")) && ++rules > MOST_RULES) {
            throw new IllegalArgumentException("A table may have " + MOST_RULES + " own rules and marks at most");
        }
        if (kind.equals("rule") && !isName(name(row).startsWith(ID) ? name(row).substring(ID.length()) : "")) {
            throw new IllegalArgumentException("The name of an own rule must be " + ID
                    + " and then letters, digits and hyphens; was '" + Shown.cut(name(row)) + "'");
        }
        if (kind.equals("latin") && !isLatin(cells)) {
            throw new IllegalArgumentException(
                    "A latin row must name one of " + SIGNS + " and then how words begin, in small Latin letters");
        }
        if (kind.equals("weight") && cells.size() == 3) {
            int points = Cells.whole(cells.get(2));
            if (points < LEAST_POINTS || points > MOST_POINTS) {
                throw new IllegalArgumentException(
                        "A weight must be " + LEAST_POINTS + " to " + MOST_POINTS + " points; was " + points);
            }
        }
    }

    private static boolean isLatin(List<String> cells) {
        return cells.size() > 2
                && SIGNS.contains(cells.get(1))
                && cells.stream()
                        .skip(2)
                        .allMatch(cell -> cell.charAt(0) >= 'a'
                                && cell.charAt(0) <= 'z'
                                && cell.chars().noneMatch(Character::isUpperCase));
    }

    /** Names the classes of a row, so that other rows may ask for them wherever they stand. */
    private void newClasses(OwnPhrases.Row row) {
        List<String> cells = Cells.of(row.text(), " ");
        List<String> names = switch (cells.get(0)) {
            case "class" -> cells.subList(1, cells.size());
            case "cue" -> Cells.of(name(row.text()), ",");
            case "mark" -> List.of(name(row.text()));
            case "verb" -> Paradigms.classes(name(row.text()));
            default -> List.of();
        };
        for (String name : names) {
            if (!isName(name)) {
                throw new IllegalArgumentException(
                        "The name of a class must be letters, digits and hyphens; was '" + Shown.cut(name) + "'");
            }
            if (!classes.isNamed(name)) {
                if (named.size() == MOST_CLASSES) {
                    throw new IllegalArgumentException("A table may have " + MOST_CLASSES + " own classes at most");
                }
                classes.named(name);
                named.put(name, MEANT.contains(cells.get(0)) ? 0 : row.line());
            }
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
