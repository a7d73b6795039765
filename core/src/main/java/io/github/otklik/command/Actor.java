package io.github.otklik.command;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who issues a command.
 *
 * @param role  the role in which it is issued
 * @param unit  the structural unit of an executor, empty where an act that is read names none, for the procedure to refuse;
 *     null for other roles
 */
public record Actor(Role role, @Nullable String unit) {
    /**
     * Refuses a null role by name.
     *
     * @throws IllegalArgumentException if an executor has null for a unit
     */
    public Actor {
        requireNonNull(role, "role");
        if (role.equals(Role.EXECUTOR) && unit == null) {
            throw new IllegalArgumentException("No unit of an executor; it must be the id of a structural unit");
        }
    }

    /**
     * An actor of a role that has no unit.
     *
     * @throws IllegalArgumentException if it is {@link Role#EXECUTOR}
     */
    public static Actor of(Role role) {
        return new Actor(role, null);
    }

    /**
     * An executor of a unit.
     *
     * @throws IllegalArgumentException if the id of the unit is empty
     */
    public static Actor executor(String unit) {
        if (requireNonNull(unit, "unit").isEmpty()) {
            throw new IllegalArgumentException("Empty unit of an executor; it must be the id of a structural unit");
        }
        return new Actor(Role.EXECUTOR, unit);
    }
}
