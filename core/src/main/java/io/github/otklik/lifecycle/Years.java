package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Regulation;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The years that an act may name; what lies outside is a slip, which no calendar covers and no text can show. */
final class Years {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2101-01-01T00:00:00Z");
    private static final Instant FIRST_TOLD = Instant.parse("1000-01-02T00:00:00Z");
    private static final Instant END_TOLD = Instant.parse("9999-12-31T00:00:00Z");

    private Years() {}

    /** An instant by the clock of a zone, where its year has four digits; far beyond, a zone may not have it. */
    static Object local(Instant instant, ZoneId zone) {
        return isTold(instant) ? instant.atZone(zone) : instant;
    }

    private static boolean isTold(Instant instant) {
        return !instant.isBefore(FIRST_TOLD) && instant.isBefore(END_TOLD);
    }

    /**
     * An instant that calendars are asked about, which may begin a little before the years.
     *
     * @throws IllegalArgumentException if its year has not four digits
     */
    static Instant given(Instant instant, String name) {
        if (!isTold(instant)) {
            throw new IllegalArgumentException(name + " must be within the years 1000 to 9999; was " + instant);
        }
        return instant;
    }

    /**
     * An instant of the host.
     *
     * @throws IllegalArgumentException if it is outside the years
     */
    static Instant within(Instant instant, String name) {
        if (!isWithin(instant)) {
            throw new IllegalArgumentException(name + " must be within the years 1900 to 2100; was " + instant);
        }
        return instant;
    }

    private static boolean isWithin(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }

    /** The refusal of an act that is dated, or sets a due instant, outside the years; null if it does neither. */
    static @Nullable Refusal objection(Command.Act act, @Nullable Instant due, Regulation regulation) {
        Command.Header header = act.header();
        Instant outside = outside(header.at());
        if (outside == null) {
            outside = outside(header.recordedAt());
        }
        if (outside == null && due != null) {
            outside = outside(due);
        }
        return outside == null ? null : refusal(outside, regulation.clause(act.type()));
    }

    private static @Nullable Instant outside(Instant named) {
        return isWithin(named) ? null : named;
    }

    private static Refusal refusal(Instant outside, Clause clause) {
        return new Refusal(Refusal.Code.INVALID, clause, Wording.sentence("rejected.years", outside));
    }
}
