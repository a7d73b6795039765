package io.github.otklik.triage;

import io.github.otklik.text.Cites;
import io.github.otklik.triage.Triaged.Surge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is written on the topics and the place of a message in the window that ends now, beside the whole windows before
 * it, one after the other.
 */
final class SurgeFinder {
    private final TriagePolicy.Surges policy;

    SurgeFinder(TriagePolicy.Surges policy) {
        this.policy = policy;
    }

    /** What was counted on each topic of a message, the least likely first. */
    List<Surge> count(Post post, History history, Instant now) {
        List<Surge> surges = new ArrayList<>();
        History.matters(post).forEach((matter, topic) -> surges.add(count(matter, topic, post, history, now)));
        surges.sort(Comparator.comparingDouble(Surge::chance)
                .thenComparing(Comparator.comparingInt(Surge::count).reversed()));
        return surges;
    }

    @Cites("1/19bis")
    private Surge count(Matter matter, String topic, Post post, History history, Instant now) {
        Instant from = Past.before(now, policy.window());
        Timeline timeline = history.on(matter);
        int count = (timeline == null ? 0 : timeline.count(from, now, policy.counting()))
                + own(post, timeline, history, from, now);
        int windows = watched(history.since(), from);
        double mean = windows == 0 || timeline == null ? 0 : (double) sum(timeline, from, windows) / windows;
        double chance = windows == 0 ? 1 : Poisson.tail(count, mean);
        boolean compared = windows >= policy.leastWindows();
        boolean proposed = count >= policy.least() && (!compared || chance < policy.tail());
        return new Surge(
                topic,
                post.place(),
                from,
                now,
                count,
                windows,
                mean,
                chance,
                proposed,
                reasons(topic, post.place(), count, windows, mean, chance));
    }

    private List<Reason> reasons(String topic, String place, int count, int windows, double mean, double chance) {
        List<Reason> reasons = new ArrayList<>();
        Object where = place.isBlank() ? Unstated.PLACE : place;
        reasons.add(reason("surge.count", policy.counting(), count, policy.window(), topic, where));
        if (windows >= policy.leastWindows()) {
            reasons.add(reason("surge.mean", windows, mean, chance, policy.tail()));
        } else {
            reasons.add(reason("surge.young", windows, policy.leastWindows(), policy.least()));
        }
        if (count < policy.least()) {
            reasons.add(reason("surge.few", policy.least()));
        }
        return reasons;
    }

    /** What is shown where something is not stated. */
    enum Unstated {
        PLACE
    }

    private Reason reason(String key, Object... values) {
        return Wording.reason(policy.clause(), key, values);
    }

    /** The report of a surge. */
    Proposal report(Surge surge) {
        return new Proposal.MarkSignificant(surge, true, policy.clause(), surge.reasons());
    }

    /** The message under triage counts once, whether the host has put it into the history or not. */
    private int own(Post post, @Nullable Timeline timeline, History history, Instant from, Instant now) {
        boolean inside = post.at().isAfter(from) && !post.at().isAfter(now);
        if (!inside || history.has(post)) {
            return 0;
        }
        boolean heard =
                policy.counting() == TriagePolicy.Counting.AUTHORS && timeline != null && timeline.has(post, from, now);
        return heard ? 0 : 1;
    }

    private int watched(Instant since, Instant from) {
        int windows = 0;
        while (windows < policy.windows()
                && !Past.before(from, policy.window().multipliedBy(windows + 1L))
                        .isBefore(since)) {
            windows++;
        }
        return windows;
    }

    private long sum(Timeline timeline, Instant end, int windows) {
        long sum = 0;
        Instant to = end;
        for (int i = 0; i < windows; i++) {
            Instant from = Past.before(to, policy.window());
            sum += timeline.count(from, to, policy.counting());
            to = from;
        }
        return sum;
    }
}
