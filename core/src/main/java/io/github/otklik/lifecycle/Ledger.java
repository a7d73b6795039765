package io.github.otklik.lifecycle;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one message while a decision is made: starts, ends and changes them, and lets time pass over them.
 *
 * <p>Confined to one decision; {@link #differences} is what leaves it.
 */
final class Ledger {
    private final Timing timing;
    private final List<Term> terms;
    private final Differences differences;
    private final Numbers numbers;
    private final Breaches breaches;
    private Basis basis;
    private boolean anew;
    /** By what an act ends terms; null while it is what is known at present. */
    private @Nullable Basis judged;

    Ledger(Timing timing, MessageCase message) {
        this(timing, message, message.book().live());
    }

    Ledger(Timing timing, MessageCase message, List<Term> terms) {
        this.timing = timing;
        this.terms = new ArrayList<>(terms.size() + 4);
        this.terms.addAll(terms);
        this.differences = new Differences(terms, this.terms);
        this.numbers = new Numbers(message.book(), this.terms);
        this.basis = new Basis(timing, timing.norms().circumstances(message.facts()), this.terms);
        this.breaches = new Breaches(this, timing.norms());
    }

    /** The terms that may still change, as they are now. */
    List<Term> terms() {
        return terms;
    }

    /** What of the message the lengths of its terms depend on. */
    Circumstances message() {
        return basis.message();
    }

    /** Counts the open terms by what is known of the message now, from here on. */
    @Cites("decision 5")
    void know(Facts now) {
        Circumstances known = timing.norms().circumstances(now);
        if (!known.equals(basis.message())) {
            basis = new Basis(timing, known, terms);
            anew = true;
        }
    }

    /** Begins an act: all that it ends is judged by the dues in force now. */
    void begin() {
        judged = basis.with(differences.unchanging());
    }

    /** Ends the act. */
    void finish() {
        judged = null;
    }

    /** What has become of the terms of the message. */
    Differences differences() {
        return differences;
    }

    /**
     * Whether more is known of the message than at the beginning, so that terms have other lengths. Where the network matters,
     * earlier releases bound a message to days before they knew it.
     */
    boolean isCountedAnew() {
        return anew || timing.norms().askForNetwork();
    }

    /** Whether the due instant of a term follows from that of another. */
    boolean isCountedBack(Term term) {
        return timing.isCountedBack(term, basis);
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
        return due(term) == null && timing.isBeyond(term, basis);
    }

    /** Whether a term has no length until it is agreed. */
    boolean byAgreement(Term term) {
        return basis.measure(term).unit() == Measure.Unit.BY_AGREEMENT;
    }

    /** The calendar that counts a term: of an ended one, that which did. */
    WorkingCalendar calendar(Term term) {
        Circumstances then = term.circumstances();
        return timing.calendar(term.unit(), then == null ? basis.message() : then);
    }

    /** The length of a term; null if the act in force has none. */
    @Nullable
    Measure measure(Term term) {
        return timing.norms().knows(term) ? basis.measure(term) : null;
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
        return timing.due(term, basis);
    }

    /** The latest instant that a term may be prolonged to, null if none is certain. */
    @Nullable
    Instant limit(Term term) {
        return timing.limit(term, basis);
    }

    @Nullable
    Instant lastInTime(Term term) {
        return timing.lastInTime(term, basis);
    }

    Lateness lateness(Term term, Instant at) {
        return timing.lateness(term, basis, at);
    }

    /** Starts the next term of a kind. */
    Term start(ObligationKind kind, @Nullable String unit, Instant at) {
        Term term = Term.started(numbers.next(kind, unit), unit, at);
        terms.add(term);
        return term;
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
        Basis then = judged;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.open() && which.test(term)) {
                then = then == null ? basis.with(List.copyOf(terms)) : then;
                Instant due = timing.due(term, then);
                Lateness lateness = timing.lateness(term, then, at);
                terms.set(i, term.ended(new Term.Outcome(how, at, due, lateness, then.message())));
            }
        }
    }

    /** Ends the open windows that are chosen as unused. */
    @Cites({"1/7", "decision 6"})
    void lapse(Predicate<Term> which) {
        change(term -> isOpenWindow(term) && which.test(term), this::lapsed);
    }

    private static boolean isOpenWindow(Term term) {
        return term.kind().nature() == Nature.WINDOW && term.open();
    }

    private Term lapsed(Term term) {
        return term.ended(new Term.Outcome(Term.End.LAPSED, null, due(term), Lateness.NONE, basis.message()));
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
     *
     * @return whether anything was late
     */
    @Cites({"1/20", "decision 16"})
    boolean pass(Instant until, Instant notBefore) {
        if (!anyLate(until)) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (isOpenWindow(term) && lateness(term, until).late()) {
                terms.set(i, lapsed(term));
            }
        }
        breaches.raise(until, notBefore);
        return true;
    }

    private boolean anyLate(Instant at) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.open() && lateness(term, at).late()) {
                return true;
            }
        }
        return false;
    }

    /** The reports on what was found late. */
    Breaches breaches() {
        return breaches;
    }
}
