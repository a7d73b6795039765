package io.github.otklik.lifecycle;

/** Where a message stands. */
public enum State {
    /** Known by its number alone; no access was given yet. */
    NEW,
    /** No lead executor holds the message. */
    ROUTING,
    /** The lead drafts an answer. */
    WORK,
    /** The curator reviews a draft. */
    REVIEW,
    /** The lead mends a draft that was returned. */
    REWORK,
    /** A draft is approved and waits for publication. */
    APPROVED,
    /** Refused under clause 1/18; a refusal can be reversed. */
    REFUSED,
    /** The final answer is published. */
    ANSWERED,
    /** Ended without an answer. */
    CLOSED;

    /** Whether work on the message has ended: refused, answered or closed. */
    public boolean closed() {
        return this == REFUSED || this == ANSWERED || this == CLOSED;
    }

    /** Whether work on the message goes on. */
    public boolean open() {
        return this != NEW && !closed();
    }
}
