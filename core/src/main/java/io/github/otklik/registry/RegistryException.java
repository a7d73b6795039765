package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with the text of rules of pages, or with a register. */
public final class RegistryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;
    private final int count;

    /**
     * An exception that lists all, or the first of very many.
     *
     * @param subject  what the problems are of
     * @param problems  the problems, each with its place; where they are not all, the last entry says how many more there are
     * @param count  how many problems there are
     */
    public RegistryException(String subject, List<String> problems, int count) {
        super(Text.problems(requireNonNull(subject, "subject"), Copies.list(problems, "problems"), notNegative(count)));
        this.problems = problems.toArray(new String[0]);
        this.count = count;
    }

    private static int notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative; was " + count);
        }
        return count;
    }

    /** How many problems there are, of which {@link #problems} tells ten thousand at most. */
    public int count() {
        return count;
    }

    /**
     * The problems in order, and after ten thousand an entry that says how many more there are; each with its place: {@code file:line: …} in a text of rules, {@code pages[3].network: …} in a
     * register.
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
