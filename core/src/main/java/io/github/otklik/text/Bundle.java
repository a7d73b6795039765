package io.github.otklik.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a package, read from its {@code messages.txt}: {@code key = Russian | English} on each line, {@code {0}},
 * {@code {1}} and so on for values, {@code #} at the start of a comment.
 */
public final class Bundle {
    private static final String FILE = "messages.txt";
    private static final List<String> TAGS = List.of("ru", "en");

    private final Map<String, String> texts;

    private Bundle(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * The texts beside a class.
     *
     * @throws IllegalStateException if the file is missing or a line of it malformed; it is part of the library
     */
    public static Bundle beside(Class<?> owner) {
        return read(Text.resource(owner, FILE));
    }

    static Bundle read(String content) {
        Map<String, String> texts = new HashMap<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                int bar = line.indexOf(" | ");
                if (equals < 0 || bar < equals || texts.containsKey(key("ru", line.substring(0, equals)))) {
                    throw new IllegalStateException(FILE + ":" + number + ": bad line '" + line
                            + "'; it must read 'key = Russian | English', each key once");
                }
                texts.put(
                        key("ru", line.substring(0, equals)),
                        line.substring(equals + 3, bar).strip());
                texts.put(
                        key("en", line.substring(0, equals)),
                        line.substring(bar + 3).strip());
            }
        }
        return new Bundle(texts);
    }

    private static String key(String tag, String key) {
        return tag + " " + key.strip();
    }

    /**
     * The text of a key in a language.
     *
     * @param tag  {@code ru} or {@code en}
     * @param key  the key
     * @throws IllegalStateException if there is none; the keys are part of the library
     */
    public String text(String tag, String key) {
        String text = find(tag, key);
        if (text == null) {
            throw new IllegalStateException("No text for '" + key + "' in " + tag + "; languages are " + TAGS);
        }
        return text;
    }

    /** The text of a key in a language, null if there is none. */
    public @Nullable String find(String tag, String key) {
        return texts.get(tag + " " + key);
    }

    /** The name of a constant, under the name of its enum and its own; that one itself where there is none. */
    public String name(String tag, Enum<?> constant) {
        String name = find(tag, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        return name == null ? constant.name() : name;
    }

    /** The name of a value of that type and id, under both; another name where there is none. */
    public String name(String tag, String type, String id, String otherwise) {
        String name = find(tag, type + "." + id);
        return name == null ? otherwise : name;
    }

    /** All keys, in order. */
    public List<String> keys() {
        return texts.keySet().stream()
                .filter(key -> key.startsWith("ru "))
                .map(key -> key.substring(3))
                .sorted()
                .toList();
    }

    /** The text with values in place of {@code {0}}, {@code {1}} and so on; what a value contains is left alone. */
    public static String fill(String text, List<String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            int number = close == open + 2 ? text.charAt(open + 1) - '0' : -1;
            if (number < 0 || number >= values.size()) {
                int end = open < 0 ? text.length() : open + 1;
                filled.append(text, at, end);
                at = end;
            } else {
                filled.append(text, at, open).append(values.get(number));
                at = close + 1;
            }
        }
        return filled.toString();
    }
}
