package io.github.otklik.lifecycle;

import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A breach by a unit, or a significant message, is reported to the head. */
@Cites({"1/19bis", "1/20"})
final class ReportToHeadPage extends Page<MessageAct.ReportToHead> {
    private static final Set<ObligationKind> MEETS =
            Set.of(ObligationKind.REPORT_BREACH, ObligationKind.REPORT_SIGNIFICANT);

    ReportToHeadPage() {
        super(CommandType.REPORT_TO_HEAD, MessageAct.ReportToHead.class);
    }

    @Override
    @Nullable
    Refusal impossible(Standing standing, MessageAct.ReportToHead act) {
        Command.Subject about = act.about();
        if (about == null) {
            return required(standing, act, "about", null, List.of(Command.Subject.values()));
        }
        ObligationKind kind = kind(about);
        return standing.ledger().anyOpen(kind) ? null : no(Code.WRONG_STATE, standing, act, "none-open", kind);
    }

    private static ObligationKind kind(Command.Subject about) {
        return switch (about) {
            case BREACH -> ObligationKind.REPORT_BREACH;
            case SIGNIFICANT -> ObligationKind.REPORT_SIGNIFICANT;
        };
    }

    @Override
    boolean isOfUse(Standing standing, Instant now) {
        return standing.ledger().anyOpen(term -> term.kind().nature() == Nature.IMMEDIATE);
    }

    /** The clause of what is reported. */
    @Override
    Clause clause(Standing standing, MessageAct.ReportToHead act) {
        Clause own = super.clause(standing, act);
        Command.Subject about = act.about();
        return about == null
                ? own
                : standing.regulation().norm(kind(about)).map(Norm::clause).orElse(own);
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    boolean meets(MessageAct.ReportToHead act, Term term) {
        Command.Subject about = act.about();
        return term.open() && about != null && term.kind().equals(kind(about));
    }

    @Override
    Set<Norm.Event> events(MessageAct.ReportToHead act, Facts after) {
        return Set.of(Norm.Event.REPORT);
    }

    @Override
    MessageAct.ReportToHead read(Command.Header header, Map<String, ?> map) {
        return new MessageAct.ReportToHead(header, CommandCodec.choice(Command.Subject.class, map, "about"));
    }

    @Override
    void tell(MessageAct.ReportToHead act, Fields fields) {
        fields.tell("about", act.about());
    }
}
