package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an accepted act does to the terms of its message (decisions 5 to 13). */
final class Consequences {
    /** The terms that a command meets, if they are open; the third column of the table of commands. */
    static final Map<CommandType, Set<ObligationKind>> MEETS = meets();

    private static final Set<ObligationKind> OF_LEAD = Set.of(ObligationKind.COMBINE, ObligationKind.REWORK);
    /** The terms that pass from lead to lead, and are nobody's in between. */
    static final Set<ObligationKind> PASSED_ON = Set.of(ObligationKind.DRAFT, ObligationKind.FINAL_DRAFT);

    private final Ledger ledger;
    private final Command.Act act;
    private final Facts before;
    private final Facts after;
    private final Instant at;

    private Consequences(Ledger ledger, Command.Act act, Facts before) {
        this.ledger = ledger;
        this.act = act;
        this.before = before;
        this.after = before.after(act);
        this.at = act.header().at();
    }

    private static Map<CommandType, Set<ObligationKind>> meets() {
        Map<CommandType, Set<ObligationKind>> meets = new EnumMap<>(CommandType.class);
        meets.put(CommandType.ROUTE, Set.of(ObligationKind.ROUTE, ObligationKind.REROUTE));
        meets.put(CommandType.RETURN, Set.of(ObligationKind.RETURN));
        meets.put(CommandType.GIVE_INFORMATION, Set.of(ObligationKind.CO_INFO));
        meets.put(
                CommandType.SUBMIT_DRAFT,
                Set.of(
                        ObligationKind.COMBINE,
                        ObligationKind.DRAFT,
                        ObligationKind.REWORK,
                        ObligationKind.FINAL_DRAFT));
        meets.put(CommandType.APPROVE, Set.of(ObligationKind.REVIEW));
        meets.put(CommandType.RETURN_FOR_REWORK, Set.of(ObligationKind.REVIEW));
        meets.put(CommandType.PUBLISH, Set.of(ObligationKind.PUBLISH, ObligationKind.ANSWER));
        meets.put(CommandType.REFUSE, Set.of(ObligationKind.ROUTE, ObligationKind.REROUTE));
        meets.put(CommandType.REPORT_TO_HEAD, Set.of(ObligationKind.REPORT_BREACH, ObligationKind.REPORT_SIGNIFICANT));
        return meets;
    }

    /** Whether the act meets the term. */
    static boolean met(Command.Act act, Term term) {
        return MEETS.getOrDefault(act.type(), Set.of()).contains(term.kind()) && meets(act, term);
    }

    private static boolean meets(Command.Act act, Term term) {
        boolean own =
                term.unit() != null && term.unit().equals(act.header().actor().unit());
        return switch (act.type()) {
            case RETURN -> own && (term.open() || term.end() == Term.End.LAPSED);
            case GIVE_INFORMATION -> own && term.open();
            case SUBMIT_DRAFT ->
                term.open()
                        && (!term.kind().equals(ObligationKind.FINAL_DRAFT)
                                || ((Command.SubmitDraft) act).kind() == Command.DraftKind.FINAL);
            case REPORT_TO_HEAD -> {
                Command.Subject about = ((Command.ReportToHead) act).about();
                yield term.open() && about != null && term.kind().equals(Admission.reported(about));
            }
            default -> term.open();
        };
    }

    /** Lets an accepted act act on the terms, time up to it having passed. */
    static void of(Command.Act act, Facts before, Ledger ledger) {
        Consequences consequences = new Consequences(ledger, act, before);
        consequences.meet();
        consequences.change();
    }

    private void meet() {
        ledger.change(term -> term.end() == Term.End.LAPSED && met(act, term), Term::reopened);
        ledger.meet(term -> met(act, term), at);
    }

    @Cites({"1/10", "1/11", "1/12", "decision 8"})
    private void change() {
        switch (act.type()) {
            case GIVE_ACCESS -> {
                start(ObligationKind.ROUTE, null);
                start(ObligationKind.ANSWER, null);
            }
            case CLASSIFY -> ledger.importance(after.importanceInForce());
            case SHORTEN_TERM -> shorten((Command.ShortenTerm) act);
            case MARK_SIGNIFICANT -> reportSignificance();
            case ROUTE -> route();
            case RETURN -> giveBack();
            case GIVE_INFORMATION -> combine();
            case SUBMIT_DRAFT -> draft();
            case APPROVE -> start(ObligationKind.PUBLISH, null);
            case RETURN_FOR_REWORK ->
                start(ObligationKind.REWORK, after.holders().lead());
            case PUBLISH -> publish();
            case AGREE_FINAL_TERM -> agree((Command.AgreeFinalTerm) act);
            case REFUSE -> refuse((Command.Refuse) act);
            case REVERSE_REFUSAL -> reverse();
            case CLOSE -> cancelAll();
            case LINK_REPEAT, REPORT_TO_HEAD, ACKNOWLEDGE, CONFIRM, DENY, EXTEND_TERM -> {}
        }
    }

    private void start(ObligationKind kind, @Nullable String unit) {
        ledger.start(kind, unit, at);
    }

    @Cites({"1/6.3", "decision 13"})
    private void shorten(Command.ShortenTerm shortened) {
        Instant due = shortened.due();
        if (due != null) {
            ledger.change(
                    term -> term.open() && term.kind().equals(shortened.obligation()), term -> term.cappedAt(due));
        }
    }

    @Cites({"1/13", "decision 10"})
    private void agree(Command.AgreeFinalTerm agreement) {
        Instant due = agreement.due();
        if (due != null) {
            ledger.change(
                    term -> term.open() && term.kind().equals(ObligationKind.FINAL_DRAFT), term -> term.agreedAt(due));
        }
    }

    @Cites({"1/6.4", "1/14.2", "1/14.4", "decision 6", "decision 7"})
    private void route() {
        Holders now = after.holders();
        ledger.cancel(term -> losesItsUnit(term, now), at);
        String lead = now.lead();
        window(lead);
        now.coExecutors().forEach(this::window);
        for (String unit : now.coExecutors()) {
            if (!now.informed().contains(unit) && !ledger.anyOpen(term -> asks(term, unit))) {
                start(ObligationKind.CO_INFO, unit);
                ledger.cancel(term -> term.kind().equals(ObligationKind.COMBINE), at);
            }
        }
        ledger.change(
                term -> term.open() && PASSED_ON.contains(term.kind()) && !Objects.equals(term.unit(), lead),
                term -> term.heldBy(lead, at));
        if (ledger.firstTime(ObligationKind.DRAFT)) {
            start(ObligationKind.DRAFT, lead);
        }
        combine();
        if (after.reworkOwed() && !ledger.anyOpen(ObligationKind.REWORK)) {
            start(ObligationKind.REWORK, lead);
        }
    }

    private static boolean losesItsUnit(Term term, Holders now) {
        String unit = term.unit();
        if (unit == null || term.kind().nature() == Nature.IMMEDIATE || PASSED_ON.contains(term.kind())) {
            return false;
        }
        boolean lead = unit.equals(now.lead());
        return !now.holds(unit)
                || (OF_LEAD.contains(term.kind()) && !lead)
                || (term.kind().equals(ObligationKind.CO_INFO) && lead);
    }

    private static boolean asks(Term term, String unit) {
        return term.kind().equals(ObligationKind.CO_INFO) && unit.equals(term.unit());
    }

    private void window(@Nullable String unit) {
        if (unit != null && !before.holders().holds(unit)) {
            start(ObligationKind.RETURN, unit);
        }
    }

    @Cites({"1/7", "decision 6"})
    private void giveBack() {
        String unit = act.header().actor().unit();
        ledger.cancel(
                term -> term.unit() != null
                        && term.unit().equals(unit)
                        && (OF_LEAD.contains(term.kind()) || term.kind().equals(ObligationKind.CO_INFO)),
                at);
        if (after.holders().lead() == null) {
            ledger.change(term -> term.open() && PASSED_ON.contains(term.kind()), term -> term.heldBy(null, at));
        }
        start(ObligationKind.REROUTE, null);
    }

    @Cites({"1/14.5", "decision 7"})
    private void combine() {
        Holders holders = after.holders();
        if (holders.lead() != null
                && holders.hasInformation()
                && !ledger.anyOpen(term -> term.kind().equals(ObligationKind.CO_INFO)
                        || term.kind().equals(ObligationKind.REROUTE)
                        || term.kind().equals(ObligationKind.COMBINE))) {
            start(ObligationKind.COMBINE, holders.lead());
        }
    }

    @Cites({"1/9", "decision 7", "decision 8"})
    private void draft() {
        ledger.lapse(term -> true);
        ledger.cancel(
                term -> term.kind().equals(ObligationKind.CO_INFO)
                        || term.kind().equals(ObligationKind.REROUTE),
                at);
        start(ObligationKind.REVIEW, null);
    }

    @Cites({"1/8", "1/13", "decision 9"})
    private void publish() {
        if (after.state() == State.WORK) {
            start(ObligationKind.FINAL_DRAFT, after.holders().lead());
        }
    }

    @Cites({"1/18", "decision 12"})
    private void refuse(Command.Refuse refusal) {
        cancelAll();
        if (refusal.ground() == Command.Ground.THREAT || refusal.ground() == Command.Ground.HARM_INTENT) {
            reportSignificance();
        }
    }

    @Cites({"1/6.1", "decision 15"})
    private void cancelAll() {
        ledger.cancel(term -> term.kind().nature() != Nature.IMMEDIATE, at);
    }

    @Cites({"1/19bis", "decision 12"})
    private void reportSignificance() {
        if (!ledger.anyOpen(ObligationKind.REPORT_SIGNIFICANT)) {
            start(ObligationKind.REPORT_SIGNIFICANT, null);
        }
    }

    @Cites({"1/18", "decision 12"})
    private void reverse() {
        ledger.change(
                term -> !term.open()
                        && term.end() != Term.End.LAPSED
                        && term.kind().nature() != Nature.IMMEDIATE,
                Term::reopened);
    }
}
