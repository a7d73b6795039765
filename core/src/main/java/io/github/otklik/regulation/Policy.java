package io.github.otklik.regulation;

import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A question that the act leaves open or answers in two ways, and the answers a {@link Regulation} may choose from.
 *
 * <p>The first answer is the one that holds for an act that does not choose. Where only one is listed, the constant states
 * what was decided, so that a reader of the file sees it.
 */
public enum Policy {
    /** Where a term of working time ends: at the earliest instant, so at closing time and not at the next opening. */
    @Cites("decision 1")
    TERM_END("earliest-instant"),
    /**
     * What makes an act late: working time beyond the term ({@code working-time}, so nothing is late while nobody works),
     * or the clock beyond the due instant, at any hour ({@code due-instant}).
     */
    @Cites("decision 2")
    LATENESS("working-time", "due-instant"),
    /** When an immediate obligation is late: never; it stays open until done and is not a breach by itself. */
    @Cites("decision 3")
    IMMEDIATE_OBLIGATIONS("open-until-done"),
    /**
     * The first working day of a term in working days: the one after the local day of its start, or that day itself, if it is
     * a working day, at whatever hour ({@code same-day}).
     */
    @Cites("decision 4")
    FIRST_WORKING_DAY("next-day", "same-day"),
    /** What a change of importance does: open terms are counted again from their start, met ones stay. */
    @Cites("decision 5")
    IMPORTANCE_CHANGE("recount-open"),
    /** What a unit's return restarts: nothing; the terms of the answer and of the draft run on. */
    @Cites("decision 6")
    RETURN("terms-run-on"),
    /** How co-executors work: side by side, each by a clock of its own, or one after another ({@code in-order}). */
    @Cites("decision 7")
    CO_EXECUTION("parallel", "in-order"),
    /** How many rounds of rework there may be in the life of a message; none moves the term of the answer. */
    @Cites("decision 8")
    REWORK_ROUNDS(true, "unlimited"),
    /** How many interim answers may be published for one message: a number from 0 to 99. */
    @Cites("decision 9")
    INTERIM_ANSWERS(true, "1"),
    /** How often a term left to agreement is agreed: once, and the instant then stands as it is. */
    @Cites("decision 10")
    AGREED_TERM("once"),
    /** Whether an act may be dated before the latest one of its message: if a reason is given, or never. */
    @Cites("decision 11")
    BACK_DATED_ACTS("with-reason", "never"),
    /** Whether a refusal to process a message can be taken back. */
    @Cites("decision 12")
    REFUSAL_REVERSAL("allowed", "never"),
    /** What an earlier due instant set by the curator does: it caps the term, also when the term is counted again. */
    @Cites("decision 13")
    SHORTER_TERMS("cap"),
    /** Which version of the regulation and calendar a message follows: those it started under. */
    @Cites("decision 14")
    VERSIONS("as-started"),
    /** What an outcome without an answer does to open terms: cancels all but the immediate ones. */
    @Cites("decision 15")
    OTHER_OUTCOMES("cancel-open"),
    /** How often a missed term of a unit is to be reported: once. */
    @Cites("decision 16")
    BREACH_REPORTS("once-per-term"),
    /** Whose fault a breach is: the first cause on the path that applies, the holder's own delay being the last. */
    @Cites("decision 17")
    FAULT("first-cause"),
    /** How many returns by units there may be in the life of a message. */
    RETURNS(true, "unlimited"),
    /** When the last day of a term in working days is used up: at the end of its work, or at the midnight after it. */
    LAST_WORKING_DAY("end-of-work", "midnight"),
    /**
     * What becomes of a term in calendar days whose last day is not a working day: it stays, or ends with the midnight that ends
     * the next working day.
     */
    LAST_DAY_OFF("stays", "next-working-day");

    private static final int MOST = 99;
    private static final Set<Policy> UNSTATED = Set.of(RETURNS, LAST_WORKING_DAY, LAST_DAY_OFF);

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> choices;

    private final boolean counted;

    Policy(String... choices) {
        this(false, choices);
    }

    Policy(boolean counted, String... choices) {
        this.counted = counted;
        this.choices = List.of(choices);
    }

    /** Whether each printed regulation states the answer, or only one that chose another than the default. */
    boolean isStated() {
        return !UNSTATED.contains(this);
    }

    /** The name of the question in files, such as {@code lateness}. */
    public String key() {
        return key;
    }

    /** The answers there are, the default first; for a number, the default alone. */
    public List<String> choices() {
        return choices;
    }

    /** The answer that holds where a regulation does not choose. */
    public String defaultValue() {
        return choices.get(0);
    }

    /** Whether a regulation may choose that answer. */
    boolean allows(String value) {
        return isCount(value) || (this != INTERIM_ANSWERS && choices.contains(value));
    }

    /** The answers there are, in words for an error. */
    String allowed() {
        return counted
                ? (this == INTERIM_ANSWERS ? "" : String.join(", ", choices) + ", ") + "0 … " + MOST
                : String.join(", ", choices);
    }

    private boolean isCount(String value) {
        int count = Text.number(value);
        return counted && count >= 0 && count <= MOST && value.equals(Integer.toString(count));
    }
}
