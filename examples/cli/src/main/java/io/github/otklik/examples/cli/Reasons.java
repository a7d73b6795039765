package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Examination;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Proposal;
import io.github.otklik.moderation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Why something was or was not found in a text, stage by stage, for a moderator. */
final class Reasons {
    private final String text;
    private final Examination examination;
    private final List<String> lines = new ArrayList<>();

    Reasons(String text, Examination examination) {
        this.text = text;
        this.examination = examination;
    }

    List<String> lines() {
        lines.add("1. Words in plain letters, each held as a whole against the lexicon");
        Table words = new Table();
        for (Examination.Word word : examination.words()) {
            words.add("  " + text.substring(word.start(), word.end()), told(word));
        }
        words.lines().forEach(lines::add);
        stage(examination.plain(), examination.words().isEmpty() ? "no Russian letters" : "no word is one looked for");
        lines.add("2. Pieces that stand out, read as words behind signs, digits and letters of other alphabets");
        for (String piece : examination.odd()) {
            lines.add("  " + Passages.shown(piece));
        }
        stage(
                examination.hidden(),
                examination.odd().isEmpty()
                        ? "nothing stands out"
                        : "links and addresses are left alone; no reading of the rest is sure enough");
        lines.add("3. Insults, threats, spam and advertising, by what stands beside what");
        stage(examination.phrases(), "no rule matches");
        lines.add("4. The proposal");
        proposal(examination.verdict());
        return lines;
    }

    private static String told(Examination.Word word) {
        String by = String.join(", ", word.by());
        return switch (word.look()) {
            case ENTRY -> "matches " + by + " of the lexicon";
            case CLEAN -> "is left alone by the clean pattern " + by;
            case SPARED -> "is named as clean in " + by;
            case ROOT -> "has letters of " + by + " in it, but no pattern there stands for the whole word";
            case UNKNOWN -> "matches nothing";
        };
    }

    private void stage(List<Finding> findings, String none) {
        if (findings.isEmpty()) {
            lines.add("  Nothing found: " + none + ".");
        }
        Table table = new Table();
        for (Finding finding : findings) {
            String[] cells = ModerateCommand.cells(finding, text);
            cells[0] = "  Found: " + cells[0];
            table.add(cells);
        }
        table.lines().forEach(lines::add);
    }

    private void proposal(Verdict verdict) {
        if (verdict.findings().isEmpty()) {
            lines.add("  " + verdict.proposal() + ": nothing was found.");
            return;
        }
        for (Finding finding : verdict.findings()) {
            lines.add("  " + Passages.shown(text.substring(finding.start(), finding.end())) + ": " + ground(finding));
        }
        examination
                .outweighed()
                .forEach(finding -> lines.add("  "
                        + Passages.shown(text.substring(finding.start(), finding.end())) + ": " + finding.rule()
                        + " says less than another finding on the same place and is left out"));
        lines.add("  " + verdict.proposal() + ": the weightiest of these.");
    }

    private static String ground(Finding finding) {
        Category category = finding.category();
        OptionalDouble from = Examination.deleteFrom(category);
        if (from.isEmpty()) {
            return Proposal.KEEP + ", as " + category + " is reported but no ground";
        }
        boolean sure = finding.confidence() >= from.getAsDouble();
        return String.format(
                Locale.ROOT,
                "%s, as its confidence %.2f is %s the %.2f from which %s is deleted (clause %s)",
                sure ? Proposal.DELETE : Proposal.REVIEW,
                finding.confidence(),
                sure ? "not below" : "below",
                from.getAsDouble(),
                category,
                finding.clause());
    }
}
