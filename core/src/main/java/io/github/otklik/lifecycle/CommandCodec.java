package io.github.otklik.lifecycle;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Acts to and from plain maps.
 *
 * <p>Who, when and what has to be readable, or the map is not an act. Any other field that is missing or of another type reads
 * as missing, for the procedure to refuse in its turn.
 */
final class CommandCodec {
    private CommandCodec() {}

    /** An act as it was stored, by whatever role. */
    static Command.Act read(Map<String, ?> map) {
        return read(map, List.of());
    }

    /** An act by one of some roles, or by any if there are none. */
    static Command.Act read(Map<String, ?> map, List<Role> roles) {
        CommandType type = CommandType.ofWord(text(map, "do")).orElseThrow(() -> unknown(map));
        return Pages.of(type).read(header(map, roles), map);
    }

    static Command.Header header(Map<String, ?> map, List<Role> roles) {
        String id = text(map, "id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    "No id of the act in 'id': " + shown(map.get("id")) + "; it must be a non-empty text");
        }
        Role role = id(map, "by").map(Role::of).orElse(null);
        if (role == null || !(roles.isEmpty() || roles.contains(role))) {
            throw new IllegalArgumentException("Unknown role in 'by': " + shown(map.get("by")) + "; it must be one of "
                    + (roles.isEmpty() ? Role.builtIn() : roles));
        }
        Instant at = required(map, "at");
        Instant recordedAt = map.containsKey("recordedAt") ? required(map, "recordedAt") : at;
        String unit = text(map, "unit");
        return new Command.Header(
                id,
                at,
                new Actor(role, unit.isEmpty() && !role.equals(Role.EXECUTOR) ? null : unit),
                text(map, "backdated"),
                recordedAt);
    }

    private static IllegalArgumentException unknown(Map<String, ?> map) {
        return new IllegalArgumentException(
                "Unknown act in 'do': " + shown(map.get("do")) + "; it must be one of " + words());
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CommandType type : CommandType.values()) {
            words.add(type.word());
        }
        return words;
    }

    static Instant required(Map<String, ?> map, String key) {
        Instant instant = instant(map, key);
        if (instant == null) {
            throw new IllegalArgumentException("No date-time in '" + key + "': " + shown(map.get(key))
                    + "; it must be like 2022-08-26T16:00:00+06:00, with the offset");
        }
        return instant;
    }

    static @Nullable Instant instant(Map<String, ?> map, String key) {
        return map.get(key) instanceof String text ? DateTimes.parse(text) : null;
    }

    /** A value for an error: a text or number cut, of a list or map only what it is, for it may be nested to any depth. */
    static String shown(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "a map";
        }
        if (value instanceof Collection<?>) {
            return "a list";
        }
        boolean plain = value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
        return plain ? Text.quoted(String.valueOf(value)) : "a value of another type";
    }

    static String text(Map<String, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    static List<String> texts(Map<String, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of("");
        }
        List<String> texts = new ArrayList<>();
        for (Object each : list) {
            texts.add(each instanceof String text ? text : "");
        }
        return texts;
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, Map<String, ?> map, String key) {
        Object value = map.get(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /** An id of the act, if the field has one. */
    static Optional<String> id(Map<String, ?> map, String key) {
        return map.get(key) instanceof String id && ObligationKind.isId(id) ? Optional.of(id) : Optional.empty();
    }

    static @Nullable ObligationKind kind(Map<String, ?> map, String key) {
        return id(map, key).map(ObligationKind::of).orElse(null);
    }

    static @Nullable Importance degree(Map<String, ?> map, String key) {
        return id(map, key).map(Importance::of).orElse(null);
    }

    static Map<String, Object> write(Command.Act act) {
        Map<String, Object> map = new LinkedHashMap<>();
        Command.Header header = act.header();
        map.put("id", header.id());
        map.put("at", time(header.at()));
        map.put("by", header.actor().role().id());
        put(map, "unit", header.actor().unit());
        map.put("do", act.type().word());
        Pages.of(act.type()).fields(act, (key, value) -> put(map, key, value));
        put(map, "backdated", header.backdated());
        if (!header.recordedAt().equals(header.at())) {
            map.put("recordedAt", time(header.recordedAt()));
        }
        return Collections.unmodifiableMap(map);
    }

    static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value instanceof Instant instant) {
            map.put(key, time(instant));
        } else if (value instanceof Importance
                || value instanceof ObligationKind
                || value instanceof Command.Ground
                || value instanceof Command.Outcome) {
            map.put(key, value.toString());
        } else if (value instanceof Enum<?> constant) {
            map.put(key, constant.name());
        } else if (value != null && !value.equals("") && !value.equals(List.of())) {
            map.put(key, value);
        }
    }

    static String time(Instant instant) {
        return instant.toString();
    }
}
