package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who issues a command.
 *
 * @param role  the role in which it is issued
 * @param unit  the structural unit of an executor, null for other roles
 */
public record Actor(Role role, @Nullable String unit) {
    /** Refuses a null role by name. */
    public Actor {
        requireNonNull(role, "role");
    }

    /** An actor of a role that has no unit. */
    public static Actor of(Role role) {
        return new Actor(role, null);
    }

    /** An executor of a unit. */
    public static Actor executor(String unit) {
        return new Actor(Role.EXECUTOR, requireNonNull(unit, "unit"));
    }
}
