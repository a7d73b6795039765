package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Measure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that the terms of a message have looked at, and the calendars they were looked up in.
 *
 * <p>Confined to one decision.
 */
final class LookedAt {
    private static final Duration DAY = Duration.ofDays(1);
    /** The greatest offset of a zone, in seconds. */
    private static final int FARTHEST = ZoneOffset.MAX.getTotalSeconds();

    private final Calendars calendars;
    private final Versions before;
    /** From which instant on no day is before those of the message: the latest act, as long as its zone is the same. */
    private final Instant clock;
    /** The second from which on an instant may be after the last of the days before, in some zone. */
    private final long certainEnd;

    private Set<String> units;
    private boolean unitsAdded;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    /** The earliest and the latest instant by the administration's calendar, whose days are found once for all. */
    private @Nullable Instant earliest;

    private @Nullable Instant latest;

    /** Begins with what the message has looked at so far; for one stored before that was recorded, with all its terms. */
    private LookedAt(Calendars calendars, MessageCase message, Ledger ledger, Instant clock) {
        this.calendars = calendars;
        this.units = message.book().units();
        this.before = message.bound();
        this.clock = clock;
        first = before.first();
        last = before.last();
        certainEnd = last == null ? Long.MIN_VALUE : (last.toEpochDay() + 1) * DAY.toSeconds() - FARTHEST;
        if (first == null) {
            message.accessAt().ifPresent(access -> include(access));
            include(message.book().settled(), ledger);
        }
    }

    /** What the message and the terms of a ledger have looked at by an instant. */
    static LookedAt of(Calendars calendars, MessageCase message, Ledger ledger, Instant at) {
        return new LookedAt(calendars, message, ledger, Instant.MAX).include(at).include(ledger.terms(), ledger);
    }

    /**
     * The same for a message of the procedure, whose terms have looked at their days already: only those are added that this
     * decision started or moved, and those that are counted back from one.
     */
    static LookedAt further(Calendars calendars, MessageCase message, Ledger ledger, Instant at) {
        LookedAt days = new LookedAt(calendars, message, ledger, message.clock()).include(at);
        if (message.bound().first() == null || ledger.isCountedAnew()) {
            return days.include(ledger.terms(), ledger);
        }
        List<Term> terms = ledger.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (ledger.differences().isMoved(i) || (term.open() && ledger.isCountedBack(term))) {
                days.include(term, ledger);
            }
        }
        return days;
    }

    /** Adds the days of some terms: their starts, what ended them, and their due instants as far as these were counted. */
    LookedAt include(Collection<Term> terms, Ledger ledger) {
        for (Term term : terms) {
            include(term, ledger);
        }
        return this;
    }

    private void include(Term term, Ledger ledger) {
        String unit = term.unit();
        if (unit != null) {
            add(unit);
        }
        WorkingCalendar calendar = ledger.calendar(term);
        include(calendar, term.start());
        if (!isCounted(term, ledger)) {
            return;
        }
        Instant due = term.open() ? ledger.due(term) : term.due();
        if (due != null) {
            include(calendar, due);
        } else if (term.open()) {
            include(calendar, calendar.coverageEnd().plus(DAY));
        }
    }

    /** Whether the due instant of a term is looked up in a calendar, and not given, agreed or the start. */
    private static boolean isCounted(Term term, Ledger ledger) {
        if (term.limits().agreed() != null) {
            return false;
        }
        Measure measure = ledger.measure(term);
        return measure != null && isLookedUp(measure.unit());
    }

    private static boolean isLookedUp(Measure.Unit unit) {
        return switch (unit) {
            case WORKING, WORKING_BACK, WORKING_DAYS, CALENDAR_DAYS, TIME_OF_DAY -> true;
            case ELAPSED, BY_AGREEMENT, AT_ONCE -> false;
        };
    }

    /** Adds the day of an instant by the administration's calendar. */
    LookedAt include(Instant instant) {
        return include(calendars.administration(), instant);
    }

    private void add(String unit) {
        if (!units.contains(unit)) {
            units = unitsAdded ? units : new TreeSet<>(units);
            unitsAdded = true;
            units.add(unit);
        }
    }

    private LookedAt include(WorkingCalendar calendar, Instant instant) {
        if (!calendar.equals(calendars.administration())) {
            includeDay(calendar, instant);
            return this;
        }
        if (instant.getEpochSecond() < certainEnd && instant.compareTo(clock) >= 0) {
            return this;
        }
        earliest = earliest == null || instant.isBefore(earliest) ? instant : earliest;
        latest = latest == null || instant.isAfter(latest) ? instant : latest;
        return this;
    }

    /** Adds the day of an instant; what is beyond the calendar counts as the day next to it. */
    private void includeDay(WorkingCalendar calendar, Instant instant) {
        if (isWithin(calendar, instant)) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(near(calendar, instant), calendar.zone());
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /** Whether the day of an instant is among those found so far for certain, so that it need not be found. */
    private boolean isWithin(WorkingCalendar calendar, Instant instant) {
        long second = instant.getEpochSecond();
        return first != null
                && last != null
                && (isAfterClock(calendar, instant) || dayOf(second - FARTHEST) >= first.toEpochDay())
                && dayOf(second + FARTHEST) <= last.toEpochDay();
    }

    private boolean isAfterClock(WorkingCalendar calendar, Instant instant) {
        return before.first() != null
                && instant.compareTo(clock) >= 0
                && calendar.zone().equals(calendars.administration().zone());
    }

    private static long dayOf(long second) {
        return Math.floorDiv(second, DAY.toSeconds());
    }

    /** The instant itself, or a day before or after the coverage where it is farther. */
    private static Instant near(WorkingCalendar calendar, Instant instant) {
        if (Horizon.covers(calendar, instant, instant)) {
            return instant;
        }
        Instant start = calendar.coverageStart().minus(DAY);
        Instant end = calendar.coverageEnd().plus(DAY);
        return instant.isBefore(start) ? start : instant.isAfter(end) ? end : instant;
    }

    private void includeOwnDays() {
        if (earliest != null && latest != null) {
            includeDay(calendars.administration(), earliest);
            includeDay(calendars.administration(), latest);
            earliest = null;
            latest = null;
        }
    }

    LocalDate last() {
        includeOwnDays();
        return requireNonNull(last, "last");
    }

    /** The versions of a procedure, bound to these days. */
    Versions bind(Versions whole) {
        LocalDate to = last();
        LocalDate from = requireNonNull(first, "first");
        return new Versions(
                whole.regulation(), whole.text(), calendars.fingerprint(units, from, to), from, to, whole.form());
    }

    /** The same for a message of the procedure: what it is bound to already, if no day, no unit and no stage was added. */
    Versions rebind(Versions whole) {
        LocalDate to = last();
        boolean same = !unitsAdded
                && to.equals(before.last())
                && requireNonNull(first, "first").equals(before.first())
                && whole.text().equals(before.text())
                && whole.form().equals(before.form());
        return same ? before : bind(whole);
    }
}
