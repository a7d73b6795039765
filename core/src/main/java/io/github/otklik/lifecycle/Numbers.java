package io.github.otklik.lifecycle;

import io.github.otklik.regulation.ObligationKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the terms that one decision starts their names, each number once within its series. */
final class Numbers {
    private final Terms book;
    /** The last number given in each series. */
    private Map<String, Integer> given = Map.of();

    Numbers(Terms book) {
        this.book = book;
    }

    /** The name of the next term of a kind, among those of the unit where the kind is numbered by unit. */
    Obligation.Id next(ObligationKind kind, @Nullable String unit) {
        String numbered = Obligation.Id.numberedByUnit(kind) ? unit : null;
        String series = Terms.series(kind, numbered);
        if (given.isEmpty()) {
            given = new HashMap<>(4);
        }
        int no = given.merge(series, book.lastNumber(series) + 1, (last, first) -> last + 1);
        return new Obligation.Id(kind, no, numbered);
    }
}
