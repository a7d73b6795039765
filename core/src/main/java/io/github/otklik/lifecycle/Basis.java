package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Condition.Circumstances;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the due instants of a message's terms follow from: what the message is like, and its terms, of which one may be counted
 * back from another. The end of a term that runs from its start is counted once.
 *
 * <p>Confined to one decision. It remembers few ends, since few terms are open; what is forgotten is counted again.
 */
final class Basis {
    private static final int KEPT_BITS = 4;
    /** An odd number near the golden section of all, which spreads neighbours. */
    private static final int MIXED = 0x9E3779B9;

    private final Circumstances message;
    private final List<Term> terms;
    private final @Nullable Counted[] counted;

    /** The end of a term, null where the calendar does not reach it. */
    private record Counted(Term term, @Nullable Instant end) {}

    Basis(Circumstances message, List<Term> terms) {
        this(message, terms, new @Nullable Counted[1 << KEPT_BITS]);
    }

    private Basis(Circumstances message, List<Term> terms, @Nullable Counted[] counted) {
        this.message = message;
        this.terms = terms;
        this.counted = counted;
    }

    /** The same with other terms, such as those at the beginning of an act; what was counted of a term holds as long as it does. */
    Basis with(List<Term> others) {
        return new Basis(message, others, counted);
    }

    /** What of the message the lengths of its terms depend on. */
    Circumstances message() {
        return message;
    }

    /** The terms that one may be counted back from. */
    List<Term> terms() {
        return terms;
    }

    /** The end of a term that runs from its start, null where the calendar does not reach it. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    Instant end(Term term, Timing timing) {
        int place = ((31 * term.kind().hashCode() + term.id().no()) * MIXED) >>> (Integer.SIZE - KEPT_BITS);
        Counted known = counted[place];
        // The very same term: to compare two of them would cost more than to count.
        if (known == null || known.term() != term) {
            known = new Counted(term, timing.end(term, message));
            counted[place] = known;
        }
        return known.end();
    }
}
