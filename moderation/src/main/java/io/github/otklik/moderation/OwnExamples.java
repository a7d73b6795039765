package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.phrase.OwnPhrases;
import java.util.List;

/** Examples of an office's rules that do not hold. */
final class OwnExamples {
    private static final int LONGEST = 1 << 12;

    private final ModerationFilter filter;
    private final OwnProblems problems;

    OwnExamples(ModerationFilter filter, OwnProblems problems) {
        this.filter = filter;
        this.problems = problems;
    }

    /** Tells of an example that is longer than an example has to be. */
    static boolean isLong(String text, int line, OwnProblems problems) {
        if (text.length() > LONGEST) {
            problems.add(line, "an example may have " + LONGEST + " characters at most");
        }
        return text.length() > LONGEST;
    }

    /**
     * Tells of texts that should be found, and are not, or the other way round: by the rule they stand under, or by any.
     *
     * @param rows  the rows of tables, each at its line
     */
    void check(List<String> rows) {
        String rule = "";
        for (int line = 1; line <= rows.size(); line++) {
            String row = rows.get(line - 1);
            int space = (row + " ").indexOf(' ');
            int example = OwnPhrases.EXAMPLES.indexOf(row.substring(0, space));
            if (example >= 0) {
                check(line, rule, row.substring(space).strip(), example == 0);
            } else if (row.startsWith("rule ")) {
                rule = row.split(" +", 3)[1];
            } else if (row.startsWith(OwnPhrases.HEAD)) {
                rule = "";
            }
        }
    }

    private void check(int line, String rule, String text, boolean find) {
        if (isLong(text, line, problems)) {
            return;
        }
        Verdict verdict = filter.check(text);
        String found = "";
        for (Finding finding : verdict.findings()) {
            boolean counts =
                    rule.isEmpty() ? finding.way() == Way.RULE : finding.rule().equals(rule);
            found = counts ? finding.rule() : found;
        }
        String shown = "'" + Shown.cut(text) + "' is ";
        if (find && found.isEmpty()) {
            String by = rule.isEmpty() ? "any rule" : rule;
            problems.add(line, shown + "not found by " + by + OwnFamilies.instead(verdict));
        } else if (!find && !found.isEmpty()) {
            problems.add(line, shown + "found by " + found);
        }
    }
}
