package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Proposal;
import io.github.otklik.moderation.Verdict;
import io.github.otklik.regulation.Regulation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** How many texts had what found in them, by category and proposal; it grows with the categories, not with the texts. */
final class Tally {
    private final Regulation act;
    private final Map<Proposal, Long> texts = new EnumMap<>(Proposal.class);
    private final Map<Category, Map<Proposal, Long>> withCategory = new EnumMap<>(Category.class);
    private final Map<Category, Long> findings = new EnumMap<>(Category.class);
    private long unreadable;

    Tally(Regulation act) {
        this.act = act;
    }

    void add(Verdict verdict) {
        texts.merge(verdict.proposal(), 1L, Long::sum);
        EnumSet<Category> seen = EnumSet.noneOf(Category.class);
        for (Finding finding : verdict.findings()) {
            findings.merge(finding.category(), 1L, Long::sum);
            if (seen.add(finding.category())) {
                withCategory
                        .computeIfAbsent(finding.category(), category -> new EnumMap<>(Proposal.class))
                        .merge(verdict.proposal(), 1L, Long::sum);
            }
        }
    }

    void addUnreadable() {
        unreadable++;
    }

    /** The table: a row for each category that was found, and one for all texts. */
    List<String> lines(Texts language) {
        Table table = new Table();
        table.add(
                language.say("tally.category"),
                language.say("tally.clause"),
                language.say("tally.findings"),
                language.say("tally.texts", Proposal.DELETE.name()),
                Proposal.REVIEW.name(),
                Proposal.KEEP.name());
        withCategory.forEach((category, own) -> table.add(
                category.name(),
                act.citation(category.name()).text(),
                String.valueOf(findings.get(category)),
                count(own, Proposal.DELETE),
                count(own, Proposal.REVIEW),
                count(own, Proposal.KEEP)));
        table.add(
                language.say("tally.all"),
                "",
                String.valueOf(findings.values().stream().mapToLong(n -> n).sum()),
                count(texts, Proposal.DELETE),
                count(texts, Proposal.REVIEW),
                count(texts, Proposal.KEEP));
        if (unreadable > 0) {
            table.add(language.say("tally.unreadable"), "", "", "", "", String.valueOf(unreadable));
        }
        return table.lines();
    }

    private static String count(Map<Proposal, Long> counts, Proposal proposal) {
        return String.valueOf(counts.getOrDefault(proposal, 0L));
    }
}
