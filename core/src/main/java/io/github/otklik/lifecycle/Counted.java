package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a message stands at an instant: its obligations, and on which calendar each is counted. */
final class Counted {
    private final List<Obligation> obligations;
    private final Map<Obligation.Id, Role> holders = new HashMap<>();
    private final Map<Obligation.Id, Term> terms = new HashMap<>();
    private final Ledger ledger;

    Counted(Procedure procedure, MessageCase message, Instant asOf) {
        this.ledger = procedure.passed(message, asOf);
        this.obligations = procedure.obligations(message, asOf);
        obligations.forEach(obligation -> holders.put(obligation.id(), obligation.holder()));
        message.terms().forEach(term -> terms.put(term.id(), term));
    }

    List<Obligation> obligations() {
        return obligations;
    }

    /** Who has to act on a term of an event, even if the act that the message runs under no longer has it. */
    Role holder(Term term) {
        return requireNonNull(holders.get(term.id()), "holder");
    }

    /** The calendar on which a unit's time with a term is counted: of an ended one, by what was known when it ended. */
    WorkingCalendar calendar(Obligation.Id id, @Nullable String unit) {
        Term last = requireNonNull(terms.get(id), "term");
        return ledger.calendar(last.heldBy(unit, last.heldSince()));
    }
}
