package io.github.otklik.examples.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cases of the kit that the class path has. */
public final class Kit {
    private static final String FOLDER = "/kit/";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Kit() {}

    /**
     * A question and what must be answered.
     *
     * @param id  the part, the file and the number, such as {@code calendar/plus/01}
     * @param clause  the clause or the named decision that it is about
     * @param about  what it shows
     * @param input  what the host is given
     * @param expected  what it must answer
     */
    public record Case(String id, String clause, String about, JsonNode input, JsonNode expected) {}

    /** The cases of a part, in the order of its files. */
    public static List<Case> cases(Part part) {
        List<Case> cases = new ArrayList<>();
        for (String file : lines("index.txt")) {
            if (file.startsWith(part.word() + "/")) {
                for (String line : lines(file)) {
                    cases.add(read(line));
                }
            }
        }
        return cases;
    }

    private static Case read(String line) {
        JsonNode node = json(line);
        return new Case(
                node.path("id").asText(),
                node.path("clause").asText(),
                node.path("about").asText(),
                node.path("input"),
                node.path("expected"));
    }

    /**
     * The value that a text holds.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not JSON: " + text, e);
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = Kit.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No file of the kit: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
