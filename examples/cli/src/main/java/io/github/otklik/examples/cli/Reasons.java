package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Examination;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Proposal;
import io.github.otklik.moderation.Verdict;
import io.github.otklik.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why something was or was not found in a text, stage by stage, for a moderator. */
final class Reasons {
    private final String text;
    private final Examination examination;
    private final Regulation act;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    Reasons(String text, Examination examination, Regulation act, Texts texts) {
        this.text = text;
        this.examination = examination;
        this.act = act;
        this.texts = texts;
    }

    List<String> lines() {
        lines.add(texts.say("why.plain"));
        Table words = new Table();
        for (Examination.Word word : examination.words()) {
            words.add("  " + text.substring(word.start(), word.end()), told(word));
        }
        words.lines().forEach(lines::add);
        stage(examination.plain(), examination.words().isEmpty() ? "none.letters" : "none.plain");
        lines.add(texts.say("why.hidden"));
        for (String piece : examination.odd()) {
            lines.add("  " + Passages.shown(piece));
        }
        stage(examination.hidden(), examination.odd().isEmpty() ? "none.odd" : "none.hidden");
        lines.add(texts.say("why.phrases"));
        stage(examination.phrases(), "none.phrases");
        lines.add(texts.say("why.proposal"));
        proposal(examination.verdict());
        return lines;
    }

    private String told(Examination.Word word) {
        return texts.say("look." + word.look(), String.join(", ", word.by()));
    }

    private void stage(List<Finding> findings, String none) {
        if (findings.isEmpty()) {
            lines.add("  " + texts.say("none", texts.say(none)));
        }
        Table table = new Table();
        for (Finding finding : findings) {
            String[] cells = ModerateCommand.cells(finding, text, act);
            cells[0] = "  " + texts.say("found", cells[0]);
            table.add(cells);
        }
        table.lines().forEach(lines::add);
    }

    private void proposal(Verdict verdict) {
        String proposal = verdict.proposal().name();
        examination
                .doubted()
                .forEach(finding -> lines.add("  " + texts.say("doubted", passage(finding), finding.rule())));
        if (verdict.findings().isEmpty()) {
            lines.add("  " + texts.say("proposal.clean", proposal));
            return;
        }
        for (Finding finding : verdict.findings()) {
            lines.add("  " + ground(finding, verdict));
            lines.add("    " + Passages.shown(finding.reason(texts.locale())));
        }
        examination
                .outweighed()
                .forEach(finding -> lines.add("  " + texts.say("outweighed", passage(finding), finding.rule())));
        lines.add("  " + texts.say("proposal", proposal));
    }

    private String ground(Finding finding, Verdict verdict) {
        Double from = verdict.deleteFrom().get(finding.category());
        Proposal own = verdict.proposalOf(finding);
        return texts.say(
                from == null ? "ground.none" : own == Proposal.DELETE ? "ground.sure" : "ground.unsure",
                passage(finding),
                own.name(),
                number(finding.confidence()),
                from == null ? "" : number(from),
                finding.category().name());
    }

    private String passage(Finding finding) {
        return Passages.shown(text.substring(finding.start(), finding.end()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
