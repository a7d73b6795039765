package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The name of an obligation within its message: {@code REWORK/2}, {@code CO_INFO/1/edu}.
 *
 * @param kind  the kind
 * @param no  the number, from 1, among those of the kind, or of the kind and unit
 * @param unit  the unit for the kinds that are numbered by unit, else null
 */
public record ObligationId(
        ObligationKind kind, int no, @Nullable String unit) {
    /**
     * Checks that a unit is given exactly for the kinds numbered by unit.
     *
     * @throws IllegalArgumentException if the unit does not fit the kind, or the number is less than 1
     */
    public ObligationId {
        requireNonNull(kind, "kind");
        if (no < 1) {
            throw new IllegalArgumentException("Not a number of an obligation: " + no + "; they must count from 1");
        }
        if ((unit != null) != numberedByUnit(kind)) {
            throw new IllegalArgumentException("Bad unit for " + kind + ": " + Text.quoted(String.valueOf(unit))
                    + (unit == null ? "; it must be numbered by unit" : "; it must be numbered by message"));
        }
    }

    static boolean numberedByUnit(ObligationKind kind) {
        return kind.equals(ObligationKind.RETURN)
                || kind.equals(ObligationKind.CO_INFO)
                || kind.equals(ObligationKind.REPORT_BREACH);
    }

    /** The name that {@link #toString} prints. */
    public static ObligationId parse(String text) {
        requireNonNull(text, "text");
        int first = text.indexOf('/');
        int second = first < 0 ? -1 : text.indexOf('/', first + 1);
        try {
            return new ObligationId(
                    ObligationKind.of(text.substring(0, first)),
                    Integer.parseInt(text, first + 1, second < 0 ? text.length() : second, 10),
                    second < 0 ? null : text.substring(second + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not an obligation: " + Text.quoted(text)
                    + "; it must be KIND/number or KIND/number/unit, such as REWORK/2");
        }
    }

    /** The name: kind, number and, for the kinds numbered by unit, the unit. */
    @Override
    public String toString() {
        return kind + "/" + no + (unit == null ? "" : "/" + unit);
    }
}
