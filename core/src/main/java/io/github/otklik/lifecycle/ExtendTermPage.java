package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open duties of a kind are prolonged to a later due instant. */
@Cites("decision 21")
final class ExtendTermPage extends Page<AnswerAct.ExtendTerm> {
    ExtendTermPage() {
        super(CommandType.EXTEND_TERM, AnswerAct.ExtendTerm.class);
    }

    @Override
    @Nullable
    Refusal impossible(Standing standing, AnswerAct.ExtendTerm act) {
        ObligationKind kind = act.obligation();
        if (kind == null || !ShortenTermPage.isDuty(standing, kind)) {
            return no(Code.INVALID, standing, act, "not-a-duty", shown(kind));
        }
        if (!standing.ledger().anyOpen(kind)) {
            return no(Code.WRONG_STATE, standing, act, "none-open", kind);
        }
        Term used = standing.ledger().first(term -> term.kind().equals(kind) && isUsedUp(standing, term));
        return used == null
                ? null
                : no(Code.WRONG_STATE, standing, act, "used-up", used.limits().extensions());
    }

    private static boolean isUsedUp(Standing standing, Term term) {
        return standing.regulation()
                .prolongation()
                .map(given -> term.limits().extensions() >= given.times())
                .orElse(true);
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.ExtendTerm act) {
        Refusal objection = dueInvalid(standing, act);
        if (objection == null) {
            objection = required(standing, act, "reason", act.reason());
        }
        Instant due = act.due();
        if (objection != null || due == null) {
            return objection;
        }
        Ledger ledger = standing.ledger();
        Term wrong = ledger.first(term -> term.kind().equals(act.obligation()) && !mayRunUntil(ledger, term, due));
        return wrong == null
                ? null
                : no(
                        Code.INVALID,
                        standing,
                        act,
                        "not-prolonged",
                        due,
                        wrong.id(),
                        shown(ledger.due(wrong)),
                        shown(ledger.limit(wrong)));
    }

    /** Whether an instant is later than the due of a term, and within the limit. */
    private static boolean mayRunUntil(Ledger ledger, Term term, Instant due) {
        Instant present = ledger.due(term);
        Instant limit = ledger.limit(term);
        return present != null && limit != null && due.isAfter(present) && !due.isAfter(limit);
    }

    @Override
    boolean isOfUse(Standing standing, Instant now) {
        Ledger ledger = standing.ledger();
        return ledger.anyOpen(term -> ShortenTermPage.isDuty(standing, term.kind())
                && !ledger.anyOpen(other -> other.kind().equals(term.kind())
                        && (isUsedUp(standing, other) || !mayBeProlonged(ledger, other, now))));
    }

    private static boolean mayBeProlonged(Ledger ledger, Term term, Instant now) {
        Instant limit = ledger.limit(term);
        return limit != null && !limit.isBefore(now) && mayRunUntil(ledger, term, limit);
    }

    @Override
    void apply(AnswerAct.ExtendTerm act, Consequences to) {
        Instant due = act.due();
        if (due != null) {
            to.ledger()
                    .change(term -> term.open() && term.kind().equals(act.obligation()), term -> term.extendedTo(due));
        }
    }

    @Override
    @Nullable
    Instant due(AnswerAct.ExtendTerm act) {
        return act.due();
    }

    @Override
    AnswerAct.ExtendTerm read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.ExtendTerm(
                header,
                CommandCodec.kind(map, "obligation"),
                CommandCodec.instant(map, "due"),
                CommandCodec.text(map, "reason"));
    }

    @Override
    void tell(AnswerAct.ExtendTerm act, Fields fields) {
        fields.tell("obligation", act.obligation());
        fields.tell("due", act.due());
        fields.tell("reason", act.reason());
    }
}
