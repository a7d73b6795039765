package io.github.otklik.examples.desk.forms;

import io.github.otklik.command.Actor;
import io.github.otklik.examples.desk.setup.Official;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What the author says in his network to an answer, which whoever publishes answers writes down for him. */
public final class OnBehalf {
    private static final Set<CommandType> OF_AUTHOR = EnumSet.of(CommandType.CONFIRM, CommandType.DENY);

    private OnBehalf() {}

    /** What somebody may do with a message, in his own right or for its author. */
    public static Set<CommandType> allowed(Procedure procedure, MessageCase message, Official me, Instant now) {
        Set<CommandType> allowed = EnumSet.noneOf(CommandType.class);
        allowed.addAll(procedure.allowed(message, me.actor(), now));
        if (writes(procedure, me)) {
            procedure.allowed(message, Actor.of(Role.AUTHOR), now).stream()
                    .filter(OF_AUTHOR::contains)
                    .forEach(allowed::add);
        }
        return allowed;
    }

    /** Whether an act is the author's, and somebody may not write it down for him. */
    public static boolean barred(CommandType type, Procedure procedure, Official me) {
        return OF_AUTHOR.contains(type) && !writes(procedure, me);
    }

    private static boolean writes(Procedure procedure, Official me) {
        return procedure.regulation().roles(CommandType.PUBLISH).contains(me.role());
    }

    /** Who the library is told acts. */
    static Actor actor(CommandType type, Official me) {
        return OF_AUTHOR.contains(type) ? Actor.of(Role.AUTHOR) : me.actor();
    }
}
