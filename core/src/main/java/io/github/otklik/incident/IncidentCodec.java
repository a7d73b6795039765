package io.github.otklik.incident;

import io.github.otklik.incident.IncidentAct.Kind;
import io.github.otklik.incident.IncidentAct.Member;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Acts on incidents to and from plain maps. */
final class IncidentCodec {
    private static final String MEMBERS = "members";

    private IncidentCodec() {}

    static IncidentAct read(Map<String, ?> map) {
        String word = text(map, "do");
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "do",
                        word,
                        "one of " + Arrays.stream(Kind.values()).map(Kind::word).toList()));
        return new IncidentAct(Codec.header(map), kind, members(map.get(MEMBERS)), text(map, "text"));
    }

    private static List<Member> members(@Nullable Object value) {
        List<Member> members = new ArrayList<>();
        for (Object each : value == null ? List.of() : list(value)) {
            Map<?, ?> member = map(each, MEMBERS);
            Map<String, String> values = new LinkedHashMap<>();
            Object given = member.get("values");
            if (given != null) {
                map(given, "values").forEach((name, text) -> values.put(one(name, "values"), one(text, "values")));
            }
            members.add(new Member(one(member.get("message"), "message"), values));
        }
        return members;
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(MEMBERS, "", "a list of maps");
    }

    private static Map<?, ?> map(@Nullable Object value, String key) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(key, "", "a map");
    }

    private static String one(@Nullable Object value, String key) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(key, "", "a text");
    }

    private static String text(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : one(value, key);
    }

    private static IllegalArgumentException wrong(String key, String value, String must) {
        return new IllegalArgumentException("Bad '" + key + "': " + Text.quoted(value) + "; it must be " + must);
    }

    static Map<String, Object> write(IncidentAct act) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", act.header().id());
        map.put("at", act.header().at().toString());
        map.put("by", act.header().actor().role().id());
        String unit = act.header().actor().unit();
        if (unit != null) {
            map.put("unit", unit);
        }
        map.put("do", act.kind().word());
        if (!act.members().isEmpty()) {
            map.put(MEMBERS, act.members().stream().map(IncidentCodec::member).toList());
        }
        if (!act.text().isEmpty()) {
            map.put("text", act.text());
        }
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> member(Member member) {
        return member.values().isEmpty()
                ? Map.of("message", member.message())
                : Map.of("message", member.message(), "values", member.values());
    }
}
