package io.github.otklik.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The problems of one input, each with its place, a path or a line; after very many only their number grows. */
public final class ProblemList {
    private static final int MOST = 10_000;
    private static final String MORE = "and {0} more";

    private final List<Problem> kept = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    private record Problem(int line, String text) {}

    /** Makes what is thrown for all problems at once. */
    public interface Failure {
        /**
         * What is thrown.
         *
         * @param subject  what the problems are of
         * @param problems  the problems that are told
         * @param count  how many there are
         */
        RuntimeException of(String subject, List<String> problems, int count);
    }

    /** Notes what is wrong where, and what would be right. */
    public void add(String path, String what, String allowed) {
        add(path + ": " + what + "; " + allowed);
    }

    /** Notes a problem as it is told, before those of lines. */
    public void add(String problem) {
        add(0, problem);
    }

    /** Notes a problem of a line as it is told; those of earlier lines come before it. */
    public void add(int line, String problem) {
        count.incrementAndGet();
        if (kept.size() < MOST) {
            kept.add(new Problem(line, Text.problem(problem)));
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
        return told(MORE);
    }

    /** The same with a last entry of one's own, in which the number stands in place of {@code {0}}. */
    public List<String> told(String more) {
        List<String> all = new ArrayList<>(kept.size() + 1);
        kept.stream().sorted(Comparator.comparingInt(Problem::line)).forEach(problem -> all.add(problem.text));
        if (count() > kept.size()) {
            all.add(more.replace("{0}", Integer.toString(count() - kept.size())));
        }
        return List.copyOf(all);
    }

    /** Throws all problems at once, if there are any. */
    public void raise(String subject, Failure failure) {
        if (count() > 0) {
            throw failure.of(subject, told(), count());
        }
    }
}
