package io.github.otklik.examples.desk.register;

import io.github.otklik.command.Actor;
import io.github.otklik.publication.ContentCommand;
import io.github.otklik.publication.ContentEvent;
import io.github.otklik.registry.PageAct;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Acts on material to and from plain maps, as the database keeps them. */
final class MaterialCodec {
    private MaterialCodec() {}

    static Map<String, Object> map(ContentEvent event) {
        ContentCommand command = event.command();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("act", command.type().name());
        map.put("id", command.header().id());
        map.put("at", command.header().at().toString());
        map.put("by", command.header().actor().role().id());
        String unit = command.header().actor().unit();
        if (unit != null) {
            map.put("unit", unit);
        }
        if (command instanceof ContentCommand.Submit it) {
            map.put("page", it.page());
            map.put("format", it.format());
            map.put("text", it.text());
        } else if (command instanceof ContentCommand.Edit it) {
            map.put("text", it.text());
        } else if (command instanceof ContentCommand.Return it) {
            map.put("remarks", it.remarks());
        } else if (command instanceof ContentCommand.Publish it) {
            map.put("address", it.address());
        } else if (command instanceof ContentCommand.Withdraw it) {
            map.put("reason", it.reason());
        }
        map.put("rules", event.rules());
        return map;
    }

    static ContentEvent event(Map<String, Object> map) {
        String unit = map.get("unit") instanceof String text ? text : null;
        return new ContentEvent(
                command(
                        PageAct.valueOf(text(map, "act")),
                        header(text(map, "id"), Instant.parse(text(map, "at")), Role.of(text(map, "by")), unit),
                        map),
                text(map, "rules"));
    }

    private static ContentCommand.Header header(String id, Instant at, Role role, @Nullable String unit) {
        return new ContentCommand.Header(id, at, new Actor(role, unit));
    }

    /** The command of an act with its fields; those that are missing are empty, for the library to refuse. */
    static ContentCommand command(PageAct act, ContentCommand.Header header, Map<String, ?> map) {
        return switch (act) {
            case SUBMIT -> new ContentCommand.Submit(header, text(map, "page"), text(map, "format"), text(map, "text"));
            case EDIT -> new ContentCommand.Edit(header, text(map, "text"));
            case RETURN -> new ContentCommand.Return(header, list(map.get("remarks")));
            case PUBLISH -> new ContentCommand.Publish(header, text(map, "address"));
            case WITHDRAW -> new ContentCommand.Withdraw(header, text(map, "reason"));
            default -> throw new IllegalArgumentException("No act on material: " + act);
        };
    }

    private static List<String> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return String.valueOf(value == null ? "" : value)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Map<String, ?> map, String name) {
        Object value = map.get(name);
        return value == null ? "" : value.toString();
    }
}
