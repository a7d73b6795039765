/**
 * The first look at a message: what a person is proposed to do with it, and why.
 *
 * <p>{@link io.github.otklik.triage.Triage} is the entry. It joins moderation to what the host knows of earlier messages and
 * answers:
 *
 * <pre>{@code
 * History history = History.of(earlier, watchedSince);
 * Triaged triaged = Triage.standard().propose(post, history, now);
 * for (Proposal proposal : triaged.proposals()) {
 *     proposal.reasons().forEach(reason -> show(reason.clause(), reason.text(Language.RU)));
 * }
 * }</pre>
 *
 * <p>Proposed are a refusal to process (clause 1/18), the deletion of a comment (2/15), the link of a repeat (1/15) and a
 * report to the head of a threat or a surge (1/19bis). Each is an act of its own. Criticism is not a ground for any of them, and
 * blocking an author is not proposed: the decree does not know it. All thresholds are data, a
 * {@link io.github.otklik.triage.TriagePolicy}. Nothing here decides, stores or asks for the time.
 */
@NullMarked
package io.github.otklik.triage;

import org.jspecify.annotations.NullMarked;
