package io.github.otklik.moderation;

/** What is proposed to a person who decides on a text; the order is by weight. */
public enum Proposal {
    /** Nothing speaks against it. */
    KEEP,
    /** Something may; somebody should look. */
    REVIEW,
    /** A ground that the decree deletes on is certain enough (clause 2/15). */
    DELETE
}
