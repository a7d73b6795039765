package io.github.otklik.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a fact tells, in the keys of the schema; what is not known has no key. */
final class FactMap implements FactCases<Map<String, Object>> {
    private final Map<String, Object> map = new LinkedHashMap<>();

    FactMap(String since) {
        map.put("since", since);
    }

    @Override
    public Map<String, Object> identity(PageFact.Identity fact) {
        put("externalId", fact.externalId());
        put("address", fact.address());
        put("name", fact.name());
        return map;
    }

    @Override
    public Map<String, Object> standing(PageFact.Standing fact) {
        map.put("status", fact.status().name());
        put("basis", fact.basis());
        return map;
    }

    @Override
    public Map<String, Object> consent(PageFact.Consent fact) {
        map.put("consent", fact.kind());
        map.put("document", fact.document());
        return map;
    }

    @Override
    public Map<String, Object> person(PageFact.Person fact) {
        map.put("duty", fact.duty());
        map.put("by", fact.by().id());
        put("name", fact.name());
        put("until", fact.until());
        return map;
    }

    @Override
    public Map<String, Object> protection(PageFact.Protection fact) {
        map.put("twoFactor", fact.twoFactor());
        put("keeper", fact.keeper());
        put("storage", fact.storage());
        put("rotated", fact.rotated());
        put("credentials", fact.credentials());
        return map;
    }

    @Override
    public Map<String, Object> presentation(PageFact.Presentation fact) {
        map.put("description", fact.description());
        put("design", fact.design());
        map.put("mark", fact.mark());
        return map;
    }

    private void put(String key, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            map.put(key, value.toString());
        }
    }
}
