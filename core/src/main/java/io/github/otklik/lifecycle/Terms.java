package io.github.otklik.lifecycle;

import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Trie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The terms of a message: those that may still change, apart from those that can change no more. Immutable. */
final class Terms {
    /** No terms. */
    static final Terms NONE = new Terms(List.of(), null, Trie.EMPTY, Set.of());

    private final List<Term> live;
    private final @Nullable Settled settled;
    private final Trie numbers;
    private final Set<String> units;

    /** The terms that can change no more, the latest first; shared by all versions of the message after it. */
    private record Settled(Term term, @Nullable Settled earlier) {}

    private Terms(List<Term> live, @Nullable Settled settled, Trie numbers, Set<String> units) {
        this.live = live;
        this.settled = settled;
        this.numbers = numbers;
        this.units = units;
    }

    /** The terms after an event has changed some; linear in those and in the live ones, but for a recount of settled ones. */
    Terms after(List<Term> changed, Facts after) {
        Term[] terms = live.toArray(new Term[live.size() + changed.size()]);
        int count = live.size();
        Settled ended = settled;
        Trie counted = numbers;
        for (int i = 0; i < changed.size(); i++) {
            Term term = changed.get(i);
            int at = indexOf(terms, count, term.id());
            if (at >= 0) {
                terms[at] = term;
                continue;
            }
            String series = series(term.kind(), term.id().unit());
            int last = counted.get(series);
            if (last >= term.id().no() && isAmong(ended, term.id())) {
                ended = replaced(ended, term);
            } else {
                // A recount may both raise and settle a later number of a series, which then comes before an earlier
                // one.
                terms[count++] = term;
                counted = counted.with(series, Math.max(last, term.id().no()));
            }
        }
        boolean deniable = after.state().open() || anyOpen(terms, count, ObligationKind.CONFIRM);
        int open = 0;
        for (int i = 0; i < count; i++) {
            Term term = terms[i];
            if (after.state() == State.REFUSED || term.open() || (deniable && mayBeReturnedAfterLapse(term, after))) {
                terms[open++] = term;
            } else {
                ended = new Settled(term, ended);
            }
        }
        List<Term> still = Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(terms, open)));
        return new Terms(still, ended, counted, unitsWith(changed));
    }

    private Set<String> unitsWith(List<Term> changed) {
        Set<String> more = null;
        for (int i = 0; i < changed.size(); i++) {
            String unit = changed.get(i).unit();
            if (unit != null && !units.contains(unit)) {
                more = more == null ? new TreeSet<>(units) : more;
                more.add(unit);
            }
        }
        return more == null ? units : Collections.unmodifiableSet(more);
    }

    /** The settled terms with one of them as a recount has judged it. */
    private static @Nullable Settled replaced(@Nullable Settled settled, Term term) {
        List<Term> earlier = new ArrayList<>();
        for (Settled at = settled; at != null; at = at.earlier()) {
            earlier.add(at.term().id().equals(term.id()) ? term : at.term());
        }
        Settled chain = null;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            chain = new Settled(earlier.get(i), chain);
        }
        return chain;
    }

    private static boolean isAmong(@Nullable Settled settled, Obligation.Id wanted) {
        for (Settled at = settled; at != null; at = at.earlier()) {
            if (at.term().id().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeReturnedAfterLapse(Term term, Facts facts) {
        String unit = term.unit();
        return term.end() == Term.End.LAPSED && unit != null && facts.holders().holds(unit);
    }

    private static boolean anyOpen(Term[] terms, int count, ObligationKind kind) {
        for (int i = 0; i < count; i++) {
            if (terms[i].open() && terms[i].kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(Term[] terms, int count, Obligation.Id wanted) {
        for (int i = 0; i < count; i++) {
            Obligation.Id id = terms[i].id();
            if (id.no() == wanted.no() && id.equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** What terms are numbered within: a kind, or a kind and a unit. */
    static String series(ObligationKind kind, @Nullable String unit) {
        return unit == null ? kind.id() : kind.id() + "/" + unit;
    }

    /** The last number of a series, 0 before the first. */
    int lastNumber(String series) {
        return numbers.get(series);
    }

    /** The terms that may still change. */
    List<Term> live() {
        return live;
    }

    /** The terms that can change no more, in a list of the caller's own. */
    List<Term> settled() {
        List<Term> terms = new ArrayList<>();
        for (Settled at = settled; at != null; at = at.earlier()) {
            terms.add(at.term());
        }
        Collections.reverse(terms);
        return terms;
    }

    /** The terms that may still change, and those that ended without anybody being able to tell whether in time. */
    @Cites({"decision 1", "decision 14"})
    List<Term> unsettled() {
        List<Term> terms = new ArrayList<>(live);
        for (Term term : settled()) {
            if (term.unsettled()) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** All, in the order in which they settled, then the live ones. */
    List<Term> all() {
        List<Term> all = settled();
        all.addAll(live);
        return Collections.unmodifiableList(all);
    }

    /** The units that ever held one. */
    Set<String> units() {
        return units;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Terms that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return live.hashCode();
    }
}
