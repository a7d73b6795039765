package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with what was to be read: a regulation or a set of them, rules of pages, a register. */
public final class UnreadableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;
    private static final String MORE = "and {0} more";

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

    UnreadableException(String subject, List<String> problems) {
        this("Problems of " + subject + ": " + problems.size(), problems, MORE);
    }

    UnreadableException(String head, List<String> problems, Language language) {
        this(head, problems, Messages.text(language, "problems.more", "{0}"));
    }

    private UnreadableException(String head, List<String> problems, String more) {
        super(Text.problems(head, problems, problems.size(), more));
        this.problems = Text.first(problems, MOST, more).toArray(new String[0]);
        this.count = problems.size();
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
