package io.github.otklik.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journal read line by line: the acts that can be read, and the lines that cannot, each with its reason.
 *
 * @param entries  the readable lines, in order
 * @param errors  the unreadable lines, in order
 */
record Journal(List<Entry> entries, List<Unreadable> errors) {
    static final int LONGEST_LINE = 1 << 20;

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /**
     * A readable line.
     *
     * @param line  its number, from 1
     * @param message  the case it is about
     * @param act  the act
     */
    record Entry(int line, String message, Command.Act act) {}

    /**
     * An unreadable line.
     *
     * @param line  its number, from 1
     * @param error  what is wrong
     */
    record Unreadable(int line, String error) {}

    static Journal read(List<String> lines, ObjectMapper json) {
        List<Entry> entries = new ArrayList<>();
        List<Unreadable> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    entries.add(entry(i + 1, lines.get(i), json));
                } catch (IllegalArgumentException e) {
                    errors.add(new Unreadable(i + 1, e.getMessage()));
                }
            }
        }
        return new Journal(List.copyOf(entries), List.copyOf(errors));
    }

    private static Entry entry(int number, String line, ObjectMapper json) {
        if (line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException(
                    "Line of " + line.length() + " characters; at most " + LONGEST_LINE + " are allowed");
        }
        Map<String, Object> map;
        try {
            map = json.readValue(line, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON object: " + e.getOriginalMessage(), e);
        }
        if (map == null || !(map.get("case") instanceof String message) || message.isEmpty()) {
            throw new IllegalArgumentException("No message in 'case'; it is a non-empty text");
        }
        return new Entry(number, message, Codec.command(map));
    }

    /** The latest instant of the readable lines. */
    Optional<Instant> latest() {
        return entries.stream().map(entry -> entry.act().header().at()).max(Instant::compareTo);
    }
}
