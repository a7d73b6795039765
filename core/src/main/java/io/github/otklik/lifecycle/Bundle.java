package io.github.otklik.lifecycle;

import io.github.otklik.regulation.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The sentences of this package, Russian and English side by side in {@code messages.txt}. */
final class Bundle {
    private static final Map<String, String> TEXTS = read();

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

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
        if (value instanceof ZonedDateTime time) {
            return word(time.getDayOfWeek(), language) + " " + DATE_TIME.format(time) + sub(time.toLocalTime());
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time) + sub(time);
        }
        return value instanceof Duration duration ? duration(duration, language) : String.valueOf(value);
    }

    /** Seconds, and what is below them, where there are any. */
    private static String sub(LocalTime time) {
        if (time.getSecond() == 0 && time.getNano() == 0) {
            return "";
        }
        return ":" + seconds(Duration.ofSeconds(time.getSecond(), time.getNano()), "0");
    }

    private static String seconds(Duration duration, String pad) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toSecondsPart())
                .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
                .stripTrailingZeros();
        return (duration.toSecondsPart() < 10 ? pad : "") + seconds.toPlainString();
    }

    private static String duration(Duration duration, Language language) {
        StringJoiner parts = new StringJoiner(" ");
        if (duration.toHours() != 0) {
            parts.add(duration.toHours() + " " + text("unit.hours", language));
        }
        if (duration.toMinutesPart() != 0) {
            parts.add(duration.toMinutesPart() + " " + text("unit.minutes", language));
        }
        if (duration.toSecondsPart() != 0 || duration.toNanosPart() != 0 || parts.length() == 0) {
            parts.add(seconds(duration, "") + " " + text("unit.seconds", language));
        }
        return parts.toString();
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
