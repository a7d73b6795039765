package io.github.otklik.regulation;

/**
 * What somebody has to do, or may do, by a certain instant. How each kind starts and is met is the procedure's; how long
 * it is, who holds it and which clause it comes from is the {@link Norm} of a {@link Regulation}.
 *
 * <p>The order of the constants is the order of the table of terms and of every listing.
 */
public enum ObligationKind {
    /** To send the message to the units that can answer it, after access was given. */
    ROUTE(Nature.DUTY),
    /** To send it again after a unit returned it. */
    REROUTE(Nature.DUTY),
    /** The right of a unit to return a message outside its competence. */
    RETURN(Nature.WINDOW),
    /** A co-executor's duty to inform the lead. */
    CO_INFO(Nature.DUTY),
    /** The lead's duty to combine what the co-executors informed of. */
    COMBINE(Nature.DUTY),
    /** The lead's duty to submit the first draft, counted back from {@link #ANSWER}. */
    DRAFT(Nature.DUTY),
    /** To approve a draft or return it for rework. */
    REVIEW(Nature.DUTY),
    /** To submit a draft again. */
    REWORK(Nature.DUTY),
    /** To publish an approved answer. */
    PUBLISH(Nature.DUTY),
    /** To have an answer, interim or final, published. */
    ANSWER(Nature.DUTY),
    /** To submit the final draft after an interim answer. */
    FINAL_DRAFT(Nature.DUTY),
    /** To report to the head that a unit missed a term. */
    REPORT_BREACH(Nature.IMMEDIATE),
    /** To report a socially significant message to the head. */
    REPORT_SIGNIFICANT(Nature.IMMEDIATE);

    /** What missing the instant means. */
    public enum Nature {
        /** Missing it is a breach. */
        DUTY,
        /** A right that lapses when it is not used in time. */
        WINDOW,
        /** Due at once, at any hour; open until done and never late. */
        IMMEDIATE
    }

    private final Nature nature;

    ObligationKind(Nature nature) {
        this.nature = nature;
    }

    /** What missing the instant means. */
    public Nature nature() {
        return nature;
    }
}
