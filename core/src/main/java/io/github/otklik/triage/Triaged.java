package io.github.otklik.triage;

import java.util.List;

/**
 * What the first look at a message came to.
 *
 * @param proposals  the acts proposed: refusals, deletions, the link of a repeat, reports; often none
 * @param counts  what was counted on each topic of the message, surge or not
 */
public record Triaged(List<Proposal> proposals, List<Surge> counts) {
    /** Copies the lists. */
    public Triaged {
        proposals = List.copyOf(proposals);
        counts = List.copyOf(counts);
    }

    /** The proposals of one kind of act. */
    public <P extends Proposal> List<P> of(Class<P> act) {
        return proposals.stream().filter(act::isInstance).map(act::cast).toList();
    }
}
