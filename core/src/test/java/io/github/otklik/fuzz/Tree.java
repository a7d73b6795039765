package io.github.otklik.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps of any shape from any text: a line gives a value its place, such as {@code pages/0/id=p1} or {@code no=#1}. */
final class Tree {
    private static final int DEEPEST = 100;

    private Tree() {}

    /** The map that a text tells of; there is none that it cannot read. */
    static Map<String, @Nullable Object> of(String text) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        text.lines().forEach(line -> put(root, line));
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        root.forEach((key, value) -> map.put(key, withLists(value)));
        return map;
    }

    private static void put(Map<String, @Nullable Object> root, String line) {
        int equals = line.indexOf('=');
        String[] keys = (equals < 0 ? line : line.substring(0, equals)).split("/", DEEPEST);
        Map<String, @Nullable Object> map = root;
        for (int i = 0; i < keys.length - 1; i++) {
            Map<String, @Nullable Object> inner = inner(map, keys[i]);
            map.put(keys[i], inner);
            map = inner;
        }
        map.put(keys[keys.length - 1], value(equals < 0 ? "" : line.substring(equals + 1)));
    }

    @SuppressWarnings("unchecked") // every map here was made here
    private static Map<String, @Nullable Object> inner(Map<String, @Nullable Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> there ? (Map<String, @Nullable Object>) there : new LinkedHashMap<>();
    }

    private static @Nullable Object value(String text) {
        return switch (text) {
            case "!null" -> null;
            case "!true" -> true;
            case "!false" -> false;
            case "!list" -> List.of();
            case "!map" -> new LinkedHashMap<String, @Nullable Object>();
            default -> text.startsWith("#") ? number(text.substring(1)) : text;
        };
    }

    private static Object number(String text) {
        try {
            return text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
        } catch (NumberFormatException e) {
            return text.length();
        }
    }

    /** The same with a list for each map whose keys are numbers. */
    private static @Nullable Object withLists(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        boolean list = !map.isEmpty()
                && map.keySet().stream().allMatch(key -> String.valueOf(key).matches("\\d+"));
        List<@Nullable Object> values = new ArrayList<>();
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        map.forEach((key, each) -> {
            @Nullable Object converted = withLists(each);
            values.add(converted);
            entries.put(String.valueOf(key), converted);
        });
        return list ? values : entries;
    }
}
