package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one file, collected in any order and told in that of the lines. */
final class Problems {
    private final String name;
    private final List<Problem> found = new ArrayList<>();

    private record Problem(int line, String text) {}

    Problems(String name) {
        this.name = name;
    }

    /** Notes that something is wrong with a value of a line, and what would be right. */
    void add(int line, String what, String value, String allowed) {
        found.add(new Problem(line, name + ":" + line + ": " + what + ": " + Text.quoted(value) + "; " + allowed));
    }

    /** Throws what was noted, if anything was. */
    void raise() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line));
            throw new RegulationException(
                    name, found.stream().map(Problem::text).toList());
        }
    }
}
