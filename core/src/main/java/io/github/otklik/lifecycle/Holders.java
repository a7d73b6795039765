package io.github.otklik.lifecycle;

import io.github.otklik.text.Cites;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the message, and what is awaited of whom.
 *
 * @param lead  the lead executor, or null
 * @param coExecutors  the co-executors, in the order of the routing
 * @param informed  which units informed the lead since the last draft
 * @param asked  which co-executors are asked for information now
 * @param waiting  which are asked after them, in order
 * @param returned  whether a unit returned the message and it was neither routed nor drafted since
 */
@Cites({"1/14.1", "1/14.2", "decision 7"})
record Holders(
        @Nullable String lead,
        List<String> coExecutors,
        List<String> informed,
        List<String> asked,
        List<String> waiting,
        boolean returned) {
    static final Holders NOBODY = new Holders(null, List.of(), List.of(), List.of(), List.of(), false);

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

    boolean isLead(@Nullable String unit) {
        return unit != null && unit.equals(lead);
    }

    /** Whether information is awaited of a unit, now or in its turn. */
    boolean awaits(String unit) {
        return asked.contains(unit) || waiting.contains(unit);
    }

    /** A unit that loses the message loses, with it, what it informed of and what it was asked for. */
    Holders routed(String newLead, List<String> named, boolean inOrder) {
        List<String> informing = new ArrayList<>(informed);
        informing.removeIf(unit -> !unit.equals(newLead) && !named.contains(unit));
        List<String> asking = new ArrayList<>(asked);
        asking.removeIf(unit -> !named.contains(unit));
        List<String> next = new ArrayList<>(named);
        next.removeIf(unit -> informing.contains(unit) || asking.contains(unit));
        return new Holders(newLead, named, List.copyOf(informing), List.copyOf(asking), List.copyOf(next), false)
                .asking(inOrder);
    }

    /** The same after a unit returned the message. */
    Holders without(@Nullable String unit, boolean inOrder) {
        return new Holders(
                        Objects.equals(lead, unit) ? null : lead,
                        less(coExecutors, unit),
                        less(informed, unit),
                        less(asked, unit),
                        less(waiting, unit),
                        true)
                .asking(inOrder);
    }

    Holders informedBy(@Nullable String unit, boolean inOrder) {
        List<String> more = new ArrayList<>(informed);
        if (unit != null && !informed.contains(unit)) {
            more.add(unit);
        }
        return new Holders(lead, coExecutors, List.copyOf(more), less(asked, unit), less(waiting, unit), returned)
                .asking(inOrder);
    }

    /** After a draft nothing is awaited of anybody until the next routing. */
    Holders drafted() {
        return new Holders(lead, coExecutors, List.of(), List.of(), List.of(), false);
    }

    /** Asks those that wait: all of them, or the first when nobody is being asked. */
    private Holders asking(boolean inOrder) {
        if (waiting.isEmpty()) {
            return this;
        }
        int more = !inOrder ? waiting.size() : asked.isEmpty() ? 1 : 0;
        List<String> now = new ArrayList<>(asked);
        now.addAll(waiting.subList(0, more));
        return new Holders(
                lead,
                coExecutors,
                informed,
                List.copyOf(now),
                List.copyOf(waiting.subList(more, waiting.size())),
                returned);
    }

    private static List<String> less(List<String> units, @Nullable String unit) {
        if (unit == null || !units.contains(unit)) {
            return units;
        }
        List<String> rest = new ArrayList<>(units);
        rest.remove(unit);
        return List.copyOf(rest);
    }
}
