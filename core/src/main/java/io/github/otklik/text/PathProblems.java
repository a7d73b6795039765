package io.github.otklik.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The problems of one input, each with its path; after very many only their number grows. */
public final class PathProblems {
    private static final int MOST = 10_000;

    private final List<String> told = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    /** Notes what is wrong where, and what would be right. */
    public void add(String path, String what, String allowed) {
        add(path + ": " + what + "; " + allowed);
    }

    /** Notes a problem as it is told. */
    public void add(String problem) {
        count.incrementAndGet();
        if (told.size() < MOST) {
            told.add(Text.problem(problem));
        }
    }

    /** Notes what another reader noted of the same input: what it {@link #told}, and how many problems it counted. */
    public void addAll(List<String> others, int number) {
        others.stream().limit(Math.min(number, MOST)).forEach(this::add);
        count.addAndGet(Math.max(0, number - MOST));
    }

    /** How many problems there are. */
    public int count() {
        return count.get();
    }

    /** The problems in the order of the input, at most ten thousand, and a last entry that says how many more there are. */
    public List<String> told() {
        List<String> all = new ArrayList<>(told);
        if (count() > told.size()) {
            all.add("and " + (count() - told.size()) + " more");
        }
        return List.copyOf(all);
    }
}
