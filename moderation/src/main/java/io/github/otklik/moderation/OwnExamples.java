package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.phrase.OwnPhrases;
import java.util.List;

/** Examples of an office's rules that do not hold. */
final class OwnExamples {
    private static final int LONGEST = 1 << 12;

    private final ModerationFilter filter;
    private final OwnPhrases.Problems problems;

    OwnExamples(ModerationFilter filter, OwnPhrases.Problems problems) {
        this.filter = filter;
        this.problems = problems;
    }

    /** Tells of an example that is longer than an example has to be. */
    static boolean isLong(String text, int line, OwnPhrases.Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(line, "an example may have " + LONGEST + " characters at most");
        }
        return text.length() > LONGEST;
    }

    /** Tells of texts that should be found, and are not, or the other way round; without a rule, by any. */
    void check(List<OwnPhrases.Example> examples) {
        for (OwnPhrases.Example example : examples) {
            if (isLong(example.text(), example.line(), problems)) {
                continue;
            }
            Verdict verdict = filter.check(example.text());
            List<String> rules = verdict.findings().stream()
                    .filter(finding -> finding.way() == Way.RULE)
                    .map(Finding::rule)
                    .filter(rule -> example.rule().isEmpty() || rule.equals(example.rule()))
                    .toList();
            String shown = "'" + Shown.cut(example.text()) + "' is ";
            if (rules.isEmpty() && example.found()) {
                String by = example.rule().isEmpty() ? "any rule" : example.rule();
                problems.add(example.line(), shown + "not found by " + by + OwnFamilies.instead(verdict));
            } else if (!rules.isEmpty() && !example.found()) {
                problems.add(example.line(), shown + "found by " + rules.get(0));
            }
        }
    }
}
