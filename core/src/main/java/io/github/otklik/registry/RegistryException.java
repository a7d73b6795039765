package io.github.otklik.registry;

import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with the text of rules of pages, or with a register. */
public final class RegistryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * An exception that lists all.
     *
     * @param subject  what the problems are of
     * @param problems  the problems, each with its place
     */
    public RegistryException(String subject, List<String> problems) {
        super(Text.problems(subject, problems));
        this.problems = problems.toArray(new String[0]);
    }

    /**
     * The problems in order, each with its place: {@code file:line: …} in a text of rules, {@code pages[3].network: …} in a
     * register.
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
