package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final MessageCase before;
    private final List<Term> earlier;
    private final List<Term> terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private Circumstances message;
    /** The terms by whose dues an act ends others, and what was known then; null while the present ones do. */
    private @Nullable Judged judged;

    /** What the terms were, and what was known of the message, before an act. */
    private record Judged(List<Term> terms, Circumstances message) {}

    Ledger(Timing timing, MessageCase message) {
        this(timing, message, message.book().live());
    }

    Ledger(Timing timing, MessageCase message, List<Term> terms) {
        this.timing = timing;
        this.before = message;
        this.earlier = terms;
        this.terms = new ArrayList<>(terms);
        this.message = timing.norms().circumstances(message.facts());
    }

    /** The terms that may still change, as they are now. */
    List<Term> terms() {
        return terms;
    }

    /** What of the message the lengths of its terms depend on. */
    Circumstances message() {
        return message;
    }

    /** Counts the open terms by what is known of the message now, from here on. */
    @Cites("decision 5")
    void know(Facts now) {
        message = timing.norms().circumstances(now);
    }

    /** Begins an act: all that it ends is judged by the dues in force now. */
    void begin() {
        judged = new Judged(List.copyOf(terms), message);
    }

    /** Ends the act. */
    void finish() {
        judged = null;
    }

    /** The terms that differ from those of the message. */
    List<Term> changed() {
        List<Term> changed = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (i >= earlier.size() || !terms.get(i).equals(earlier.get(i))) {
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

    /** Whether an open term has no due instant because a calendar does not reach it. */
    @Cites("decision 1")
    boolean beyond(Term term) {
        return due(term) == null && timing.isBeyond(term, message, terms);
    }

    /** Whether a term has no length until it is agreed. */
    boolean byAgreement(Term term) {
        return timing.measure(term, message).unit() == Measure.Unit.BY_AGREEMENT;
    }

    /** The calendar that counts a term: of an ended one, that which did. */
    WorkingCalendar calendar(Term term) {
        Circumstances then = term.circumstances();
        return timing.calendar(term.unit(), then == null ? message : then);
    }

    /** The length of a term as far as the act in force has one. */
    Optional<Measure> measure(Term term) {
        return timing.norms().knows(term) ? Optional.of(timing.measure(term, message)) : Optional.empty();
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
        return timing.due(term, message, terms);
    }

    /** The latest instant that a term may be prolonged to, null if none is certain. */
    @Nullable
    Instant limit(Term term) {
        return timing.limit(term, message, terms);
    }

    @Nullable
    Instant lastInTime(Term term) {
        return timing.lastInTime(term, message, terms);
    }

    Lateness lateness(Term term, Instant at) {
        return timing.lateness(term, message, terms, at);
    }

    /** Starts the next term of a kind. */
    Term start(ObligationKind kind, @Nullable String unit, Instant at) {
        Term term = Term.started(next(kind, unit), unit, at);
        terms.add(term);
        return term;
    }

    private Obligation.Id next(ObligationKind kind, @Nullable String unit) {
        String numbered = Obligation.Id.numberedByUnit(kind) ? unit : null;
        int no = numbers.merge(
                Terms.series(kind, numbered),
                before.book().lastNumber(Terms.series(kind, numbered)) + 1,
                (last, first) -> last + 1);
        return new Obligation.Id(kind, no, numbered);
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
        Judged then = judged;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.open() && which.test(term)) {
                then = then == null ? new Judged(List.copyOf(terms), message) : then;
                Instant due = timing.due(term, then.message(), then.terms());
                Lateness lateness = timing.lateness(term, then.message(), then.terms(), at);
                terms.set(i, term.ended(new Term.Outcome(how, at, due, lateness, then.message())));
            }
        }
    }

    /** Ends the open windows that are chosen as unused. */
    @Cites({"1/7", "decision 6"})
    void lapse(Predicate<Term> which) {
        change(
                term -> term.kind().nature() == Nature.WINDOW && term.open() && which.test(term),
                term -> term.ended(new Term.Outcome(Term.End.LAPSED, null, due(term), Lateness.NONE, message)));
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
            if (Missed.isReported(term, timing.norms()) && lateness(term, until).late()) {
                missed.add(Missed.of(term, lastInTime(term), notBefore));
            }
        }
        report(missed);
    }

    /** Raises the reports on duties found late. */
    void report(List<Missed> missed) {
        if (missed.size() > 1) {
            missed.sort(Missed.order(timing.norms()));
        }
        for (Missed each : missed) {
            Obligation.Id report =
                    next(ObligationKind.REPORT_BREACH, each.term().unit());
            terms.set(terms.indexOf(each.term()), each.term().breached(report));
            terms.add(Term.started(report, each.term().unit(), each.since()));
        }
    }

    /** Takes back the open reports on terms that turn out not to be late after all. */
    @Cites("decision 16")
    void forgive(Instant at) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Obligation.Id breach = term.breach();
            if (breach == null || (term.open() ? lateness(term, at).late() : term.missed())) {
                continue;
            }
            if (anyOpen(report -> report.id().equals(breach))) {
                terms.set(i, term.excusedOnce());
                change(
                        report -> report.id().equals(breach),
                        report -> report.ended(
                                new Term.Outcome(Term.End.CANCELLED, at, report.start(), Lateness.NONE, message)));
            }
        }
    }
}
