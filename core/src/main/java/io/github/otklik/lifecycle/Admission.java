package io.github.otklik.lifecycle;

import io.github.otklik.lifecycle.Decision.Code;
import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an act may be done: role, order in time, state, unit, fields, in this order. */
@Cites("decision 11")
final class Admission {
    /** How many co-executors a message may have: far more than an office asks, few enough for every act to be quick. */
    static final int CO_EXECUTORS = 100;

    private final Regulation regulation;
    private final int interimsAllowed;
    private final boolean backdatingAllowed;
    private final boolean reversalAllowed;

    Admission(Regulation regulation) {
        this.regulation = regulation;
        this.interimsAllowed = regulation.interimAnswers();
        this.backdatingAllowed = regulation.allowsBackDatedActs();
        this.reversalAllowed = regulation.allowsRefusalReversal();
    }

    /**
     * The first reason against the act, or null.
     *
     * @param ledger  the terms after time has passed up to the act
     */
    Decision.@Nullable Rejected objection(MessageCase message, Command.Act act, Ledger ledger) {
        Decision.Rejected objection = standing(message, act);
        if (objection == null) {
            objection = possible(message, act, ledger);
        }
        if (objection == null) {
            objection = unit(message.facts(), act, ledger);
        }
        if (objection == null) {
            objection = fields(message, act, ledger);
        }
        return objection == null ? notBeforeWhatItMeets(act, ledger) : objection;
    }

    @Cites({"1/5", "decision 11"})
    private Decision.@Nullable Rejected standing(MessageCase message, Command.Act act) {
        Command.Header header = act.header();
        boolean known = message.state() != State.NEW;
        if (act.type() == CommandType.GIVE_ACCESS && known) {
            return no(Code.DUPLICATE_CASE, act, "duplicate-case", message.id());
        }
        if (act.type() != CommandType.GIVE_ACCESS && !known) {
            return no(Code.UNKNOWN_CASE, act, "unknown-case", message.id());
        }
        if (!regulation.roles(act.type()).contains(header.actor().role())) {
            return no(
                    Code.WRONG_ROLE,
                    act,
                    "wrong-role",
                    act.type().word(),
                    header.actor().role(),
                    regulation.roles(act.type()).stream().findFirst().orElse(Role.MINISTRY));
        }
        if (message.state().closed() && !Transition.allows(act.type(), message.state())) {
            return no(Code.CLOSED, act, "closed", act.type().word(), message.state());
        }
        if (header.at().isAfter(header.recordedAt())) {
            return no(Code.INVALID, act, "future", header.at(), header.recordedAt());
        }
        boolean backdated = backdatingAllowed && !header.backdated().isEmpty();
        if (known && header.at().isBefore(backdated ? message.facts().accessAt() : message.clock())) {
            return no(Code.OUT_OF_ORDER, act, "out-of-order", header.at(), message.clock());
        }
        return null;
    }

    @Cites({"1/13", "decision 9"})
    private Decision.@Nullable Rejected possible(MessageCase message, Command.Act act, Ledger ledger) {
        if (!Transition.allows(act.type(), message.state())
                || (act.type() == CommandType.REVERSE_REFUSAL && !reversalAllowed)) {
            return no(Code.WRONG_STATE, act, "wrong-state", act.type().word(), message.state());
        }
        return switch (act.type()) {
            case SUBMIT_DRAFT ->
                ((Command.SubmitDraft) act).kind() == Command.DraftKind.INTERIM
                                && message.facts().interims() >= interimsAllowed
                        ? no(
                                Code.WRONG_STATE,
                                regulation.clause(CommandType.AGREE_FINAL_TERM),
                                "second-interim",
                                interimsAllowed)
                        : null;
            case SHORTEN_TERM -> duty(((Command.ShortenTerm) act).obligation(), act, ledger);
            case AGREE_FINAL_TERM -> awaitsAgreement(ledger) ? null : no(Code.WRONG_STATE, act, "nothing-to-agree");
            case REPORT_TO_HEAD -> report((Command.ReportToHead) act, ledger);
            default -> null;
        };
    }

    private Decision.@Nullable Rejected duty(@Nullable ObligationKind kind, Command.Act act, Ledger ledger) {
        if (kind == null || kind.nature() != Nature.DUTY) {
            return no(Code.INVALID, act, "not-a-duty", String.valueOf(kind));
        }
        return ledger.anyOpen(kind) ? null : no(Code.WRONG_STATE, act, "none-open", kind);
    }

    private Decision.@Nullable Rejected report(Command.ReportToHead act, Ledger ledger) {
        if (act.about() == null) {
            return no(Code.INVALID, act, "missing", "about");
        }
        ObligationKind kind = reported(act.about());
        return ledger.anyOpen(kind) ? null : no(Code.WRONG_STATE, act, "none-open", kind);
    }

    static ObligationKind reported(Command.Subject about) {
        return switch (about) {
            case BREACH -> ObligationKind.REPORT_BREACH;
            case SIGNIFICANT -> ObligationKind.REPORT_SIGNIFICANT;
        };
    }

    private Decision.@Nullable Rejected unit(Facts facts, Command.Act act, Ledger ledger) {
        Actor actor = act.header().actor();
        return holds(facts, act.type(), actor, ledger)
                ? null
                : no(Code.WRONG_UNIT, act, "wrong-unit", act.type().word(), String.valueOf(actor.unit()));
    }

    /** A command given to the executor is for the lead; another role needs no unit. */
    @Cites({"1/7", "1/9", "1/14.3"})
    private static boolean holds(Facts facts, CommandType type, Actor actor, Ledger ledger) {
        String unit = actor.unit();
        boolean lead = unit != null && unit.equals(facts.holders().lead());
        boolean awaited = unit != null
                && ledger.anyOpen(term -> term.kind().equals(ObligationKind.CO_INFO) && unit.equals(term.unit()));
        return switch (type) {
            case RETURN -> lead || awaited;
            case GIVE_INFORMATION -> awaited;
            default -> lead || !actor.role().equals(Role.EXECUTOR);
        };
    }

    /** Whether an actor may issue a command of that type, whatever its fields. */
    boolean mayIssue(MessageCase message, CommandType type, Actor actor, Ledger ledger, Instant now) {
        boolean sensible = switch (type) {
            case SHORTEN_TERM -> ledger.anyOpen(term -> isShortenable(term.kind(), ledger, now));
            case AGREE_FINAL_TERM -> awaitsAgreement(ledger);
            case REPORT_TO_HEAD -> ledger.anyOpen(term -> term.kind().nature() == Nature.IMMEDIATE);
            case REVERSE_REFUSAL -> reversalAllowed;
            default -> true;
        };
        return sensible
                && regulation.roles(type).contains(actor.role())
                && Transition.allows(type, message.state())
                && holds(message.facts(), type, actor, ledger);
    }

    /** Whether an instant that is not past is earlier than the due instant of every open term of a kind. */
    private static boolean isShortenable(ObligationKind kind, Ledger ledger, Instant now) {
        return kind.nature() == Nature.DUTY
                && !ledger.anyOpen(term -> {
                    Instant due = ledger.due(term);
                    return term.kind().equals(kind) && (due == null || !due.isAfter(now));
                });
    }

    @Cites({"1/13", "decision 10"})
    private static boolean awaitsAgreement(Ledger ledger) {
        return ledger.anyOpen(term ->
                term.kind().equals(ObligationKind.FINAL_DRAFT) && ledger.byAgreement(term) && ledger.due(term) == null);
    }

    private Decision.@Nullable Rejected fields(MessageCase message, Command.Act act, Ledger ledger) {
        return switch (act.type()) {
            case GIVE_ACCESS -> required(act, "network", ((Command.GiveAccess) act).network());
            case CLASSIFY -> required(act, "importance", ((Command.Classify) act).importance());
            case ROUTE -> units((Command.Route) act);
            case SUBMIT_DRAFT -> draft(message.facts(), (Command.SubmitDraft) act);
            case PUBLISH -> network(message.facts(), (Command.Publish) act);
            case AGREE_FINAL_TERM -> due(act, ((Command.AgreeFinalTerm) act).due());
            case SHORTEN_TERM -> earlier((Command.ShortenTerm) act, ledger);
            case REFUSE -> required(act, "ground", ((Command.Refuse) act).ground());
            case REVERSE_REFUSAL -> required(act, "reason", ((Command.ReverseRefusal) act).reason());
            case CLOSE -> required(act, "outcome", ((Command.Close) act).outcome());
            case LINK_REPEAT -> link(message, (Command.LinkRepeat) act);
            case MARK_SIGNIFICANT,
                    RETURN,
                    GIVE_INFORMATION,
                    APPROVE,
                    RETURN_FOR_REWORK,
                    REPORT_TO_HEAD,
                    ACKNOWLEDGE,
                    CONFIRM,
                    DENY,
                    EXTEND_TERM -> null;
        };
    }

    private Decision.@Nullable Rejected required(Command.Act act, String field, @Nullable Object value) {
        return value == null || value.equals("") ? no(Code.INVALID, act, "missing", field) : null;
    }

    @Cites({"1/6.4", "1/14.1"})
    private Decision.@Nullable Rejected units(Command.Route act) {
        if (act.coExecutors().size() > CO_EXECUTORS) {
            return no(Code.INVALID, act, "too-many-units", act.coExecutors().size(), CO_EXECUTORS);
        }
        Set<String> named = new HashSet<>();
        named.add(act.lead());
        for (String unit : act.coExecutors()) {
            if (!named.add(unit)) {
                return no(Code.INVALID, act, "named-twice", unit);
            }
        }
        return named.contains("") ? no(Code.INVALID, act, "missing", "lead, coExecutors") : null;
    }

    @Cites("1/15")
    private Decision.@Nullable Rejected draft(Facts facts, Command.SubmitDraft act) {
        Decision.Rejected objection = required(act, "kind", act.kind());
        if (objection == null && !facts.repeatOf().isEmpty() && act.measures().isEmpty()) {
            return no(Code.INVALID, regulation.clause(CommandType.LINK_REPEAT), "no-measures", facts.repeatOf());
        }
        return objection;
    }

    @Cites("1/12")
    private Decision.@Nullable Rejected network(Facts facts, Command.Publish act) {
        return act.network().equals(facts.network())
                ? null
                : no(Code.INVALID, act, "other-network", act.network(), facts.network());
    }

    private Decision.@Nullable Rejected due(Command.Act act, @Nullable Instant due) {
        if (due == null) {
            return no(Code.INVALID, act, "missing", "due");
        }
        Instant at = act.header().at();
        return due.isBefore(at) ? no(Code.INVALID, act, "due-before-act", due, at) : null;
    }

    @Cites({"1/6.3", "decision 13"})
    private Decision.@Nullable Rejected earlier(Command.ShortenTerm act, Ledger ledger) {
        Decision.Rejected objection = due(act, act.due());
        Instant due = act.due();
        if (objection != null || due == null) {
            return objection;
        }
        Term longer = ledger.first(term -> {
            Instant present = ledger.due(term);
            return term.kind().equals(act.obligation()) && (present == null || !due.isBefore(present));
        });
        return longer == null
                ? null
                : no(Code.INVALID, act, "not-earlier", due, longer.id(), String.valueOf(ledger.due(longer)));
    }

    private Decision.@Nullable Rejected link(MessageCase message, Command.LinkRepeat act) {
        return act.of().equals(message.id())
                ? no(Code.INVALID, act, "repeat-of-itself", act.of())
                : required(act, "of", act.of());
    }

    private Decision.@Nullable Rejected notBeforeWhatItMeets(Command.Act act, Ledger ledger) {
        for (Term term : ledger.terms()) {
            if (act.header().at().isBefore(term.start()) && Consequences.met(act, term)) {
                return no(Code.OUT_OF_ORDER, act, "before-start", act.header().at(), term.id(), term.start());
            }
        }
        return null;
    }

    private Decision.Rejected no(Code code, Command.Act act, String key, Object... values) {
        return no(code, clause(act), key, values);
    }

    /** The clause of an act; a report to the head comes under that of the obligation it is about. */
    private Clause clause(Command.Act act) {
        Clause ofCommand = regulation.clause(regulation.has(act.type()) ? act.type() : CommandType.GIVE_ACCESS);
        if (act instanceof Command.ReportToHead report && report.about() != null) {
            return regulation.norm(reported(report.about())).map(Norm::clause).orElse(ofCommand);
        }
        return ofCommand;
    }

    private static Decision.Rejected no(Code code, Clause clause, String key, Object... values) {
        return new Decision.Rejected(code, clause, Message.of("rejected." + key, values));
    }
}
