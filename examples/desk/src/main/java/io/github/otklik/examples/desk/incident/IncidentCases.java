package io.github.otklik.examples.desk.incident;

import io.github.otklik.command.Actor;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.Audit;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts on incidents: load, ask the library, append; one host at a time acts on an incident. */
@Service
class IncidentCases {
    private final IncidentStore store;
    private final Incidents incidents;
    private final Incidents.Rules rules;
    private final Audit audit;
    private final Cases cases;

    IncidentCases(IncidentStore store, Incidents incidents, Incidents.Rules rules, Audit audit, Cases cases) {
        this.store = store;
        this.incidents = incidents;
        this.rules = rules;
        this.audit = audit;
        this.cases = cases;
    }

    /** Whether somebody runs incidents, as the library's rules say. */
    boolean runs(Actor actor) {
        return rules.role().equals(actor.role());
    }

    /** Decides an act and stores what follows. */
    @Transactional
    public Decision<Incident.Event> act(String login, String id, Function<Instant, IncidentAct> act) {
        IncidentStore.Stored stored = store.lock(id);
        Instant now = cases.now();
        // The clock of another host may be a little ahead; acts of one incident never go back.
        IncidentAct asked = act.apply(now.isBefore(stored.latest()) ? stored.latest() : now);
        Decision<Incident.Event> decision = incidents.decide(stored.incident(), asked);
        String outcome = "already-done";
        String detail = id;
        if (decision instanceof Decision.Accepted<Incident.Event> accepted) {
            store.append(stored.incident(), accepted.events());
            outcome = "accepted";
        } else if (decision instanceof Decision.Rejected<Incident.Event> rejected) {
            outcome = "rejected";
            detail = id + " " + rejected.refusal().code();
        }
        audit.record(now, login, "incident-" + asked.kind().name().toLowerCase(Locale.ROOT), null, outcome, detail);
        return decision;
    }
}
