package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was found in a text and what is proposed; a person decides.
 *
 * @param proposal  the proposal
 * @param findings  the findings by place, those on the same place by category
 */
public record Verdict(Proposal proposal, List<Finding> findings) {
    static final Verdict CLEAN = new Verdict(Proposal.KEEP, List.of());

    /** Refuses null by name and copies the list. */
    public Verdict {
        requireNonNull(proposal, "proposal");
        findings = List.copyOf(findings);
    }
}
