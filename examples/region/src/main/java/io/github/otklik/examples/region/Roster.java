package io.github.otklik.examples.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rotas of one administration.
 *
 * @param rotas  the rotas, from the earliest that is gone by
 */
record Roster(List<Rota> rotas) {
    static final Roster NONE = new Roster(List.of());

    /** The roster of rotas, if there are any. */
    static Roster of(@Nullable List<Rota> rotas) {
        return rotas == null ? NONE : new Roster(rotas);
    }

    /** Whether a rota of that name is there already that says something else. */
    boolean contradicts(Rota rota) {
        return rotas.stream().anyMatch(each -> each.version().equals(rota.version()) && !each.equals(rota));
    }

    /** The roster with a rota more. */
    Roster with(Rota rota) {
        List<Rota> all = new ArrayList<>(rotas);
        if (!all.contains(rota)) {
            all.add(rota);
        }
        all.sort(Comparator.comparingLong(Rota::from).thenComparing(Rota::version));
        return new Roster(all);
    }

    /** The rota that is gone by at a millisecond: the last that began, whatever acts a message runs under. */
    Optional<Rota> at(long time) {
        Optional<Rota> found = Optional.empty();
        for (Rota each : rotas) {
            if (each.from() <= time) {
                found = Optional.of(each);
            }
        }
        return found;
    }
}
