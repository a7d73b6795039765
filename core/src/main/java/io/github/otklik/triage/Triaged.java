package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
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
        proposals = Copies.list(proposals, "proposals");
        counts = Copies.list(counts, "counts");
    }

    /** The proposals of one kind of act. */
    public <P extends Proposal> List<P> of(Class<P> act) {
        requireNonNull(act, "act");
        return proposals.stream().filter(act::isInstance).map(act::cast).toList();
    }
}
