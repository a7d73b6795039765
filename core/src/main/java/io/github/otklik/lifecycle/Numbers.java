package io.github.otklik.lifecycle;

import io.github.otklik.regulation.ObligationKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the terms that one decision starts their names, each number once within its series. */
final class Numbers {
    private final Terms book;
    private final List<Term> terms;
    private final int earlier;

    /**
     * Numbers after those of a message.
     *
     * @param book  the terms of the message
     * @param terms  the terms of the decision, to which those that it starts are added at the end
     */
    Numbers(Terms book, List<Term> terms) {
        this.book = book;
        this.terms = terms;
        this.earlier = terms.size();
    }

    /** The name of the next term of a kind, among those of the unit where the kind is numbered by unit. */
    Obligation.Id next(ObligationKind kind, @Nullable String unit) {
        String numbered = Obligation.Id.numberedByUnit(kind) ? unit : null;
        int no = book.lastNumber(Terms.series(kind, numbered)) + 1;
        for (int i = earlier; i < terms.size(); i++) {
            Obligation.Id started = terms.get(i).id();
            if (started.kind().equals(kind) && Objects.equals(started.unit(), numbered)) {
                no++;
            }
        }
        return new Obligation.Id(kind, no, numbered);
    }
}
