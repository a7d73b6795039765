package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with the text of a regulation, or with a set of regulations. */
public final class RegulationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final String[] problems;

    RegulationException(String subject, List<String> problems) {
        super(Text.problems(subject, problems));
        this.problems = problems.toArray(new String[0]);
    }

    RegulationException(String head, List<String> problems, Language language) {
        super(message(head, problems, language));
        this.problems = problems.toArray(new String[0]);
    }

    private static String message(String head, List<String> problems, Language language) {
        String shown = head + "\n" + String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
        return problems.size() <= SHOWN
                ? shown
                : shown + "\n" + Messages.text(language, "problems.more", problems.size() - SHOWN);
    }

    /** The problems in the order of their lines, each as {@code file:line: what is wrong: 'value'; allowed: …}. */
    public List<String> problems() {
        return List.of(problems);
    }
}
