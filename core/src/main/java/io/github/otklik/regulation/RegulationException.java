package io.github.otklik.regulation;

import java.util.List;

/** All that is wrong with the text of a regulation, or with a set of regulations. */
public final class RegulationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final String[] problems;

    RegulationException(String subject, List<String> problems) {
        super(message(subject, problems));
        this.problems = problems.toArray(new String[0]);
    }

    /** The problems in the order of their lines, each as {@code file:line: what is wrong: 'value'; allowed: …}. */
    public List<String> problems() {
        return List.of(problems);
    }

    private static String message(String subject, List<String> problems) {
        String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
        String more = problems.size() > SHOWN ? "\nand " + (problems.size() - SHOWN) + " more" : "";
        return "Problems of " + subject + ": " + problems.size() + "\n" + shown + more;
    }
}
