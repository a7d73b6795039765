package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Triaged.Surge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The first look at a message: proposes, with reasons, what a person may decide. Nothing is decided here, and criticism is no
 * ground for anything.
 *
 * <p>One look is linear in the text and in the author's earlier texts that the policy looks at, and takes of the rest of the
 * history the messages on the same topic and place in the windows that it counts. This class is immutable and thread-safe.
 */
public final class Triage {
    private final GroundFinder grounds;
    private final RepeatFinder repeats;
    private final SurgeFinder surges;

    private Triage(ModerationFilter filter, RepeatDetector detector, TriagePolicy policy) {
        grounds = new GroundFinder(filter, policy.grounds());
        repeats = new RepeatFinder(detector, policy.repeats());
        surges = new SurgeFinder(policy.surges());
    }

    /** The triage of the library's own filter, detector and policy; a host makes it once. */
    public static Triage standard() {
        return of(ModerationFilter.standard(), RepeatDetector.standard(), TriagePolicy.standard());
    }

    /** The triage of a filter, a detector and a policy. */
    public static Triage of(ModerationFilter filter, RepeatDetector detector, TriagePolicy policy) {
        return new Triage(
                requireNonNull(filter, "filter"),
                requireNonNull(detector, "detector"),
                requireNonNull(policy, "policy"));
    }

    /**
     * What is proposed for a message.
     *
     * @param post  the message
     * @param history  what the administration has got and answered; it may hold the message and later ones
     * @param now  the present instant, at which the window of a surge ends
     */
    public Triaged propose(Post post, History history, Instant now) {
        requireNonNull(history, "history");
        requireNonNull(now, "now");
        List<Proposal> proposals =
                new ArrayList<>(grounds.find(requireNonNull(post, "post").text()));
        proposals.addAll(repeats.find(post, history));
        List<Surge> counts = surges.count(post, history, now);
        for (Surge surge : counts) {
            if (surge.proposed()) {
                proposals.add(surges.report(surge));
            }
        }
        return new Triaged(proposals, counts);
    }
}
