package io.github.otklik.publication;

/** Where a piece of material stands. */
public enum ContentState {
    /** It was not given in yet. */
    NEW,
    /** It was given in, or given in again after remarks. */
    SUBMITTED,
    /** The adviser edited it. */
    EDITED,
    /** The adviser returned it with remarks. */
    RETURNED,
    /** It is on the page. */
    PUBLISHED,
    /** Its unit took it back. */
    WITHDRAWN
}
