package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a text and what is proposed; a person decides.
 *
 * @param proposal  the proposal
 * @param findings  the findings by place, those on the same place by category
 * @param deleteFrom  the confidence from which the deletion of a category is proposed, for each category that was found; one
 *     that is no ground has none
 */
public record Verdict(Proposal proposal, List<Finding> findings, Map<Category, Double> deleteFrom) {
    static final Verdict CLEAN = new Verdict(Proposal.KEEP, List.of(), Map.of());

    /** Refuses null by name and copies the list and the map. */
    public Verdict {
        for (Category each : requireNonNull(deleteFrom, "deleteFrom").keySet()) {
            requireNonNull(each, "deleteFrom");
        }
        requireNonNull(proposal, "proposal");
        findings = Whole.list(findings, "findings");
        Map<Category, Double> thresholds = new EnumMap<>(Category.class);
        thresholds.putAll(deleteFrom);
        deleteFrom = Collections.unmodifiableMap(thresholds);
    }

    /** What a finding proposes by itself. */
    public Proposal proposalOf(Finding finding) {
        requireNonNull(finding, "finding");
        Double from = deleteFrom.get(finding.category());
        if (from == null) {
            return Proposal.KEEP;
        }
        return Proposals.of(finding, from);
    }

    /** The finding that the proposal follows from: the surest, and the first, of those that propose most; empty if none was made. */
    public Optional<Finding> weightiest() {
        return findings.stream()
                .min(Comparator.comparing(this::proposalOf)
                        .thenComparing(Finding::confidence)
                        .reversed());
    }

    /**
     * Why it is proposed, in a few words for people: the finding that weighs most and the threshold that it was held against.
     *
     * @param locale  Russian is answered in Russian, every other language in English
     */
    public String reason(Locale locale) {
        return Wording.of(locale).verdict(this);
    }
}
