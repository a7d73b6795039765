package io.github.otklik.regulation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The commands that begin and end a built-in term.
 *
 * @param begunBy  the command without which it never begins; null where access, a draft, its approval or what is reported does
 * @param doneBy  the command by which it is done
 * @param orBy  another one that ends it; null where there is none
 */
record TermActs(
        @Nullable CommandType begunBy,
        CommandType doneBy,
        @Nullable CommandType orBy) {
    private static final Map<ObligationKind, TermActs> TABLE = Map.ofEntries(
            Map.entry(ObligationKind.ROUTE, new TermActs(null, CommandType.ROUTE, CommandType.REFUSE)),
            Map.entry(ObligationKind.REROUTE, new TermActs(CommandType.RETURN, CommandType.ROUTE, CommandType.REFUSE)),
            Map.entry(ObligationKind.RETURN, new TermActs(CommandType.ROUTE, CommandType.RETURN, null)),
            Map.entry(ObligationKind.CO_INFO, new TermActs(CommandType.ROUTE, CommandType.GIVE_INFORMATION, null)),
            Map.entry(
                    ObligationKind.COMBINE, new TermActs(CommandType.GIVE_INFORMATION, CommandType.SUBMIT_DRAFT, null)),
            Map.entry(ObligationKind.DRAFT, new TermActs(null, CommandType.SUBMIT_DRAFT, null)),
            Map.entry(ObligationKind.REVIEW, new TermActs(null, CommandType.APPROVE, CommandType.RETURN_FOR_REWORK)),
            Map.entry(
                    ObligationKind.REWORK, new TermActs(CommandType.RETURN_FOR_REWORK, CommandType.SUBMIT_DRAFT, null)),
            Map.entry(ObligationKind.PUBLISH, new TermActs(null, CommandType.PUBLISH, null)),
            Map.entry(ObligationKind.ANSWER, new TermActs(null, CommandType.PUBLISH, null)),
            Map.entry(ObligationKind.FINAL_DRAFT, new TermActs(null, CommandType.SUBMIT_DRAFT, null)),
            Map.entry(ObligationKind.REPORT_BREACH, new TermActs(null, CommandType.REPORT_TO_HEAD, null)),
            Map.entry(ObligationKind.REPORT_SIGNIFICANT, new TermActs(null, CommandType.REPORT_TO_HEAD, null)));

    /** The commands of a kind; null unless it is one of the thirteen that are built in. */
    static @Nullable TermActs of(ObligationKind kind) {
        return TABLE.get(kind);
    }

    /** The commands that end a term of a built-in kind. */
    static Set<CommandType> ending(ObligationKind kind) {
        TermActs acts = TABLE.get(kind);
        if (acts == null) {
            return Set.of();
        }
        return acts.orBy == null ? Set.of(acts.doneBy) : Set.of(acts.doneBy, acts.orBy);
    }
}
