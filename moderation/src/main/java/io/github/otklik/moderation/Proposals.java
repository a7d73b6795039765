package io.github.otklik.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From findings to a proposal: each category has a confidence from which it is deleted; below it somebody looks. */
final class Proposals {
    private static final Map<Category, Double> DELETE_FROM = new EnumMap<>(Map.of(
            Category.OBSCENE, 0.8,
            Category.INSULT, 0.9,
            Category.THREAT, 0.9,
            Category.HARM_INTENT, 0.9,
            Category.SPAM, 0.9,
            Category.ADVERTISING, 0.9));

    private Proposals() {}

    static Proposal of(List<Finding> findings) {
        Proposal proposal = Proposal.KEEP;
        for (Finding finding : findings) {
            Double from = DELETE_FROM.get(finding.category());
            if (from != null) {
                Proposal own = finding.confidence() >= from ? Proposal.DELETE : Proposal.REVIEW;
                proposal = own.compareTo(proposal) > 0 ? own : proposal;
            }
        }
        return proposal;
    }
}
