package io.github.otklik.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the rows of this package's tables: lines but for empty ones and comments; all that is wrong is reported at once. */
final class Rows {
    private static final int MOST_PROBLEMS = 20;

    private final List<String> problems = new ArrayList<>();

    /** Reads each row of a file; what its reader refuses is kept with its place. */
    void read(String file, List<String> lines, Consumer<String> by) {
        for (int i = 0; i < lines.size(); i++) {
            String row = lines.get(i).strip();
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            try {
                by.accept(row);
            } catch (IllegalArgumentException e) {
                problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException if something was refused; it lists what was, by file and line
     */
    void raise() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("\n", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))));
        }
    }

    /**
     * The constant that a row names, in lower case.
     *
     * @param must  what the word must be, for people
     * @throws IllegalArgumentException if there is none of that name
     */
    static <E extends Enum<E>> E constant(Class<E> type, String word, String must) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(must + "; was '" + word + "'");
    }
}
