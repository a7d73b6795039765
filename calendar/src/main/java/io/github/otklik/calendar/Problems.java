package io.github.otklik.calendar;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, collected so that all of it is reported at once: the first hundred and how many more there are. */
final class Problems {
    private static final int MOST = 100;

    private static final int LONGEST = 600;

    private final String file;
    private final List<String> found = new ArrayList<>();
    private int more;

    Problems(String file) {
        this.file = SourceText.cut(file);
    }

    void add(int line, String problem) {
        if (found.size() < MOST) {
            found.add(SourceText.cut(file + ":" + line + ": " + problem, LONGEST));
        } else {
            more++;
        }
    }

    /** Reports what was found, if anything. */
    void throwIfAny() {
        if (more > 0) {
            found.add("and " + more + " more");
        }
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", found));
        }
    }
}
