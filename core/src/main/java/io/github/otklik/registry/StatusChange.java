package io.github.otklik.registry;

import static io.github.otklik.registry.PageStatus.ACTIVE;
import static io.github.otklik.registry.PageStatus.AGREED;
import static io.github.otklik.registry.PageStatus.CLOSED;
import static io.github.otklik.registry.PageStatus.EXEMPT;
import static io.github.otklik.registry.PageStatus.PLANNED;
import static io.github.otklik.registry.PageStatus.SUSPENDED;
import static io.github.otklik.registry.PageStatus.TRANSFERRED;

import io.github.otklik.text.Cites;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of statuses and commands: a row allows a command in some statuses and names the one after it.
 *
 * @param command  the command
 * @param fromNothing  whether it starts an entry of the register
 * @param from  the statuses it is allowed in
 * @param to  the status after it, null for the same one
 * @param consents  whether all consents have to be there
 * @param basis  whether an act or reason has to be named
 */
record StatusChange(
        PageAct command,
        boolean fromNothing,
        Set<PageStatus> from,
        @Nullable PageStatus to,
        boolean consents,
        boolean basis) {
    private static final Set<PageStatus> KEPT = Set.of(PLANNED, AGREED, ACTIVE, SUSPENDED);

    @Cites({"2/2.1", "2/2.5", "2/4"})
    static final List<StatusChange> TABLE = List.of(
            new StatusChange(PageAct.PLAN, true, Set.of(), PLANNED, false, false),
            new StatusChange(PageAct.EXEMPT, true, Set.of(), EXEMPT, false, true),
            new StatusChange(PageAct.AGREE, false, Set.of(PLANNED), AGREED, true, false),
            new StatusChange(PageAct.ACTIVATE, false, Set.of(AGREED), ACTIVE, true, false),
            new StatusChange(PageAct.SUSPEND, false, Set.of(ACTIVE), SUSPENDED, false, false),
            new StatusChange(PageAct.RESUME, false, Set.of(SUSPENDED), ACTIVE, true, false),
            new StatusChange(PageAct.TRANSFER, false, Set.of(ACTIVE, SUSPENDED), TRANSFERRED, false, true),
            new StatusChange(
                    PageAct.CLOSE, false, Set.of(PLANNED, AGREED, ACTIVE, SUSPENDED, EXEMPT), CLOSED, false, false),
            fact(PageAct.CONSENT),
            fact(PageAct.IDENTIFY),
            fact(PageAct.APPOINT),
            fact(PageAct.PROTECT),
            fact(PageAct.PRESENT));

    private static StatusChange fact(PageAct command) {
        return new StatusChange(command, false, KEPT, null, false, false);
    }

    static StatusChange of(PageAct command) {
        return find(command).orElseThrow();
    }

    /** The row of a command, if it moves a page. */
    static Optional<StatusChange> find(PageAct command) {
        return TABLE.stream().filter(row -> row.command == command).findFirst();
    }

    /** A status, and those that a command leads to from it. */
    static Set<PageStatus> from(PageStatus first) {
        Set<PageStatus> statuses = EnumSet.of(first);
        for (StatusChange row : TABLE) {
            if (row.to != null && row.from.contains(first)) {
                statuses.add(row.to);
            }
        }
        return Collections.unmodifiableSet(statuses);
    }

    /** Whether the command is possible in a status, or, where there is none, on a page that is not in the register. */
    boolean allows(Optional<PageStatus> status) {
        return status.map(from::contains).orElse(fromNothing);
    }
}
