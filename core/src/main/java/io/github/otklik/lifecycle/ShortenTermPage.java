package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An earlier due instant is set for the open duties of a kind. */
@Cites({"1/6.3", "decision 13"})
final class ShortenTermPage extends Page<AnswerAct.ShortenTerm> {
    ShortenTermPage() {
        super(CommandType.SHORTEN_TERM, AnswerAct.ShortenTerm.class);
    }

    @Override
    @Nullable
    Refusal impossible(Standing standing, AnswerAct.ShortenTerm act) {
        ObligationKind kind = act.obligation();
        if (kind == null || !isDuty(standing, kind)) {
            return no(Code.INVALID, standing, act, "not-a-duty", shown(kind));
        }
        return standing.ledger().anyOpen(kind) ? null : no(Code.WRONG_STATE, standing, act, "none-open", kind);
    }

    /** Whether a kind is a duty of the act. */
    static boolean isDuty(Standing standing, ObligationKind kind) {
        return kind.nature() == Nature.DUTY && standing.regulation().norm(kind).isPresent();
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.ShortenTerm act) {
        Refusal objection = dueInvalid(standing, act);
        Instant due = act.due();
        if (objection != null || due == null) {
            return objection;
        }
        Ledger ledger = standing.ledger();
        Term longer = ledger.first(term -> {
            Instant present = ledger.due(term);
            return term.kind().equals(act.obligation()) && (present == null || !due.isBefore(present));
        });
        return longer == null
                ? null
                : no(Code.INVALID, standing, act, "not-earlier", due, longer.id(), shown(ledger.due(longer)));
    }

    @Override
    boolean isOfUse(Standing standing, Instant now) {
        Ledger ledger = standing.ledger();
        return ledger.anyOpen(term -> isDuty(standing, term.kind())
                && !ledger.anyOpen(other -> {
                    Instant due = ledger.due(other);
                    return other.kind().equals(term.kind()) && (due == null || !due.isAfter(now));
                }));
    }

    @Override
    void apply(AnswerAct.ShortenTerm act, Consequences to) {
        Instant due = act.due();
        if (due != null) {
            to.ledger().change(term -> term.open() && term.kind().equals(act.obligation()), term -> term.cappedAt(due));
        }
    }

    @Override
    @Nullable
    Instant due(AnswerAct.ShortenTerm act) {
        return act.due();
    }

    @Override
    AnswerAct.ShortenTerm read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.ShortenTerm(
                header, CommandCodec.kind(map, "obligation"), CommandCodec.instant(map, "due"));
    }

    @Override
    void tell(AnswerAct.ShortenTerm act, Fields fields) {
        fields.tell("obligation", act.obligation());
        fields.tell("due", act.due());
    }
}
