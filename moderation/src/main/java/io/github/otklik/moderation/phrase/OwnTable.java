package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one table of the library with what an office adds to it. */
final class OwnTable implements PhraseTableReader.More {
    private static final List<String> KINDS =
            List.of("class", "part", "latin", "cue", "paradigm", "verb", "guard", "rule", "mark", "weight");

    /** What names classes that nothing has to ask for: a word of such a class is no longer of those that the library gives it. */
    private static final List<String> MEANT = List.of("class", "verb");

    private static final String ID = "own/";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_RULES = 500;
    private static final int MOST_CLASSES = 256;
    private static final int MOST_POINTS = 6;
    private static final int LEAST_POINTS = -20;

    private final List<TableFile> files;
    private final Map<Integer, String> rows;
    private final Map<Integer, String> wrong = new TreeMap<>();
    private final Map<Integer, String> unasked = new TreeMap<>();
    /** The lines of guards by their names, and those of them that add to a guard of the library. */
    private final Map<String, Integer> guards = new HashMap<>();

    private final Set<Integer> added = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final ClassNames classes;
    private final PhraseTableReader reader;
    private int rules;

    OwnTable(List<TableFile> files, Map<Integer, String> rows) {
        this.files = files;
        this.rows = rows;
        classes = rows.isEmpty()
                ? new ClassNames()
                : PhraseTableReader.read(files).classes();
        reader = new PhraseTableReader(classes, this);
    }

    /** The table; its words are those of the office alone. */
    PhraseTable read() {
        rows.forEach(this::begin);
        for (TableFile file : files) {
            reader.read(file.file(), file.lines());
        }
        guards.clear();
        int own = reader.cueCount();
        rows.forEach(this::add);
        return reader.own(own);
    }

    Map<Integer, String> wrong() {
        return wrong;
    }

    /** The new classes that nothing asks for, where a row of words or a mark names them; of a table without a mistake. */
    Map<Integer, String> unasked() {
        unasked.values().removeIf(classes::isAsked);
        return wrong.isEmpty() ? unasked : Map.of();
    }

    private void refused(int line, IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        String place = "Line " + line + ": ";
        wrong.put(line, message.startsWith(place) ? message.substring(place.length()) : message);
    }

    /** Looks at a row before the library's are read: they may ask for its classes, and its guard may add to one of theirs. */
    private void begin(int line, String row) {
        List<String> cells = Cells.of(row, " ");
        String name = cells.size() < 2 ? "" : cells.get(1);
        try {
            check(cells, name);
            newClasses(line, cells, name);
        } catch (IllegalArgumentException e) {
            refused(line, e);
        }
        if (cells.get(0).equals("guard")) {
            guards.putIfAbsent(name, line);
        }
    }

    private void add(int line, String row) {
        if (!wrong.containsKey(line) && !added.contains(line)) {
            try {
                reader.own(line, row);
            } catch (IllegalArgumentException e) {
                refused(line, e);
            }
        }
    }

    @Override
    public void add(String guard, Guard.Builder to) {
        Integer line = guards.remove(guard);
        if (line != null) {
            added.add(line);
            String row = rows.getOrDefault(line, "");
            try {
                to.add(reader.conditions(Cells.of(row.substring(row.indexOf(':') + 1), ";"))
                        .build());
            } catch (IllegalArgumentException e) {
                refused(line, e);
            }
        }
    }

    /** Refuses a row that would be too much, or that only the library may have. */
    private void check(List<String> cells, String name) {
        String kind = cells.get(0);
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("A row of a table must begin with one of " + KINDS
                    + ", find: or ignore:; was '" + Shown.cut(kind) + "'");
        }
        if ((kind.equals("rule") || kind.equals("mark")) && ++rules > MOST_RULES) {
            throw new IllegalArgumentException("A table may have " + MOST_RULES + " own rules and marks at most");
        }
        if (kind.equals("rule") && !(name.startsWith(ID) && isName(name.substring(ID.length())))) {
            throw new IllegalArgumentException("The name of an own rule must be " + ID
                    + " and then letters, digits and hyphens; was '" + Shown.cut(name) + "'");
        }
        int points = kind.equals("weight") && cells.size() == 3 ? Cells.whole(cells.get(2)) : 0;
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "A weight must be " + LEAST_POINTS + " to " + MOST_POINTS + " points; was " + points);
        }
    }

    /** Names the classes of a row, so that other rows may ask for them wherever they stand. */
    private void newClasses(int line, List<String> cells, String name) {
        List<String> names = List.of();
        switch (cells.get(0)) {
            case "class" -> names = cells.subList(1, cells.size());
            case "cue" -> names = Cells.of(name, ",");
            case "mark" -> names = List.of(name);
            case "verb" -> names = Paradigms.classes(name);
            default -> {}
        }
        for (String each : names) {
            if (!isName(each)) {
                throw new IllegalArgumentException(
                        "The name of a class must be letters, digits and hyphens; was '" + Shown.cut(each) + "'");
            }
            if (!classes.isNamed(each)) {
                if (named.size() == MOST_CLASSES) {
                    throw new IllegalArgumentException("A table may have " + MOST_CLASSES + " own classes at most");
                }
                named.add(each);
                classes.named(each);
                if (!MEANT.contains(cells.get(0))) {
                    unasked.put(line, each);
                }
            }
        }
    }

    private static boolean isName(String name) {
        boolean good = !name.isEmpty() && name.length() <= LONGEST_NAME;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            good &= Character.isLetterOrDigit(c) || c == '-' || c == '_';
        }
        return good;
    }
}
