package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Norm;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The norms of an act, found by kind and by term. */
final class Norms {
    /** The kinds whose unit is the one that they are about, whoever leads. */
    private static final Set<ObligationKind> OF_ONE_UNIT =
            Set.of(ObligationKind.RETURN, ObligationKind.CO_INFO, ObligationKind.REPORT_BREACH);
    /** The kinds that end with the lead they began with, and start anew for the next one. */
    private static final Set<ObligationKind> OF_LEAD = Set.of(ObligationKind.COMBINE, ObligationKind.REWORK);

    private final Map<ObligationKind, Norm> byKind = new HashMap<>();
    private final Map<ObligationKind, Integer> places = new HashMap<>();
    private final Map<Role, Norm> reviews = new HashMap<>();
    private final List<Norm> declared = new ArrayList<>();
    private final int stages;
    private final Conditions conditions;
    private final Comparator<ObligationKind> order;

    Norms(Regulation regulation) {
        List<Norm> all = new ArrayList<>();
        for (ObligationKind kind : regulation.kinds()) {
            Norm norm = regulation.norm(kind).orElseThrow();
            all.add(norm);
            byKind.put(kind, norm);
            places.put(kind, places.size());
            if (kind.isDeclared()) {
                declared.add(norm);
            }
        }
        order = isNatural(regulation.kinds()) ? Comparator.naturalOrder() : this::compare;
        stages = regulation.approval().count();
        for (int stage = 1; stage <= stages; stage++) {
            Optional<Norm> review = regulation.review(stage);
            regulation.approval().stage(stage).ifPresent(role -> review.ifPresent(norm -> reviews.put(role, norm)));
            review.ifPresent(all::add);
        }
        conditions = new Conditions(regulation, all);
    }

    boolean has(ObligationKind kind) {
        return byKind.containsKey(kind);
    }

    /** The norm of a kind; of a review in stages that of one of them. */
    Norm of(ObligationKind kind) {
        Norm norm = byKind.get(kind);
        if (norm == null) {
            throw new IllegalStateException("No norm for " + kind + "; the regulation has " + byKind.keySet());
        }
        return norm;
    }

    Norm of(Term term) {
        Role stage = term.holding().role();
        Norm review = stage == null ? null : reviews.get(stage);
        return review == null ? of(term.kind()) : review;
    }

    /** The norm of a term, of a review that of its stage; null if the act has none. */
    @Nullable
    Norm find(Term term) {
        Role stage = term.holding().role();
        if (stage == null) {
            return byKind.get(term.kind());
        }
        return has(term.kind()) ? reviews.get(stage) : null;
    }

    /** Whether the act has a norm for a term, of a review for its stage. */
    boolean knows(Term term) {
        return find(term) != null;
    }

    /** Who has to act on a term, as its act says, or said where the present one has no norm for it. */
    Role holder(Term term) {
        Norm norm = find(term);
        Term.Source source = term.holding().source();
        if (norm != null) {
            return norm.holder();
        }
        return source == null ? of(term).holder() : source.holder();
    }

    /** The clause of a term, as its act says, or said where the present one has no norm for it. */
    Clause clause(Term term) {
        Norm norm = find(term);
        Term.Source source = term.holding().source();
        if (norm != null) {
            return norm.clause();
        }
        return source == null ? of(term).clause() : source.clause();
    }

    /** The norm of the review by the role of a stage, if it has one. */
    @Nullable
    Norm review(@Nullable Role stage) {
        return stage == null ? byKind.get(ObligationKind.REVIEW) : reviews.get(stage);
    }

    /** The norms of declared terms, in the order of their lines. */
    List<Norm> declared() {
        return declared;
    }

    /** Whether a classification may give a term another length. */
    boolean mayChange(Norm norm) {
        return norm.cases().stream().anyMatch(each -> Conditions.isClassified(each.condition()));
    }

    /** What the lengths of the act depend on. */
    Circumstances circumstances(Facts facts) {
        return conditions.of(facts);
    }

    /** Whether a length depends on the network of the message. */
    boolean askForNetwork() {
        return conditions.askForNetwork();
    }

    Circumstances circumstances(Weight weight, String network) {
        return conditions.of(weight, network);
    }

    /** The order of every listing of kinds: built-in ones by the table, declared ones by their lines. */
    Comparator<ObligationKind> order() {
        return order;
    }

    /** Whether the kinds of an act are the first of those built in, so that the natural order is the act's. */
    private static boolean isNatural(List<ObligationKind> kinds) {
        List<ObligationKind> builtIn = new ArrayList<>(ObligationKind.table());
        builtIn.add(ObligationKind.CONFIRM);
        return kinds.equals(builtIn.subList(0, Math.min(kinds.size(), builtIn.size())));
    }

    private int compare(ObligationKind one, ObligationKind other) {
        int order = Integer.compare(place(one), place(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    private int place(ObligationKind kind) {
        return places.getOrDefault(kind, Integer.MAX_VALUE);
    }

    /** Whether a term is a lead executor's: it has no unit while there is no lead. */
    boolean isOfLead(Term term) {
        return has(term.kind()) && isOfLead(of(term));
    }

    static boolean isOfLead(Norm norm) {
        return norm.holder().equals(Role.EXECUTOR) && !OF_ONE_UNIT.contains(norm.kind());
    }

    /** Whether a term is not bound to the one unit that it is about. */
    boolean isHeldAtLarge(Term term) {
        return has(term.kind()) && !OF_ONE_UNIT.contains(term.kind());
    }

    /** Whether a term of a lead goes on with the next one. */
    boolean passesOn(Term term) {
        return isOfLead(term) && (term.unit() == null || !endsWithLead(term));
    }

    static boolean endsWithLead(Term term) {
        return OF_LEAD.contains(term.kind());
    }

    /** The open term that a term is counted back from: of several the latest that began no later; null if none is open. */
    static @Nullable Term reference(Term counted, ObligationKind kind, List<Term> terms) {
        Term found = null;
        for (Term term : terms) {
            if (term.open()
                    && term.kind().equals(kind)
                    && (found == null || !term.start().isAfter(counted.start()))) {
                found = term;
            }
        }
        return found;
    }
}
