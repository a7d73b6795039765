package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.util.List;

/** All that is wrong with the text of a regulation, or with a set of regulations. */
public final class RegulationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;
    private static final String MORE = "and {0} more";

    private final String[] problems;
    private final int count;

    RegulationException(String subject, List<String> problems) {
        this("Problems of " + subject + ": " + problems.size(), problems, MORE);
    }

    RegulationException(String head, List<String> problems, Language language) {
        this(head, problems, Messages.text(language, "problems.more", "{0}"));
    }

    private RegulationException(String head, List<String> problems, String more) {
        super(Text.problems(head, problems, problems.size(), more));
        this.problems = Text.first(problems, MOST, more).toArray(new String[0]);
        this.count = problems.size();
    }

    /** How many problems there are, of which {@link #problems} tells ten thousand at most. */
    public int count() {
        return count;
    }

    /**
     * The problems in the order of their lines, each as {@code file:line: what is wrong: 'value'; allowed: …}, and after ten
     * thousand an entry that says how many more there are.
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
