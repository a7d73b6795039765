package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.time.Instant;
import java.util.List;

/**
 * What the first look at a message came to.
 *
 * @param proposals  the acts proposed: refusals, deletions, the link of a repeat, reports; often none
 * @param counts  what was counted on each topic of the message, surge or not
 */
public record Triaged(List<Proposal> proposals, List<Surge> counts) {
    /**
     * How much was written on a topic and a place in the window that ends at an instant, beside the windows before it.
     *
     * @param topic  the topic
     * @param place  the place, or empty
     * @param fromExclusive  where the window begins
     * @param toInclusive  where it ends
     * @param count  how many authors, or messages, there are in it
     * @param windows  how many whole windows before it were watched
     * @param mean  the mean count of those, 0 if there are none
     * @param chance  the chance of that many or more by Poisson's law of that mean, from 0 to 1; 1 if there is none
     * @param proposed  whether it is proposed as a surge
     * @param reasons  why it is, or why not
     */
    public record Surge(
            String topic,
            String place,
            Instant fromExclusive,
            Instant toInclusive,
            int count,
            int windows,
            double mean,
            double chance,
            boolean proposed,
            List<Reason> reasons) {
        /** Refuses null by name and copies the list. */
        public Surge {
            requireNonNull(topic, "topic");
            requireNonNull(place, "place");
            requireNonNull(fromExclusive, "fromExclusive");
            requireNonNull(toInclusive, "toInclusive");
            reasons = Copies.list(reasons, "reasons");
        }
    }

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
