package io.github.otklik.examples.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** What administrations made known, as every subtask keeps it: acts and rotas, each version under a name of its own. */
final class Shelf {
    /** The versions of acts, by their books. */
    static final MapStateDescriptor<String, List<Acts>> BOOKS =
            new MapStateDescriptor<>("books", Types.STRING, Types.LIST(TypeInformation.of(Acts.class)));

    /** The rotas, by the administration. */
    static final MapStateDescriptor<String, List<Rota>> ROTAS =
            new MapStateDescriptor<>("rotas", Types.STRING, Types.LIST(TypeInformation.of(Rota.class)));

    private Shelf() {}

    /** Keeps what was made known; gives what is to be told of versions that said something else before. */
    static List<Outcome> put(
            Edition edition, BroadcastState<String, List<Acts>> books, BroadcastState<String, List<Rota>> rotas)
            throws Exception {
        List<Outcome> problems = new ArrayList<>();
        Acts acts = edition.acts();
        if (acts != null) {
            put(acts, books).ifPresent(problems::add);
        }
        Rota rota = edition.rota();
        if (rota != null) {
            put(rota, rotas).ifPresent(problems::add);
        }
        return problems;
    }

    /** The same of acts alone. */
    static Optional<Outcome> put(Acts acts, BroadcastState<String, List<Acts>> books) throws Exception {
        List<Acts> known = books.get(acts.book());
        Book book = new Book(known == null ? List.of() : known);
        if (book.contradicts(acts)) {
            return contradicted("Version " + acts.version(), acts.book());
        }
        books.put(acts.book(), book.with(acts).versions());
        return Optional.empty();
    }

    private static Optional<Outcome> put(Rota rota, BroadcastState<String, List<Rota>> rotas) throws Exception {
        Roster roster = Roster.of(rotas.get(rota.book()));
        if (roster.contradicts(rota)) {
            return contradicted("Rota " + rota.version(), rota.book());
        }
        rotas.put(rota.book(), roster.with(rota).rotas());
        return Optional.empty();
    }

    private static Optional<Outcome> contradicted(String what, String administration) {
        String problem = what + " is there and says something else; it must have a name of its own";
        return Optional.of(new Outcome(Outcome.Kind.FAILED, administration, "", 0, problem));
    }
}
