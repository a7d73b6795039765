package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What has to be done, or may be done, by a certain instant. How long it is, who holds it and which clause it comes from is
 * the {@link Norm} of a {@link Regulation}.
 *
 * <p>The fourteen built-in kinds start and are met as the procedure says. An act may declare further ones, whose norm says
 * what starts and what ends them; a declared kind is a {@link Nature#DUTY}. Two kinds are equal if their ids are.
 *
 * <p>The natural order is the order of the table of terms, {@link #CONFIRM} last, then declared kinds by id. Within an act,
 * listings follow the act, where declared kinds stand in the order of their lines. This class is immutable
 * and thread-safe.
 */
public final class ObligationKind extends Named implements Comparable<ObligationKind> {
    /** To send the message to the units that can answer it, after access was given. */
    public static final ObligationKind ROUTE = builtIn(0, "ROUTE", Nature.DUTY);
    /** To send it again after a unit returned it. */
    public static final ObligationKind REROUTE = builtIn(1, "REROUTE", Nature.DUTY);
    /** The right of a unit to return a message outside its competence. */
    public static final ObligationKind RETURN = builtIn(2, "RETURN", Nature.WINDOW);
    /** A co-executor's duty to inform the lead. */
    public static final ObligationKind CO_INFO = builtIn(3, "CO_INFO", Nature.DUTY);
    /** The lead's duty to combine what the co-executors informed of. */
    public static final ObligationKind COMBINE = builtIn(4, "COMBINE", Nature.DUTY);
    /** The duty to submit the first draft of a round; in the decree counted back from {@link #ANSWER}. */
    public static final ObligationKind DRAFT = builtIn(5, "DRAFT", Nature.DUTY);
    /** To approve a draft or return it for rework. */
    public static final ObligationKind REVIEW = builtIn(6, "REVIEW", Nature.DUTY);
    /** To submit a draft again. */
    public static final ObligationKind REWORK = builtIn(7, "REWORK", Nature.DUTY);
    /** To publish an approved answer. */
    public static final ObligationKind PUBLISH = builtIn(8, "PUBLISH", Nature.DUTY);
    /** To have an answer, interim or final, published. */
    public static final ObligationKind ANSWER = builtIn(9, "ANSWER", Nature.DUTY);
    /** To submit the final draft after an interim answer. */
    public static final ObligationKind FINAL_DRAFT = builtIn(10, "FINAL_DRAFT", Nature.DUTY);
    /** To report to the head that a unit missed a term. */
    public static final ObligationKind REPORT_BREACH = builtIn(11, "REPORT_BREACH", Nature.IMMEDIATE);
    /** To report a socially significant message to the head. */
    public static final ObligationKind REPORT_SIGNIFICANT = builtIn(12, "REPORT_SIGNIFICANT", Nature.IMMEDIATE);
    /** The author's right to confirm or deny a final answer, in acts that ask him or her. */
    public static final ObligationKind CONFIRM = builtIn(13, "CONFIRM", Nature.WINDOW);

    private static final List<ObligationKind> TABLE = List.of(
            ROUTE,
            REROUTE,
            RETURN,
            CO_INFO,
            COMBINE,
            DRAFT,
            REVIEW,
            REWORK,
            PUBLISH,
            ANSWER,
            FINAL_DRAFT,
            REPORT_BREACH,
            REPORT_SIGNIFICANT);
    private static final int DECLARED = 14;

    /** What missing the instant means. */
    public enum Nature {
        /** Missing it is a breach. */
        DUTY,
        /** A right that lapses when it is not used in time. */
        WINDOW,
        /** Due at once, at any hour; open until done and never late. */
        IMMEDIATE
    }

    private final int place;
    private final Nature nature;

    private ObligationKind(int place, String id, String title, Nature nature) {
        super(id, title);
        this.place = place;
        this.nature = nature;
    }

    private static ObligationKind builtIn(int place, String id, Nature nature) {
        return new ObligationKind(place, id, id, nature);
    }

    /** The thirteen kinds of the table of terms, in its order; {@link #CONFIRM} is not among them. Unmodifiable. */
    public static List<ObligationKind> table() {
        return TABLE;
    }

    /**
     * The kind of that id, as a stored event gives it: a built-in one, or else a declared one whose title is not known.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public static ObligationKind of(String id) {
        return builtIn(id).orElseGet(() -> declared(id, id));
    }

    /** The built-in kind of that id, if there is one. */
    public static Optional<ObligationKind> builtIn(String id) {
        requireNonNull(id, "id");
        return id.equals(CONFIRM.id())
                ? Optional.of(CONFIRM)
                : TABLE.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kind of a line of an act that declares a term. */
    static ObligationKind declared(String id, String title) {
        return new ObligationKind(DECLARED, id, title, Nature.DUTY);
    }

    /** What missing the instant means. */
    public Nature nature() {
        return nature;
    }

    /** Whether an act declares the kind, so that its norm says what starts and ends it. */
    public boolean isDeclared() {
        return place == DECLARED;
    }

    @Override
    public int compareTo(ObligationKind other) {
        requireNonNull(other, "other");
        return place == other.place ? id().compareTo(other.id()) : Integer.compare(place, other.place);
    }
}
