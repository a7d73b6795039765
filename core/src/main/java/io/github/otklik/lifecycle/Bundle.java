package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The sentences of this package, Russian and English side by side in {@code messages.txt}. */
final class Bundle {
    private static final Map<String, String> TEXTS = read();

    private Bundle() {}

    static String text(String key, Language language) {
        String text = TEXTS.get(language.tag() + " " + key);
        if (text == null) {
            throw new IllegalArgumentException("No " + language + " text for '" + key + "' in messages.txt");
        }
        return text;
    }

    /** A value as people read it: the name of a constant where the bundle has one, else the value itself. */
    static String word(Object value, Language language) {
        if (value instanceof Message message) {
            return message.text(language);
        }
        if (value instanceof Enum<?> constant) {
            String key = language.tag() + " " + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return TEXTS.getOrDefault(key, constant.name());
        }
        return String.valueOf(value);
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream stream = Bundle.class.getResourceAsStream("messages.txt")) {
            if (stream == null) {
                throw new IllegalStateException("messages.txt is missing from the library");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String key = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("  ") && line.length() > 5) {
                    texts.put(line.substring(2, 4) + " " + key, line.substring(5));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    key = line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
