package io.github.otklik.regulation;

/** The part somebody plays in the procedure; people and departments behind it are the host's. */
public enum Role {
    /** The ministry that runs the monitoring system and gives access to messages (clauses 1/5, 1/6.4). */
    MINISTRY,
    /** The department that routes, reviews, publishes and reports (clause 1/6 and on). */
    CURATOR,
    /** A structural unit that prepares answers (clauses 1/7, 1/9, 1/11, 1/14). */
    EXECUTOR,
    /** The head of the administration, who receives reports (clauses 1/20, 1/19bis). */
    HEAD,
    /** The head's adviser, who keeps the official pages (clause 2/2). */
    ADVISER
}
