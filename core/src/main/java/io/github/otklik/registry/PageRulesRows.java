package io.github.otklik.registry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of rules; filled by the reader and not changed after. */
final class PageRulesRows {
    String id = "";
    String version = "";
    String title = "";
    String english = "";
    final Map<String, PageRules.Network> named = new LinkedHashMap<>();
    final Map<String, List<PageRules.Period>> periods = new LinkedHashMap<>();
    final Map<String, PageRules.Network> built = new LinkedHashMap<>();
    final Map<Owner.Kind, PageRules.Requirement> requirements = new EnumMap<>(Owner.Kind.class);
    final Map<Owner.Kind, List<PageRules.Provision>> consents = new EnumMap<>(Owner.Kind.class);
    final Map<Owner.Kind, List<PageRules.Provision>> duties = new EnumMap<>(Owner.Kind.class);
    final Map<Owner.Kind, List<PageRules.Provision>> acts = new EnumMap<>(Owner.Kind.class);
    final Map<String, PageRules.Quota> quotas = new LinkedHashMap<>();
    final Map<String, PageRules.Format> formats = new LinkedHashMap<>();
    final Map<Finding.Check, PageRules.CheckRule> checks = new EnumMap<>(Finding.Check.class);

    /** Joins networks and their periods, and closes the lists. */
    void build() {
        named.forEach((code, network) -> built.put(
                code,
                new PageRules.Network(
                        code,
                        network.clause(),
                        network.russian(),
                        network.english(),
                        periods.getOrDefault(code, List.of()))));
        for (Map<Owner.Kind, List<PageRules.Provision>> map : List.of(consents, duties, acts)) {
            map.replaceAll((kind, list) -> List.copyOf(list));
        }
    }

    /** The same rows with further networks, behind those that are there; one that is there stays as it is. */
    PageRulesRows with(List<PageRules.Network> further) {
        PageRulesRows more = new PageRulesRows();
        more.id = id;
        more.version = version;
        more.title = title;
        more.english = english;
        more.built.putAll(built);
        further.forEach(network -> more.built.putIfAbsent(network.code(), network));
        more.requirements.putAll(requirements);
        more.consents.putAll(consents);
        more.duties.putAll(duties);
        more.acts.putAll(acts);
        more.quotas.putAll(quotas);
        more.formats.putAll(formats);
        more.checks.putAll(checks);
        return more;
    }

    List<PageRules.Network> networkList() {
        return List.copyOf(built.values());
    }
}
