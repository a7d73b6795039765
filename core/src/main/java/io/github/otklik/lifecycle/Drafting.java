package io.github.otklik.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * How far the answer to a message is.
 *
 * @param reworkOwed  whether a draft was returned for rework and not submitted again
 * @param submitted  the kind of the last draft, or null
 * @param interims  how many interim answers were published
 */
record Drafting(boolean reworkOwed, Command.@Nullable DraftKind submitted, int interims) {
    static final Drafting NONE = new Drafting(false, null, 0);

    Drafting after(Command.Act act) {
        return switch (act.type()) {
            case SUBMIT_DRAFT -> new Drafting(false, ((Command.SubmitDraft) act).kind(), interims);
            case RETURN_FOR_REWORK -> new Drafting(true, submitted, interims);
            case PUBLISH ->
                submitted == Command.DraftKind.INTERIM ? new Drafting(reworkOwed, submitted, interims + 1) : this;
            default -> this;
        };
    }
}
