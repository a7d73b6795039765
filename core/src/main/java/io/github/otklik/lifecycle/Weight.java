package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Importance;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lengths of terms may depend on and acts may change: degree, topics, repetition; with what it was before each change.
 *
 * @param importance  as classified, null before
 * @param topics  those of the latest classification
 * @param repeated  whether the message was linked to an earlier one
 * @param since  since when, null from the access
 * @param before  what it was before, null from the access
 */
@Cites({"1/6.2", "decision 5"})
record Weight(
        @Nullable Importance importance,
        List<String> topics,
        boolean repeated,
        @Nullable Instant since,
        @Nullable Weight before) {
    static final Weight NONE = new Weight(null, List.of(), false, null, null);

    Weight classified(@Nullable Importance degree, List<String> named, Instant at) {
        return Objects.equals(importance, degree) && topics.equals(named)
                ? this
                : new Weight(degree, named, repeated, at, this);
    }

    Weight linked(Instant at) {
        return repeated ? this : new Weight(importance, topics, true, at, this);
    }

    /** The same after the same changes; in a loop, for there may be many. */
    @Override
    public boolean equals(@Nullable Object other) {
        Weight one = this;
        Weight two = other instanceof Weight weight ? weight : null;
        while (one != null && two != null && one != two) {
            if (!Objects.equals(one.importance, two.importance)
                    || !one.topics.equals(two.topics)
                    || one.repeated != two.repeated
                    || !Objects.equals(one.since, two.since)) {
                return false;
            }
            one = one.before;
            two = two.before;
        }
        return one == two;
    }

    @Override
    public int hashCode() {
        return Objects.hash(importance, topics, repeated, since);
    }

    @Override
    public String toString() {
        return importance + " " + topics + (repeated ? " repeated" : "") + " since " + since;
    }
}
