package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Cites;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who holds the message: the lead, the co-executors, and which units informed the lead since the last draft. */
@Cites({"1/14.1", "1/14.2"})
record Holders(@Nullable String lead, List<String> coExecutors, List<String> informed) {
    static final Holders NOBODY = new Holders(null, List.of(), List.of());

    Holders after(Command.Act act) {
        String unit = act.header().actor().unit();
        return switch (act.type()) {
            case ROUTE -> routed(((Command.Route) act).lead(), ((Command.Route) act).coExecutors());
            case RETURN -> without(unit);
            case GIVE_INFORMATION -> informedBy(unit);
            case SUBMIT_DRAFT -> drafted();
            default -> this;
        };
    }

    boolean holds(String unit) {
        return unit.equals(lead) || coExecutors.contains(unit);
    }

    boolean hasInformation() {
        for (String unit : coExecutors) {
            if (informed.contains(unit)) {
                return true;
            }
        }
        return false;
    }

    /** A unit that loses the message loses, with it, what it informed of. */
    private Holders routed(String newLead, List<String> newCoExecutors) {
        List<String> kept = new ArrayList<>(informed);
        kept.removeIf(unit -> !unit.equals(newLead) && !newCoExecutors.contains(unit));
        return new Holders(newLead, newCoExecutors, List.copyOf(kept));
    }

    private Holders without(@Nullable String unit) {
        return new Holders(Objects.equals(lead, unit) ? null : lead, less(coExecutors, unit), less(informed, unit));
    }

    private static List<String> less(List<String> units, @Nullable String unit) {
        List<String> rest = new ArrayList<>(units);
        rest.remove(unit);
        return List.copyOf(rest);
    }

    private Holders informedBy(@Nullable String unit) {
        if (unit == null || informed.contains(unit)) {
            return this;
        }
        List<String> more = new ArrayList<>(informed);
        more.add(unit);
        return new Holders(lead, coExecutors, List.copyOf(more));
    }

    private Holders drafted() {
        return new Holders(lead, coExecutors, List.of());
    }
}
