package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * How far the answer to a message is.
 *
 * @param reworkOwed  whether a draft was returned for rework and not submitted again
 * @param submitted  the kind of the last draft, or null
 * @param approvals  how many stages approved the last draft
 * @param interims  how many interim answers were published
 */
record Drafting(boolean reworkOwed, Command.@Nullable DraftKind submitted, int approvals, int interims) {
    static final Drafting NONE = new Drafting(false, null, 0, 0);

    Drafting submitted(Command.@Nullable DraftKind kind) {
        return new Drafting(false, kind, 0, interims);
    }

    Drafting approved() {
        return new Drafting(reworkOwed, submitted, approvals + 1, interims);
    }

    Drafting sentBack() {
        return new Drafting(true, submitted, 0, interims);
    }

    Drafting published() {
        return isInterim() ? new Drafting(reworkOwed, submitted, approvals, interims + 1) : this;
    }

    boolean isInterim() {
        return submitted == Command.DraftKind.INTERIM;
    }
}
