package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What time alone will raise on the open duties of a message: warnings at their thresholds, breaches
 * (decision 16), and terms that no calendar reaches (decision 1).
 */
@Cites("decision 16")
final class Watch {
    private final Timing timing;
    private final Regulation regulation;
    private final MessageCase message;

    Watch(Timing timing, Regulation regulation, MessageCase message) {
        this.timing = timing;
        this.regulation = regulation;
        this.message = message;
    }

    /** The alerts due at an instant and not raised yet. */
    List<Event.Alert> alerts(Instant now) {
        Ledger ledger = new Ledger(timing, message);
        ledger.pass(now, Instant.MIN);
        List<Event.Alert> alerts = new ArrayList<>(breaches(ledger, now));
        for (Term term : duties(ledger)) {
            if (late(ledger, term, now)) {
                continue;
            }
            if (ledger.beyond(term)) {
                addNew(alerts, Event.Alert.of(message.id(), term, Event.Alert.BEYOND, term.start()));
            }
            for (Provision.Threshold threshold : regulation.warnings()) {
                Instant at = warning(ledger, term, threshold);
                if (at != null && !at.isAfter(now)) {
                    addNew(alerts, Event.Alert.of(message.id(), term, threshold.id(), at));
                }
            }
        }
        return alerts;
    }

    /** The breaches of open duties found by an instant and not raised yet. */
    List<Event.Alert> breaches(Ledger ledger, Instant now) {
        List<Event.Alert> alerts = new ArrayList<>(0);
        for (Term term : ledger.terms()) {
            Instant last = isDuty(term) && ledger.lateness(term, now).late() ? ledger.lastInTime(term) : null;
            if (last != null) {
                addNew(alerts, Event.Alert.of(message.id(), term, rung(term), last));
            }
        }
        return alerts;
    }

    /** A breach is raised once per term, and once more each time that its lateness was taken away. */
    private static String rung(Term term) {
        return term.reports().excused() == 0
                ? Event.Alert.BREACH
                : Event.Alert.BREACH + "-" + (term.reports().excused() + 1);
    }

    private void addNew(List<Event.Alert> alerts, Event.Alert alert) {
        if (!message.alerted(alert.id())) {
            alerts.add(alert);
        }
    }

    private boolean raised(Term term, String rung) {
        return message.alerted(Event.Alert.id(message.id(), term, rung));
    }

    /** The first instant, not before the present, at which {@link #alerts} holds something. */
    Optional<Instant> next(Instant now) {
        if (!alerts(now).isEmpty()) {
            return Optional.of(now);
        }
        Ledger ledger = new Ledger(timing, message);
        ledger.pass(now, Instant.MIN);
        Instant next = null;
        for (Term term : duties(ledger)) {
            if (!late(ledger, term, now)) {
                next = Timing.earlier(next, nextOf(ledger, term, now));
            }
        }
        return Optional.ofNullable(next);
    }

    private @Nullable Instant nextOf(Ledger ledger, Term term, Instant now) {
        Instant last = raised(term, rung(term)) ? null : ledger.lastInTime(term);
        Instant next = last == null ? null : last.plusNanos(1);
        for (Provision.Threshold threshold : regulation.warnings()) {
            Instant at = raised(term, threshold.id()) ? null : warning(ledger, term, threshold);
            next = Timing.earlier(next, at != null && at.isAfter(now) ? at : null);
        }
        return next;
    }

    private static List<Term> duties(Ledger ledger) {
        List<Term> duties = new ArrayList<>();
        for (Term term : ledger.terms()) {
            if (isDuty(term)) {
                duties.add(term);
            }
        }
        return duties;
    }

    private static boolean isDuty(Term term) {
        return term.open() && term.kind().nature() == Nature.DUTY;
    }

    private static boolean late(Ledger ledger, Term term, Instant now) {
        Instant last = ledger.lastInTime(term);
        return last != null && now.isAfter(last);
    }

    private @Nullable Instant warning(Ledger ledger, Term term, Provision.Threshold threshold) {
        Instant due = ledger.due(term);
        if (due == null || !due.isAfter(term.start())) {
            return null;
        }
        WorkingCalendar calendar = timing.calendar(term.unit(), ledger.message());
        Duration whole = Horizon.covered(calendar, term.start(), due);
        Duration used = threshold.usedOf(whole);
        return used.isZero() || used.isNegative() ? null : Timing.after(calendar, term.start(), used);
    }
}
