package io.github.otklik.lifecycle;

import static io.github.otklik.regulation.Measure.Unit.CALENDAR_DAYS;
import static io.github.otklik.regulation.Measure.Unit.TIME_OF_DAY;
import static io.github.otklik.regulation.Measure.Unit.WORKING;
import static io.github.otklik.regulation.Measure.Unit.WORKING_BACK;
import static io.github.otklik.regulation.Measure.Unit.WORKING_DAYS;
import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Measure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that the terms of a message have looked at, and the calendars they were looked up in.
 *
 * <p>Confined to one decision.
 */
final class LookedAt {
    private static final Set<Measure.Unit> LOOKED_UP =
            Set.of(WORKING, WORKING_BACK, WORKING_DAYS, CALENDAR_DAYS, TIME_OF_DAY);
    private static final Duration DAY = Duration.ofDays(1);

    private final Calendars calendars;
    private final Set<String> units;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Begins with what the message has looked at so far; for one stored before that was recorded, with all its terms. */
    LookedAt(Calendars calendars, MessageCase message, Ledger ledger) {
        this.calendars = calendars;
        this.units = new TreeSet<>(message.book().units());
        Versions before = message.versions().orElse(Versions.NONE);
        first = before.first();
        last = before.last();
        if (first == null) {
            message.accessAt().ifPresent(access -> include(access));
            include(message.book().settled(), ledger);
        }
    }

    /** What the message and the terms of a ledger have looked at by an instant. */
    static LookedAt of(Calendars calendars, MessageCase message, Ledger ledger, Instant at) {
        return new LookedAt(calendars, message, ledger).include(at).include(ledger.terms(), ledger);
    }

    /** Adds the days of some terms: their starts, what ended them, and their due instants as far as these were counted. */
    LookedAt include(Collection<Term> terms, Ledger ledger) {
        for (Term term : terms) {
            String unit = term.unit();
            if (unit != null) {
                units.add(unit);
            }
            WorkingCalendar calendar = ledger.calendar(term);
            include(calendar, term.start());
            if (!isCounted(term, ledger)) {
                continue;
            }
            Instant due = term.open() ? ledger.due(term) : term.due();
            if (due != null) {
                include(calendar, due);
            } else if (term.open()) {
                include(calendar, calendar.coverageEnd().plus(DAY));
            }
        }
        return this;
    }

    /** Whether the due instant of a term is looked up in a calendar, and not given, agreed or the start. */
    private static boolean isCounted(Term term, Ledger ledger) {
        return term.limits().agreed() == null
                && ledger.measure(term)
                        .map(Measure::unit)
                        .filter(LOOKED_UP::contains)
                        .isPresent();
    }

    /** Adds the day of an instant by the administration's calendar. */
    LookedAt include(Instant instant) {
        return include(calendars.administration(), instant);
    }

    /** Adds the day of an instant; what is beyond the calendar counts as the day next to it. */
    private LookedAt include(WorkingCalendar calendar, Instant instant) {
        Instant earliest = calendar.coverageStart().minus(DAY);
        Instant latest = calendar.coverageEnd().plus(DAY);
        Instant at = instant.isBefore(earliest) ? earliest : instant.isAfter(latest) ? latest : instant;
        LocalDate day = LocalDate.ofInstant(at, calendar.zone());
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
        return this;
    }

    LocalDate last() {
        return requireNonNull(last, "last");
    }

    /** The versions of a procedure, bound to these days. */
    Versions bind(Versions whole) {
        LocalDate from = requireNonNull(first, "first");
        return new Versions(
                whole.regulation(),
                whole.text(),
                calendars.fingerprint(units, from, last()),
                from,
                last(),
                whole.form());
    }
}
