package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with the text of a regulation, or with a set of regulations. */
public final class RegulationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    RegulationException(String subject, List<String> problems) {
        super(Text.problems(subject, problems));
        this.problems = problems.toArray(new String[0]);
    }

    /** The problems in the order of their lines, each as {@code file:line: what is wrong: 'value'; allowed: …}. */
    public List<String> problems() {
        return List.of(problems);
    }
}
