package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The message is sent to a lead executor and co-executors. */
@Cites({"1/6.4", "1/14.1", "1/14.2", "1/14.4", "decision 6", "decision 7"})
final class RoutePage extends Page<MessageAct.Route> {
    private static final Set<ObligationKind> MEETS = Set.of(ObligationKind.ROUTE, ObligationKind.REROUTE);

    /** How many co-executors a message may have: far more than an office asks, few enough for every act to be quick. */
    static final int CO_EXECUTORS = 100;

    RoutePage() {
        super(CommandType.ROUTE, MessageAct.Route.class);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, MessageAct.Route act) {
        if (act.coExecutors().size() > CO_EXECUTORS) {
            return no(
                    Code.INVALID,
                    standing,
                    act,
                    "too-many-units",
                    act.coExecutors().size(),
                    CO_EXECUTORS);
        }
        Set<String> named = new HashSet<>();
        named.add(act.lead());
        for (String unit : act.coExecutors()) {
            if (!named.add(unit)) {
                return no(Code.INVALID, standing, act, "named-twice", unit);
            }
        }
        return named.contains("") ? no(Code.INVALID, standing, act, "missing", Fields.name("units")) : null;
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    Set<Norm.Event> events(MessageAct.Route act, Facts after) {
        return Set.of(Norm.Event.ROUTING);
    }

    @Override
    Facts after(Facts before, MessageAct.Route act, Versions.Form form) {
        return before.with(before.holders().routed(act.lead(), act.coExecutors(), form.inOrder()))
                .with(before.rounds().drafting());
    }

    @Override
    void apply(MessageAct.Route act, Consequences to) {
        Holders now = to.after().holders();
        to.cancel(term -> losesItsUnit(to, term, now));
        to.window(act.lead());
        act.coExecutors().forEach(to::window);
        to.askNext();
        to.passOn();
        if (to.before().rounds().undrafted()) {
            to.startDraft();
        }
        to.combine();
        if (to.after().drafting().reworkOwed() && !to.ledger().anyOpen(ObligationKind.REWORK)) {
            to.start(ObligationKind.REWORK);
        }
    }

    private static boolean losesItsUnit(Consequences to, Term term, Holders now) {
        String unit = term.unit();
        if (unit == null
                || term.kind().nature() == Nature.IMMEDIATE
                || to.norms().passesOn(term)) {
            return false;
        }
        boolean lead = now.isLead(unit);
        return !now.holds(unit)
                || (Norms.endsWithLead(term) && !lead)
                || (term.kind().equals(ObligationKind.CO_INFO) && lead);
    }

    @Override
    MessageAct.Route read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.Route(header, CommandCodec.text(map, "lead"), CommandCodec.texts(map, "coExecutors"));
    }

    @Override
    void tell(MessageAct.Route act, Fields fields) {
        fields.tell("lead", act.lead());
        fields.tell("coExecutors", act.coExecutors());
    }
}
