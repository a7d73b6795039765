package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with a text or a map that was to be read: a regulation, rules, duties, a register. */
public final class UnreadableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;
    private final int count;

    /**
     * An exception that lists all problems, or the first of very many.
     *
     * @param subject  what the problems are of
     * @param problems  the problems, each with its place; where they are not all, the last entry says how many more there are
     * @param count  how many problems there are
     */
    public UnreadableException(String subject, List<String> problems, int count) {
        super(Text.problems(requireNonNull(subject, "subject"), Copies.list(problems, "problems"), notNegative(count)));
        this.problems = problems.toArray(new String[0]);
        this.count = count;
    }

    /** The same with a head of one's own, and the words for how many more there are, with {@code {0}} for the number. */
    UnreadableException(String head, List<String> problems, int count, String more) {
        super(Text.problems(head, problems, count, more));
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
     * The problems in the order of what was read, and after ten thousand an entry that says how many more there are; each with
     * its place: {@code file:line: what is wrong: 'value'; allowed: …} in a text, {@code pages[3].network: …} in a register.
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
