package io.github.otklik.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** From findings to a proposal: each category has a confidence from which it is deleted; below it a person looks. */
final class Proposals {
    /** The library's own thresholds. */
    static final Proposals STANDARD = new Proposals(Map.of(
            Category.OBSCENE, 0.8,
            Category.INSULT, 0.9,
            Category.THREAT, 0.9,
            Category.HARM_INTENT, 0.9,
            Category.SPAM, 0.9,
            Category.ADVERTISING, 0.9));

    private final Map<Category, Double> deleteFrom;

    private Proposals(Map<Category, Double> deleteFrom) {
        this.deleteFrom = new EnumMap<>(deleteFrom);
    }

    /**
     * The same with another threshold of a category.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    Proposals with(Category category, double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "Bad threshold of " + category + ": " + confidence + "; it must be 0 to 1");
        }
        Map<Category, Double> changed = new EnumMap<>(deleteFrom);
        changed.put(category, confidence);
        return new Proposals(changed);
    }

    /** The confidence from which a category is deleted; empty if it never is. */
    OptionalDouble deleteFrom(Category category) {
        Double from = deleteFrom.get(category);
        return from == null ? OptionalDouble.empty() : OptionalDouble.of(from);
    }

    /** What a finding proposes against the threshold of its category; what was learnt never proposes to delete. */
    static Proposal of(Finding finding, double from) {
        boolean sure = finding.confidence() >= from && finding.way() != Way.LEARNED;
        return sure ? Proposal.DELETE : Proposal.REVIEW;
    }

    /** The verdict on a text with these findings: the weightiest of what each proposes. */
    Verdict of(List<Finding> findings) {
        Proposal proposal = Proposal.KEEP;
        Map<Category, Double> thresholds = new EnumMap<>(Category.class);
        for (Finding finding : findings) {
            Double from = deleteFrom.get(finding.category());
            if (from != null) {
                thresholds.put(finding.category(), from);
                Proposal own = of(finding, from);
                proposal = own.compareTo(proposal) > 0 ? own : proposal;
            }
        }
        return new Verdict(proposal, findings, thresholds);
    }
}
