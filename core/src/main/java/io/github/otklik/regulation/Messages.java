package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of this package for people, from {@code messages.txt}: Russian and English side by side. */
final class Messages {
    private static final String FILE = "messages.txt";
    private static final Map<String, Map<Language, String>> TEXTS = read();

    private Messages() {}

    /** The text of a key in that language, with the values in place of {@code {0}}, {@code {1}} and so on. */
    static String text(Language language, String key, Object... values) {
        String text = requireNonNull(requireNonNull(TEXTS.get(key), key).get(language), key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** All keys. */
    static List<String> keys() {
        return TEXTS.keySet().stream().sorted().toList();
    }

    private static Map<String, Map<Language, String>> read() {
        Map<String, Map<Language, String>> texts = new HashMap<>();
        try (InputStream in = requireNonNull(Messages.class.getResourceAsStream(FILE), FILE)) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            content.lines()
                    .map(Text::withoutComment)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        List<String> both = Text.split(line.substring(equals + 1), '|');
                        texts.put(
                                Text.tidy(line.substring(0, equals)),
                                Map.of(Language.RU, both.get(0), Language.EN, both.get(1)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
