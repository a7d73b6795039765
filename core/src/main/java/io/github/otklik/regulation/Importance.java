package io.github.otklik.regulation;

/** How important the curator found a message to be (clause 1/6.2); it chooses between two lengths of most terms. */
public enum Importance {
    /** The ordinary terms; also in force, provisionally, until a message is classified. */
    NORMAL,
    /** The shorter terms of clauses 1/8, 1/9, 1/11, 1/13 and 1/14. */
    HIGH
}
