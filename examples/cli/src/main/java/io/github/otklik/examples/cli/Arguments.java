package io.github.otklik.examples.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of a JSON object, each asked for by key and type.
 *
 * @param values  the object
 */
public record Arguments(Map<String, Object> values) {
    /** A text that has to be there. */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key, "a text"));
    }

    /** A text that may be left out or null. */
    public Optional<String> optionalText(String key) {
        Object value = values.get(key);
        if (value != null && !(value instanceof String)) {
            throw missing(key, "a text");
        }
        return Optional.ofNullable((String) value);
    }

    /** An object of texts that may be left out or null. */
    public Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Object value = values.get(key);
        if (value != null && !(value instanceof Map)) {
            throw missing(key, "an object of texts");
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (!(each instanceof String text)) {
                    throw new IllegalArgumentException(
                            "Bad value of '" + name + "' in '" + key + "': " + Json.text(each) + "; it must be a text");
                }
                texts.put((String) name, text);
            });
        }
        return texts;
    }

    /** A list of texts that has to be there. */
    List<String> list(String key) {
        if (!(values.get(key) instanceof List<?> list)) {
            throw missing(key, "a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof String text)) {
                throw new IllegalArgumentException(
                        "Bad value in '" + key + "': " + Json.text(each) + "; it must be a text");
            }
            texts.add(text);
        }
        return texts;
    }

    /** An instant that has to be there. */
    public Instant instant(String key) {
        return parsed(
                key,
                "a date-time with offset, such as 2022-08-26T16:00:00+06:00",
                text -> OffsetDateTime.parse(text).toInstant());
    }

    /** A duration without days: whether one is a day of work or 24 hours of it, nobody should have to guess. */
    Duration duration(String key) {
        String expected = "a duration in hours, minutes and seconds, such as PT9H";
        Duration duration = parsed(key, expected, Duration::parse);
        if (text(key).indexOf('D') >= 0 || text(key).indexOf('d') >= 0) {
            throw missing(key, expected);
        }
        return duration;
    }

    LocalDate date(String key) {
        return parsed(key, "a date, such as 2022-08-26", LocalDate::parse);
    }

    int integer(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw missing(key, "an integer of 32 bits");
    }

    private <T> T parsed(String key, String expected, Function<String, T> parser) {
        try {
            return parser.apply(text(key));
        } catch (DateTimeException | ArithmeticException e) {
            throw missing(key, expected);
        }
    }

    private IllegalArgumentException missing(String key, String expected) {
        return new IllegalArgumentException(
                values.containsKey(key)
                        ? "Bad value of '" + key + "': " + Json.text(values.get(key)) + "; it must be " + expected
                        : "No '" + key + "'; it must be " + expected);
    }
}
