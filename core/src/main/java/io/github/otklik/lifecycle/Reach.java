package io.github.otklik.lifecycle;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when access may be given with every term of a regulation covered by the calendars. */
@Cites("decision 1")
final class Reach {
    private final List<Measure> fromAccess = new ArrayList<>();
    private final List<Measure> finals = new ArrayList<>();
    private final List<Measure> afterwards = new ArrayList<>();
    private final Calendars calendars;
    private final Regulation regulation;

    Reach(Regulation regulation, Calendars calendars) {
        this.calendars = calendars;
        this.regulation = regulation;
        for (ObligationKind kind : regulation.kinds()) {
            regulation.norm(kind).stream()
                    .flatMap(norm -> norm.measures().stream())
                    .filter(Reach::runsFromItsStart)
                    .forEach(measure -> add(kind, measure));
        }
    }

    private void add(ObligationKind kind, Measure measure) {
        if (kind.equals(ObligationKind.FINAL_DRAFT)) {
            finals.add(measure);
            return;
        }
        fromAccess.add(measure);
        if (!kind.equals(ObligationKind.ROUTE) && !kind.equals(ObligationKind.ANSWER)) {
            afterwards.add(measure);
        }
    }

    private static boolean runsFromItsStart(Measure measure) {
        return switch (measure.unit()) {
            case WORKING, WORKING_DAYS, ELAPSED, CALENDAR_DAYS, TIME_OF_DAY -> true;
            case WORKING_BACK, BY_AGREEMENT, AT_ONCE -> false;
        };
    }

    /** The last second that is covered, counted from an instant; empty if that instant is not. */
    Optional<Instant> since(Instant start) {
        if (!covered(start)) {
            return Optional.empty();
        }
        long good = 0;
        long bad = Math.max(1, start.until(calendars.administration().coverageEnd(), ChronoUnit.SECONDS) + 1);
        while (bad - good > 1) {
            long middle = good + (bad - good) / 2;
            if (covered(start.plusSeconds(middle))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return Optional.of(start.plusSeconds(good));
    }

    private boolean covered(Instant access) {
        for (WorkingCalendar calendar : calendars.all()) {
            Instant answered = furthest(calendar, access, fromAccess);
            Instant drafted = answered == null ? null : furthest(calendar, answered, finals);
            if (drafted == null || furthest(calendar, drafted, afterwards) == null) {
                return false;
            }
        }
        return true;
    }

    /** The latest end of some terms from one start, null if the calendar does not reach it. */
    private @Nullable Instant furthest(WorkingCalendar calendar, Instant start, List<Measure> measures) {
        Instant furthest = start;
        try {
            for (Measure measure : measures) {
                Instant end = regulation.end(measure, calendar, start);
                furthest = end.isAfter(furthest) ? end : furthest;
            }
        } catch (UncoveredDateException e) {
            return null;
        }
        return Horizon.covers(calendar, start, furthest) ? furthest : null;
    }
}
