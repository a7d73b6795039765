package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides commands on messages as they stand. */
final class Decider {
    private final Regulation regulation;
    private final Calendars calendars;
    private final Versions versions;
    private final Timing timing;
    private final Admission admission;

    Decider(Regulation regulation, Calendars calendars, Versions versions, Timing timing) {
        this.regulation = regulation;
        this.calendars = calendars;
        this.versions = versions;
        this.timing = timing;
        this.admission = new Admission(regulation.allowsBackDatedActs(), timing.norms(), versions.form());
    }

    /** What follows from a command on a message. */
    Decision<Event> decide(MessageCase message, Command command) {
        if (command instanceof Command.Act act) {
            return decide(message, act);
        }
        Instant now = Years.within(((Command.Tick) command).now(), "now");
        List<Event.Alert> alerts = new Watch(timing, regulation, message).alerts(now);
        return new Decision.Accepted<>(alerted(alerts, message, new Ledger(timing, message), now));
    }

    private Decision<Event> decide(MessageCase message, Command.Act act) {
        if (message.accepted(act.header().id())) {
            return new Decision.AlreadyDone<>(act.header().id());
        }
        Instant at = act.header().at();
        Instant clock = at.isAfter(message.clock()) ? at : message.clock();
        Ledger ledger = new Ledger(timing, message);
        boolean late = ledger.pass(clock, Instant.MIN);
        Page<?> page = Pages.of(act.type());
        Standing standing = new Standing(regulation, message, ledger);
        @Nullable Refusal objection = admission.objection(page, act, standing);
        if (objection == null) {
            objection = Years.objection(act, page.named(act), regulation);
        }
        if (objection != null) {
            return new Decision.Rejected<>(shown(objection));
        }
        List<Event.Alert> breaches = late ? new Watch(timing, regulation, message).breaches(ledger, clock) : List.of();
        List<Event> alerted = alerted(breaches, message, ledger, clock);
        Consequences.of(page, act, standing, timing.norms(), versions.form());
        ledger.breaches().forgive(clock);
        ledger.pass(clock, at);
        Versions bound =
                LookedAt.further(calendars, message, ledger, clock).include(at).rebind(versions);
        Event acted = new Event.Acted(
                next(message, alerted), act, clock, bound, ledger.differences().changed());
        return new Decision.Accepted<>(alerted.isEmpty() ? List.of(acted) : with(alerted, acted));
    }

    private static List<Event> with(List<Event> before, Event last) {
        List<Event> events = new ArrayList<>(before);
        events.add(last);
        return events;
    }

    private List<Event> alerted(List<Event.Alert> alerts, MessageCase message, Ledger ledger, Instant at) {
        if (alerts.isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>(alerts.size());
        Versions bound = LookedAt.further(calendars, message, ledger, at).rebind(versions);
        for (Event.Alert alert : alerts) {
            events.add(new Event.Alerted(next(message, events), alert, at, bound));
        }
        return events;
    }

    /** A refusal for people: instants by the clock of the administration, texts of the host cut. */
    private Refusal shown(Refusal refusal) {
        ZoneId zone = calendars.administration().zone();
        return new Refusal(refusal.code(), refusal.clause(), refusal.sentence().with(value -> shown(value, zone)));
    }

    private static Object shown(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return Years.local(instant, zone);
        }
        return value instanceof String || value instanceof Obligation.Id ? Text.cut(value.toString()) : value;
    }

    static Event.Position next(MessageCase message, List<Event> before) {
        return new Event.Position(message.id(), message.version() + before.size() + 1);
    }
}
