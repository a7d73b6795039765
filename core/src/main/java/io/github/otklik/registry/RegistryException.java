package io.github.otklik.registry;

import java.util.List;

/** All that is wrong with the text of rules of pages, or with a register. */
public final class RegistryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final String[] problems;

    /**
     * An exception that lists all.
     *
     * @param subject  what the problems are of
     * @param problems  the problems, each with its place
     */
    public RegistryException(String subject, List<String> problems) {
        super(message(subject, problems));
        this.problems = problems.toArray(new String[0]);
    }

    /**
     * The problems in order, each with its place: {@code file:line: …} in a text of rules, {@code pages[3].network: …} in a
     * register.
     */
    public List<String> problems() {
        return List.of(problems);
    }

    private static String message(String subject, List<String> problems) {
        String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
        String more = problems.size() > SHOWN ? "\nand " + (problems.size() - SHOWN) + " more" : "";
        return "Problems of " + subject + ": " + problems.size() + "\n" + shown + more;
    }
}
