package io.github.otklik.registry;

/** Where a page of the register stands. */
public enum PageStatus {
    /** It is to be created. */
    PLANNED,
    /** Its creation is agreed; of a unit's page all consents are there. */
    AGREED,
    /** It works. */
    ACTIVE,
    /** It is at rest for a time. */
    SUSPENDED,
    /** It went to another owner, under whom it is another entry. */
    TRANSFERRED,
    /** It was closed. */
    CLOSED,
    /** An act exempts the owner from a page in this network. */
    EXEMPT
}
