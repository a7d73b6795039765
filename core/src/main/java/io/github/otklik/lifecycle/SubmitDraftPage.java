package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A draft of an interim or final answer is submitted. */
@Cites({"1/9", "1/13", "1/15", "decision 7", "decision 8", "decision 9"})
final class SubmitDraftPage extends Page<AnswerAct.SubmitDraft> {
    private static final Set<ObligationKind> MEETS =
            Set.of(ObligationKind.COMBINE, ObligationKind.DRAFT, ObligationKind.REWORK, ObligationKind.FINAL_DRAFT);
    /** What nobody has to do any more once there is a draft. */
    private static final Set<ObligationKind> IDLE =
            Set.of(ObligationKind.CO_INFO, ObligationKind.REROUTE, ObligationKind.ROUTE);

    SubmitDraftPage() {
        super(CommandType.SUBMIT_DRAFT, AnswerAct.SubmitDraft.class);
    }

    @Override
    @Nullable
    Refusal impossible(Standing standing, AnswerAct.SubmitDraft act) {
        int most = standing.regulation().interimAnswers();
        return act.kind() == Command.DraftKind.INTERIM
                        && standing.facts().drafting().interims() >= most
                ? no(Code.WRONG_STATE, clauseOfInterims(standing), "second-interim", most)
                : null;
    }

    private Clause clauseOfInterims(Standing standing) {
        CommandType agreeing = CommandType.AGREE_FINAL_TERM;
        return standing.regulation().has(agreeing)
                ? standing.regulation().clause(agreeing)
                : standing.regulation()
                        .norm(ObligationKind.FINAL_DRAFT)
                        .map(Norm::clause)
                        .orElseGet(() -> standing.regulation().clause(type()));
    }

    @Override
    @Nullable
    Refusal flawed(Standing standing, AnswerAct.SubmitDraft act) {
        Refusal objection = required(standing, act, "kind", act.kind(), List.of(Command.DraftKind.values()));
        String repeated = standing.facts().repeatOf();
        if (objection == null && !repeated.isEmpty() && act.measures().isEmpty()) {
            CommandType linking = CommandType.LINK_REPEAT;
            CommandType under = standing.regulation().has(linking) ? linking : type();
            return no(Code.INVALID, standing.regulation().clause(under), "no-measures", repeated);
        }
        return objection;
    }

    @Override
    Set<ObligationKind> meets() {
        return MEETS;
    }

    @Override
    boolean meets(AnswerAct.SubmitDraft act, Term term) {
        return term.open() && (!term.kind().equals(ObligationKind.FINAL_DRAFT) || isFinal(act));
    }

    private static boolean isFinal(AnswerAct.SubmitDraft act) {
        return act.kind() == Command.DraftKind.FINAL;
    }

    @Override
    Set<Norm.Event> events(AnswerAct.SubmitDraft act, Facts after) {
        return isFinal(act) ? EnumSet.of(Norm.Event.DRAFT, Norm.Event.FINAL_DRAFT) : Set.of(Norm.Event.DRAFT);
    }

    @Override
    Facts after(Facts before, AnswerAct.SubmitDraft act, Versions.Form form) {
        return before.with(before.holders().drafted())
                .with(before.drafting().submitted(act.kind()))
                .with(before.rounds().drafting());
    }

    @Override
    void apply(AnswerAct.SubmitDraft act, Consequences to) {
        to.ledger().lapse(term -> term.kind().equals(ObligationKind.RETURN));
        to.cancel(term -> IDLE.contains(term.kind()));
        if (to.after().state() == State.APPROVED) {
            to.start(ObligationKind.PUBLISH);
        } else {
            to.startReview();
        }
    }

    @Override
    AnswerAct.SubmitDraft read(Command.Header header, Map<String, ?> map) {
        return new AnswerAct.SubmitDraft(
                header,
                CommandCodec.choice(Command.DraftKind.class, map, "kind"),
                CommandCodec.text(map, "text"),
                CommandCodec.text(map, "measures"));
    }

    @Override
    void tell(AnswerAct.SubmitDraft act, Fields fields) {
        fields.tell("kind", act.kind());
        fields.tell("text", act.text());
        fields.tell("measures", act.measures());
    }
}
