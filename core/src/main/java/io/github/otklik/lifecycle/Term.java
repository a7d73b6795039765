package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A term as the events of a message tell it: when it started, who holds it, how it ended.
 *
 * <p>While it is open it has no due instant of its own: that follows from the regulation, the calendar and the message.
 * When it ends it keeps the due instant and the lateness that were in force then.
 *
 * @param id  its name within the message
 * @param unit  the unit that holds it, or did when it ended; null when a role without units does, or nobody yet
 * @param start  when it started
 * @param heldSince  since when its present holder has it
 * @param cap  the earlier due instant set by the curator, or null
 * @param agreed  the due instant agreed with the curator, or null
 * @param end  how it ended, {@link End#OPEN} while it has not
 * @param ended  when it ended, null while it has not and for a window that lapsed
 * @param due  the due instant in force when it ended, or null
 * @param late  the working time by which it was late when it ended
 * @param missed  whether it was late when it ended
 * @param countedAs  the importance by whose numbers it was counted when it ended, null while it has not
 * @param breach  the breach report raised for it and not cancelled, or null
 * @param excused  how many breach reports were raised for it and cancelled
 */
public record Term(
        ObligationId id,
        @Nullable String unit,
        Instant start,
        Instant heldSince,
        @Nullable Instant cap,
        @Nullable Instant agreed,
        End end,
        @Nullable Instant ended,
        @Nullable Instant due,
        Duration late,
        boolean missed,
        @Nullable Importance countedAs,
        @Nullable ObligationId breach,
        int excused) {

    /** How a term ended. */
    public enum End {
        /** It has not. */
        OPEN,
        /** Its act was done. */
        MET,
        /** The right was not used in time. */
        LAPSED,
        /** Nobody has to act any more. */
        CANCELLED
    }

    /** Refuses null by name. */
    public Term {
        requireNonNull(id, "id");
        requireNonNull(start, "start");
        requireNonNull(heldSince, "heldSince");
        requireNonNull(end, "end");
        requireNonNull(late, "late");
    }

    static Term started(ObligationId id, @Nullable String unit, Instant at) {
        return new Term(id, unit, at, at, null, null, End.OPEN, null, null, Duration.ZERO, false, null, null, 0);
    }

    /** The kind of obligation. */
    public ObligationKind kind() {
        return id.kind();
    }

    /** Whether it has not ended. */
    public boolean open() {
        return end == End.OPEN;
    }

    Term heldBy(@Nullable String holder, Instant at) {
        return new Term(id, holder, start, at, cap, agreed, end, ended, due, late, missed, countedAs, breach, excused);
    }

    Term cappedAt(Instant instant) {
        return new Term(
                id, unit, start, heldSince, instant, agreed, end, ended, due, late, missed, countedAs, breach, excused);
    }

    Term agreedAt(Instant instant) {
        return new Term(
                id, unit, start, heldSince, cap, instant, end, ended, due, late, missed, countedAs, breach, excused);
    }

    Term ended(End how, @Nullable Instant at, @Nullable Instant dueThen, Lateness lateness, Importance numbers) {
        return new Term(
                id,
                unit,
                start,
                heldSince,
                cap,
                agreed,
                how,
                at,
                dueThen,
                lateness.by(),
                lateness.late(),
                numbers,
                breach,
                excused);
    }

    Term reopened() {
        return new Term(
                id,
                unit,
                start,
                heldSince,
                cap,
                agreed,
                End.OPEN,
                null,
                null,
                Duration.ZERO,
                false,
                null,
                breach,
                excused);
    }

    Term breached(ObligationId report) {
        return new Term(
                id, unit, start, heldSince, cap, agreed, end, ended, due, late, missed, countedAs, report, excused);
    }

    Term excusedOnce() {
        return new Term(
                id, unit, start, heldSince, cap, agreed, end, ended, due, late, missed, countedAs, null, excused + 1);
    }
}
