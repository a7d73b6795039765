package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Cites;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one message while a decision is made: starts, ends and changes them, and lets time pass over them.
 *
 * <p>Confined to one decision; {@link #changed} is what leaves it.
 */
final class Ledger {
    private final Timing timing;
    private final MessageCase message;
    private final List<Term> before;
    private final List<Term> terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private Importance importance;

    Ledger(Timing timing, MessageCase message) {
        this(timing, message, message.live());
    }

    private Ledger(Timing timing, MessageCase message, List<Term> before) {
        this.timing = timing;
        this.message = message;
        this.before = before;
        this.terms = new ArrayList<>(before);
        this.importance = message.facts().importanceInForce();
    }

    /** The terms that may still change, and those that ended without anybody being able to tell whether in time. */
    @Cites({"decision 1", "decision 14"})
    static Ledger withUnsettled(Timing timing, MessageCase message) {
        List<Term> terms = new ArrayList<>(message.live());
        for (Term term : message.settled()) {
            if (term.unsettled()) {
                terms.add(term);
            }
        }
        return new Ledger(timing, message, terms);
    }

    /** The terms that may still change, as they are now. */
    List<Term> terms() {
        return terms;
    }

    /** Counts the open terms by the numbers of that importance from here on. */
    @Cites("decision 5")
    void importance(Importance now) {
        importance = now;
    }

    /** The terms that differ from those of the message. */
    List<Term> changed() {
        List<Term> changed = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (i >= before.size() || !terms.get(i).equals(before.get(i))) {
                changed.add(terms.get(i));
            }
        }
        return changed;
    }

    boolean anyOpen(Predicate<Term> which) {
        return first(which) != null;
    }

    boolean anyOpen(ObligationKind kind) {
        return anyOpen(term -> term.kind().equals(kind));
    }

    /** Whether no term of a kind numbered by message was started yet. */
    boolean firstTime(ObligationKind kind) {
        return message.lastNumber(kind.id()) == 0 && !numbers.containsKey(kind.id());
    }

    /** Whether an open term has no due instant because a calendar does not reach it. */
    @Cites("decision 1")
    boolean beyond(Term term) {
        return due(term) == null && timing.isBeyond(term, importance, terms);
    }

    /** Whether a term has no length until it is agreed. */
    boolean byAgreement(Term term) {
        return timing.measure(term.kind(), importance).unit() == Measure.Unit.BY_AGREEMENT;
    }

    /** Whether the due instant of a term is looked up in a calendar, and not given, agreed or the start. */
    boolean isCounted(Term term) {
        return term.agreed() == null
                && timing.has(term.kind())
                && switch (timing.measure(term.kind(), importance).unit()) {
                    case WORKING, WORKING_BACK, WORKING_DAYS, CALENDAR_DAYS, TIME_OF_DAY -> true;
                    case ELAPSED, BY_AGREEMENT, AT_ONCE -> false;
                };
    }

    @Nullable
    Term first(Predicate<Term> which) {
        for (Term term : terms) {
            if (term.open() && which.test(term)) {
                return term;
            }
        }
        return null;
    }

    @Nullable
    Instant due(Term term) {
        return timing.due(term, importance, terms);
    }

    @Nullable
    Instant lastInTime(Term term) {
        return timing.lastInTime(term, importance, terms);
    }

    Lateness lateness(Term term, Instant at) {
        return timing.lateness(term, importance, terms, at);
    }

    /** Starts the next term of a kind, where the regulation knows the kind. */
    void start(ObligationKind kind, @Nullable String unit, Instant at) {
        if (timing.has(kind)) {
            terms.add(Term.started(next(kind, unit), unit, at));
        }
    }

    private ObligationId next(ObligationKind kind, @Nullable String unit) {
        String numbered = ObligationId.numberedByUnit(kind) ? unit : null;
        int no = numbers.merge(
                MessageCase.series(kind, numbered),
                message.lastNumber(MessageCase.series(kind, numbered)) + 1,
                (last, first) -> last + 1);
        return new ObligationId(kind, no, numbered);
    }

    /** Ends the open terms that are chosen by their act. */
    void meet(Predicate<Term> which, Instant at) {
        end(which, Term.End.MET, at);
    }

    /** Ends the open terms that are chosen because nobody has to act any more. */
    void cancel(Predicate<Term> which, Instant at) {
        end(which, Term.End.CANCELLED, at);
    }

    private void end(Predicate<Term> which, Term.End how, Instant at) {
        List<Term> before = List.of();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.open() && which.test(term)) {
                before = before.isEmpty() ? new ArrayList<>(terms) : before;
                Instant due = timing.due(term, importance, before);
                Lateness lateness = timing.lateness(term, importance, before, at);
                terms.set(i, term.ended(new Term.Outcome(how, at, due, lateness, importance)));
            }
        }
    }

    /** Ends the open windows that are chosen as unused. */
    @Cites({"1/7", "decision 6"})
    void lapse(Predicate<Term> which) {
        change(
                term -> term.kind().nature() == Nature.WINDOW && term.open() && which.test(term),
                term -> term.ended(new Term.Outcome(Term.End.LAPSED, null, due(term), Lateness.NONE, importance)));
    }

    /** Changes the terms that are chosen. */
    void change(Predicate<Term> which, UnaryOperator<Term> how) {
        for (int i = 0; i < terms.size(); i++) {
            if (which.test(terms.get(i))) {
                terms.set(i, how.apply(terms.get(i)));
            }
        }
    }

    /**
     * What time alone does until an instant: windows lapse, and for each duty that a unit misses a report to the head is
     * raised, starting when the duty could last be met in time, but not before the act that made it late.
     */
    @Cites({"1/20", "decision 16"})
    void pass(Instant until, Instant notBefore) {
        lapse(term -> lateness(term, until).late());
        List<Missed> missed = new ArrayList<>();
        for (Term term : terms) {
            if (reportable(term) && lateness(term, until).late()) {
                missed.add(Missed.of(term, lastInTime(term), notBefore));
            }
        }
        report(missed);
    }

    /** Raises the reports on duties found late. */
    void report(List<Missed> missed) {
        if (missed.size() > 1) {
            missed.sort(Missed.ORDER);
        }
        for (Missed each : missed) {
            ObligationId report = next(ObligationKind.REPORT_BREACH, each.term().unit());
            terms.set(terms.indexOf(each.term()), each.term().breached(report));
            terms.add(Term.started(report, each.term().unit(), each.since()));
        }
    }

    /** Whether the lateness of a term is reported to the head, and is not yet. */
    boolean reportable(Term term) {
        return term.open()
                && term.unit() != null
                && term.breach() == null
                && term.kind().nature() == Nature.DUTY
                && timing.has(ObligationKind.REPORT_BREACH);
    }

    /** A duty found late, and since when; reports are numbered in the order in which they arise. */
    record Missed(Term term, Instant since) {
        static final Comparator<Missed> ORDER = Comparator.comparing(Missed::since)
                .thenComparing(missed -> missed.term().kind())
                .thenComparing(missed -> missed.term().id().no());

        /** Since the last instant in time, but not before the act that made it late. */
        static Missed of(Term term, @Nullable Instant last, Instant notBefore) {
            return new Missed(term, last == null || last.isBefore(notBefore) ? notBefore : last);
        }
    }

    /** Takes back the open reports on terms that turn out not to be late after all. */
    @Cites("decision 16")
    void forgive(Instant at) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            ObligationId breach = term.breach();
            if (breach == null || (term.open() ? lateness(term, at).late() : term.missed())) {
                continue;
            }
            if (anyOpen(report -> report.id().equals(breach))) {
                terms.set(i, term.excusedOnce());
                change(
                        report -> report.id().equals(breach),
                        report -> report.ended(
                                new Term.Outcome(Term.End.CANCELLED, at, report.start(), Lateness.NONE, importance)));
            }
        }
    }
}
