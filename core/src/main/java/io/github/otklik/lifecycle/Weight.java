package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.Importance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How important a message is.
 *
 * @param importance  as classified, null before
 * @param raisedAt  when it was last raised, or null
 */
record Weight(@Nullable Importance importance, @Nullable Instant raisedAt) {
    static final Weight NONE = new Weight(null, null);

    Importance inForce() {
        return importance == null ? Importance.NORMAL : importance;
    }

    @Cites({"1/6.2", "decision 5"})
    Weight after(Command.Act act) {
        if (!(act instanceof Command.Classify classify)) {
            return this;
        }
        boolean raised =
                Importance.HIGH.equals(classify.importance()) && inForce().equals(Importance.NORMAL);
        return new Weight(classify.importance(), raised ? act.header().at() : raisedAt);
    }
}
