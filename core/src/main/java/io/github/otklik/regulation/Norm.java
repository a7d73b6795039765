package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

/**
 * The norm that gives an obligation its length, its holder and its clause.
 *
 * @param kind  the obligation
 * @param clause  the clause it stands in
 * @param holder  the role that has to act
 * @param normal  the length for messages of normal importance
 * @param high  the length for messages of high importance
 */
public record Norm(ObligationKind kind, Clause clause, Role holder, Measure normal, Measure high) {
    /** Refuses null by name. */
    public Norm {
        requireNonNull(kind, "kind");
        requireNonNull(clause, "clause");
        requireNonNull(holder, "holder");
        requireNonNull(normal, "normal");
        requireNonNull(high, "high");
    }

    /** The length for a message of that importance. */
    public Measure measure(Importance importance) {
        return importance.equals(Importance.HIGH) ? high : normal;
    }
}
