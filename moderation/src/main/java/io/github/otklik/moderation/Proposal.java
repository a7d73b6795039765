package io.github.otklik.moderation;

/** What is proposed to a person who decides on a text; the order is by weight. */
public enum Proposal {
    /** Nothing speaks against it. */
    KEEP,
    /** Something may; a person should look. */
    REVIEW,
    /** A ground on which comments are deleted is certain enough. */
    DELETE
}
