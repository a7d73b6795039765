package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.UnreadableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A register to and from plain maps of texts, truth values, lists and maps; JSON is the host's. The schema stands in the
 * guide to official pages.
 */
public final class RegistryCodec {
    private RegistryCodec() {}

    /**
     * Reads a register from a map. A register that breaks the rules is read; one that cannot be understood is not.
     * Publications in the map are left to {@code PublicationPlan}.
     *
     * @param map  the register, with {@code owners} and {@code pages}
     * @throws UnreadableException with all that cannot be understood, by JSON path; nothing is half read
     */
    public static PageRegistry read(Map<String, ?> map) {
        return new RegistryReader().read(requireNonNull(map, "map"));
    }

    /** The map that {@link #read} reads back. */
    public static Map<String, Object> map(PageRegistry registry) {
        requireNonNull(registry, "registry");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("owners", registry.owners().stream().map(RegistryCodec::owner).toList());
        map.put("pages", registry.entries().stream().map(RegistryCodec::entry).toList());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> owner(Owner owner) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", owner.id());
        map.put("kind", owner.kind().name());
        map.put("name", owner.name());
        put(map, "ogrn", owner.ogrn());
        put(map, "inn", owner.inn());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> entry(PageRegistry.Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", entry.id());
        map.put("owner", entry.owner().id());
        map.put("network", entry.network());
        if (entry instanceof OfficialPage page) {
            map.put("kind", page.kind().name());
            map.put("tier", page.tier());
            map.put("identity", facts(page.identity()));
            map.put("status", facts(page.status()));
            map.put("consents", facts(page.consents()));
            map.put("people", facts(page.people()));
            map.put("protection", facts(page.protection()));
            map.put("presentation", facts(page.presentation()));
        } else {
            map.put("status", facts(entry.status()));
        }
        return Collections.unmodifiableMap(map);
    }

    private static List<Map<String, Object>> facts(History<? extends PageFact> history) {
        List<Map<String, Object>> facts = new ArrayList<>();
        for (History.Entry<? extends PageFact> entry : history.entries()) {
            facts.add(Collections.unmodifiableMap(new FactMap(entry.since().toString()).of(entry.value())));
        }
        return Collections.unmodifiableList(facts);
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            map.put(key, value.toString());
        }
    }
}
