package io.github.otklik.lifecycle;

import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A duty found late, and since when; reports are numbered in the order in which they arise. */
record Missed(Term term, Instant since) {
    /** Whether the lateness of a term is reported to the head, and is not yet. */
    static boolean isReported(Term term, Norms norms) {
        return term.open()
                && term.unit() != null
                && term.breach() == null
                && term.kind().nature() == Nature.DUTY
                && norms.has(ObligationKind.REPORT_BREACH);
    }

    static Comparator<Missed> order(Norms norms) {
        return Comparator.comparing(Missed::since)
                .thenComparing(missed -> missed.term().kind(), norms.order())
                .thenComparing(missed -> missed.term().id().no());
    }

    /** Since the last instant in time, but not before the start, nor before the act that made it late. */
    static Missed of(Term term, @Nullable Instant last, Instant notBefore) {
        Instant first = term.start().isAfter(notBefore) ? term.start() : notBefore;
        return new Missed(term, last == null || last.isBefore(first) ? first : last);
    }
}
