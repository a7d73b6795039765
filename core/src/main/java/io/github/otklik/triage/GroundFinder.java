package io.github.otklik.triage;

import io.github.otklik.lifecycle.Command;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From what moderation finds in a text to the acts that it is a ground for, by the rows of the policy. */
final class GroundFinder {
    private static final int TOLD = 5;

    private final ModerationFilter filter;
    private final Map<Category, TriagePolicy.Ground> grounds;

    GroundFinder(ModerationFilter filter, Map<Category, TriagePolicy.Ground> grounds) {
        this.filter = filter;
        this.grounds = grounds;
    }

    /** The refusals, deletions and reports that a text gives grounds for, by category. */
    List<Proposal> find(String text) {
        Map<Category, List<Finding>> byCategory = new EnumMap<>(Category.class);
        for (Finding finding : filter.check(text).findings()) {
            byCategory
                    .computeIfAbsent(finding.category(), key -> new ArrayList<>())
                    .add(finding);
        }
        List<Proposal> proposals = new ArrayList<>();
        byCategory.forEach((category, findings) -> {
            TriagePolicy.Ground ground = grounds.get(category);
            if (ground != null) {
                refusal(ground, findings, text, proposals);
                deletion(ground, category, findings, text, proposals);
                report(ground, findings, text, proposals);
            }
        });
        return proposals;
    }

    @Cites("1/18")
    private static void refusal(
            TriagePolicy.Ground ground, List<Finding> findings, String text, List<Proposal> proposals) {
        Command.Ground refusal = ground.refusal();
        Clause clause = ground.refusalClause();
        if (refusal != null && clause != null) {
            proposals.add(new Proposal.Refuse(
                    refusal,
                    findings,
                    certain(ground, findings),
                    clause,
                    reasons(clause, "refuse", refusal, ground, findings, text)));
        }
    }

    @Cites("2/15")
    private static void deletion(
            TriagePolicy.Ground ground,
            Category category,
            List<Finding> findings,
            String text,
            List<Proposal> proposals) {
        Clause clause = ground.deletion();
        if (clause != null) {
            proposals.add(new Proposal.Delete(
                    category,
                    findings,
                    certain(ground, findings),
                    clause,
                    reasons(clause, "delete", category, ground, findings, text)));
        }
    }

    @Cites("1/19bis")
    private static void report(
            TriagePolicy.Ground ground, List<Finding> findings, String text, List<Proposal> proposals) {
        Clause clause = ground.report();
        if (clause != null) {
            Category category = findings.get(0).category();
            proposals.add(new Proposal.MarkSignificant(
                    null,
                    certain(ground, findings),
                    clause,
                    reasons(clause, "threat", category, ground, findings, text)));
        }
    }

    private static boolean certain(TriagePolicy.Ground ground, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.confidence() >= ground.certainFrom());
    }

    private static List<Reason> reasons(
            Clause clause, String key, Enum<?> what, TriagePolicy.Ground ground, List<Finding> findings, String text) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Wording.reason(clause, key, what));
        findings.stream().limit(TOLD).forEach(finding -> reasons.add(Wording.found(clause, finding, text)));
        if (findings.size() > TOLD) {
            reasons.add(Wording.reason(clause, "found.more", findings.size() - TOLD));
        }
        if (!certain(ground, findings)) {
            reasons.add(Wording.reason(clause, "uncertain", ground.certainFrom()));
        }
        return reasons;
    }
}
