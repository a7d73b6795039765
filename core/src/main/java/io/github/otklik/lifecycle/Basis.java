package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Measure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the due instants of a message's terms follow from: what the message is like, and its terms, of which one may be counted
 * back from another. The length of a term, and its end where it runs from its start, are found once.
 *
 * <p>Confined to one decision. It remembers few terms, since few are open; what is forgotten is counted again.
 */
final class Basis {
    private static final int KEPT_BITS = 4;
    /** An odd number near the golden section of all, which spreads neighbours. */
    private static final int MIXED = 0x9E3779B9;

    private final Timing timing;
    private final Circumstances message;
    private final List<Term> terms;
    private final @Nullable Counted[] counted;

    /** The length of a term, and its end; null where it does not run from its start, or the calendar does not reach it. */
    private record Counted(
            Term term, Measure measure, @Nullable Instant end) {}

    Basis(Timing timing, Circumstances message, List<Term> terms) {
        this(timing, message, terms, new @Nullable Counted[1 << KEPT_BITS]);
    }

    private Basis(Timing timing, Circumstances message, List<Term> terms, @Nullable Counted[] counted) {
        this.timing = timing;
        this.message = message;
        this.terms = terms;
        this.counted = counted;
    }

    /** The same with other terms, such as those at the beginning of an act; what was counted of a term holds as long as it does. */
    Basis with(List<Term> others) {
        return new Basis(timing, message, others, counted);
    }

    /** What of the message the lengths of its terms depend on. */
    Circumstances message() {
        return message;
    }

    /** The terms that one may be counted back from. */
    List<Term> terms() {
        return terms;
    }

    /** The length of a term. */
    Measure measure(Term term) {
        return counted(term).measure();
    }

    /** The end of a term; null where it does not run from its start, or the calendar does not reach it. */
    @Nullable
    Instant end(Term term) {
        return counted(term).end();
    }

    @SuppressWarnings("ReferenceEquality")
    private Counted counted(Term term) {
        Counted known = counted[place(term)];
        // The very same term: to compare two of them would cost more than to count.
        return known != null && known.term() == term ? known : count(term);
    }

    /** Whether the act has a length for a term, as it has for one that was measured. */
    @SuppressWarnings("ReferenceEquality")
    boolean isMeasured(Term term, Norms norms) {
        Counted known = counted[place(term)];
        return (known != null && known.term() == term) || norms.knows(term);
    }

    private Counted count(Term term) {
        Measure measure = timing.measure(term, message);
        Counted found = new Counted(term, measure, timing.end(term, measure, message));
        counted[place(term)] = found;
        return found;
    }

    private static int place(Term term) {
        return ((31 * term.kind().hashCode() + term.id().no()) * MIXED) >>> (Integer.SIZE - KEPT_BITS);
    }
}
