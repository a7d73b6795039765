package io.github.otklik.lifecycle;

import io.github.otklik.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events to and from plain maps. */
final class EventCodec {
    private static final String ACTED = "acted/1";
    private static final String ALERTED = "alerted/1";
    private static final String RECOUNTED = "recounted/1";
    private static final Versions.Form USUAL = Versions.Form.USUAL;

    private EventCodec() {}

    static Map<String, Object> write(Event event) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (event instanceof Event.Acted acted) {
            map.put("type", ACTED);
            map.put("act", CommandCodec.write(acted.act()));
            map.put("clock", CommandCodec.time(acted.clock()));
            map.put("terms", TermCodec.write(acted.terms()));
        } else if (event instanceof Event.Alerted alerted) {
            map.put("type", ALERTED);
            map.put("alert", alert(alerted.alert()));
            map.put("recordedAt", CommandCodec.time(alerted.recordedAt()));
        } else if (event instanceof Event.Recounted recounted) {
            map.put("type", RECOUNTED);
            map.put("occurredAt", CommandCodec.time(recounted.occurredAt()));
            map.put("recordedAt", CommandCodec.time(recounted.recordedAt()));
            map.put("before", versions(recounted.before()));
            map.put("reason", recounted.reason());
            map.put("terms", TermCodec.write(recounted.terms()));
        }
        map.put("versions", versions(event.versions()));
        if (!event.position().equals(Event.Position.UNKNOWN)) {
            map.put("message", event.position().message());
            map.put("no", event.position().no());
        }
        return Collections.unmodifiableMap(map);
    }

    static Event read(Map<String, ?> map) {
        String type = CommandCodec.text(map, "type");
        try {
            return switch (type) {
                case ACTED ->
                    new Event.Acted(
                            position(map),
                            CommandCodec.read(object(map, "act")),
                            CommandCodec.required(map, "clock"),
                            readVersions(map, "versions"),
                            TermCodec.read(map));
                case ALERTED ->
                    new Event.Alerted(
                            position(map),
                            readAlert(object(map, "alert")),
                            CommandCodec.required(map, "recordedAt"),
                            readVersions(map, "versions"));
                case RECOUNTED ->
                    new Event.Recounted(
                            position(map),
                            CommandCodec.required(map, "occurredAt"),
                            CommandCodec.required(map, "recordedAt"),
                            readVersions(map, "before"),
                            readVersions(map, "versions"),
                            CommandCodec.text(map, "reason"),
                            TermCodec.read(map));
                default ->
                    throw new IllegalArgumentException("Unknown type of event: " + Text.quoted(type) + "; known are "
                            + List.of(ACTED, ALERTED, RECOUNTED));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Bad " + type + " event: " + Text.cut(String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, Object> versions(Versions versions) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("regulation", versions.regulation());
        put(map, "text", versions.text().isEmpty() ? null : versions.text());
        map.put("calendars", versions.calendars());
        put(map, "first", versions.first() == null ? null : versions.first().toString());
        put(map, "last", versions.last() == null ? null : versions.last().toString());
        put(
                map,
                "stages",
                versions.form().stages() == USUAL.stages()
                        ? null
                        : versions.form().stages());
        put(map, "inOrder", versions.form().inOrder() ? Boolean.TRUE : null);
        return Collections.unmodifiableMap(map);
    }

    private static Versions readVersions(Map<String, ?> map, String key) {
        Map<String, ?> versions = object(map, key);
        return new Versions(
                CommandCodec.text(versions, "regulation"),
                CommandCodec.text(versions, "text"),
                CommandCodec.text(versions, "calendars"),
                date(versions, "first"),
                date(versions, "last"),
                new Versions.Form(
                        number(versions, "stages", USUAL.stages()), Boolean.TRUE.equals(versions.get("inOrder"))));
    }

    static int number(Map<String, ?> map, String key, int otherwise) {
        if (!(map.get(key) instanceof Number number)) {
            return otherwise;
        }
        if (number.doubleValue() != number.intValue()) {
            throw new IllegalArgumentException("Bad number in '" + key + "': " + CommandCodec.shown(number)
                    + "; it must be a whole number of at most " + Integer.MAX_VALUE);
        }
        return number.intValue();
    }

    private static @Nullable LocalDate date(Map<String, ?> map, String key) {
        String text = optional(map, key);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Event.Position position(Map<String, ?> map) {
        String message = CommandCodec.text(map, "message");
        int no = number(map, "no", 0);
        return message.isEmpty() && no == 0 ? Event.Position.UNKNOWN : new Event.Position(message, no);
    }

    private static Map<String, Object> alert(Event.Alert alert) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", alert.id());
        map.put("obligation", alert.obligation().toString());
        put(map, "unit", alert.unit());
        map.put("rung", alert.rung());
        map.put("at", CommandCodec.time(alert.at()));
        return Collections.unmodifiableMap(map);
    }

    private static Event.Alert readAlert(Map<String, ?> map) {
        return new Event.Alert(
                CommandCodec.text(map, "id"),
                Obligation.Id.parse(CommandCodec.text(map, "obligation")),
                optional(map, "unit"),
                CommandCodec.text(map, "rung"),
                CommandCodec.required(map, "at"));
    }

    private static Map<String, ?> object(Map<String, ?> map, String key) {
        return object(map.get(key), key);
    }

    static Map<String, ?> object(@Nullable Object value, String key) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("No map in '" + key + "': " + CommandCodec.shown(value));
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, each) -> {
            if (name instanceof String text) {
                copy.put(text, each);
            }
        });
        return copy;
    }

    static @Nullable String optional(Map<String, ?> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }

    static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
