package io.github.otklik.triage;

import io.github.otklik.command.Command;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Way;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Cites;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From what moderation finds in a text to the acts that it is a ground for, by the rows of the policy. */
final class GroundFinder {
    private static final int TOLD = 5;

    private final ModerationFilter filter;
    private final Map<Category, TriagePolicy.Ground> grounds;

    GroundFinder(ModerationFilter filter, Map<Category, TriagePolicy.Ground> grounds) {
        this.filter = filter;
        this.grounds = grounds;
    }

    /** The refusals and deletions that a text gives grounds for, by category, and one report of all that calls for it. */
    List<Proposal> find(String text) {
        Map<Category, List<Finding>> byCategory = new EnumMap<>(Category.class);
        for (Finding finding : filter.check(text).findings()) {
            // What a text only sounds like to a model is for a person to see: it grounds nothing.
            if (finding.way() != Way.LEARNED) {
                byCategory
                        .computeIfAbsent(finding.category(), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        Report report = new Report();
        byCategory.forEach((category, findings) -> {
            TriagePolicy.Ground ground = grounds.get(category);
            if (ground != null) {
                Found found = new Found(category, findings, ground, text);
                refusal(found, proposals);
                deletion(found, proposals);
                report.add(found);
            }
        });
        report.addTo(proposals);
        return proposals;
    }

    /** What was found of a category, and what that is a ground for. */
    private record Found(Category category, List<Finding> findings, TriagePolicy.Ground ground, String text) {
        boolean certain() {
            return findings.stream().anyMatch(finding -> finding.confidence() >= ground.certainFrom());
        }

        List<Reason> reasons(Clause clause, String key, Object what) {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(Wording.reason(clause, key, what));
            findings.stream().limit(TOLD).forEach(finding -> reasons.add(Wording.found(clause, finding, text)));
            if (findings.size() > TOLD) {
                reasons.add(Wording.reason(clause, "found.more", findings.size() - TOLD));
            }
            if (!certain()) {
                reasons.add(Wording.reason(clause, "uncertain", ground.certainFrom()));
            }
            return reasons;
        }
    }

    @Cites("1/18")
    private static void refusal(Found found, List<Proposal> proposals) {
        Command.Ground refusal = found.ground.refusal();
        Clause clause = found.ground.refusalClause();
        if (refusal != null && clause != null) {
            proposals.add(new Proposal.Refuse(
                    refusal, found.findings, found.certain(), clause, found.reasons(clause, "refuse", refusal)));
        }
    }

    @Cites("2/15")
    private static void deletion(Found found, List<Proposal> proposals) {
        Clause clause = found.ground.deletion();
        if (clause != null) {
            proposals.add(new Proposal.Delete(
                    found.category,
                    found.findings,
                    found.certain(),
                    clause,
                    found.reasons(clause, "delete", found.category)));
        }
    }

    /** One report to the head, whatever the number of threats. */
    @Cites("1/19bis")
    private static final class Report {
        private final List<Reason> reasons = new ArrayList<>();
        private @Nullable Clause clause;
        private boolean certain;

        void add(Found found) {
            Clause own = found.ground.report();
            if (own != null) {
                clause = clause == null ? own : clause;
                certain |= found.certain();
                reasons.addAll(found.reasons(own, "threat", found.category));
            }
        }

        void addTo(List<Proposal> proposals) {
            if (clause != null) {
                proposals.add(new Proposal.MarkSignificant(null, certain, clause, reasons));
            }
        }
    }
}
