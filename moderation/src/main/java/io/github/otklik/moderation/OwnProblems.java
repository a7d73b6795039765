package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with an office's words: the first problems by line, and how many more there are. */
final class OwnProblems {
    private final int most;
    private final List<OwnWords.Problem> found = new ArrayList<>();
    private int inCheck;
    private int more;

    /** Collects at most a number of problems. */
    OwnProblems(int most) {
        this.most = most;
    }

    /** Begins another check; each comes to the lines in their order, so that its first problems are enough. */
    void nextCheck() {
        inCheck = 0;
    }

    void add(int line, String message) {
        if (inCheck++ < most) {
            found.add(new OwnWords.Problem(line, message));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The first by line; where there are more, the last says how many. */
    List<OwnWords.Problem> first() {
        found.sort(Comparator.comparingInt(OwnWords.Problem::line));
        if (found.size() + more <= most) {
            return List.copyOf(found);
        }
        List<OwnWords.Problem> first = new ArrayList<>(found.subList(0, most - 1));
        int rest = found.size() + more - first.size();
        first.add(new OwnWords.Problem(found.get(first.size()).line(), "here and below: " + rest + " more"));
        return List.copyOf(first);
    }
}
