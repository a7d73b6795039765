package io.github.otklik.examples.desk.transfer;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.regulation.Regulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads journals: JSON Lines as the command line replays them, or a table with the same names in its first row, by semicolons or
 * commas, lists within a cell by {@code |}. What is wrong with a line is told with its place, and the rest is read on.
 */
@Component
class JournalReader {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final int MOST_LINES = 2_000_000;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_ID = 200;
    private static final int MARK = 0xFEFF;
    private static final Set<String> LISTS = Set.of("topics", "coExecutors");

    private final JsonMapper json;
    private final Office office;

    JournalReader(JsonMapper json, Office office) {
        this.json = json;
        this.office = office;
    }

    /** The readable lines of a file, by the roles of an act; the others are problems. */
    List<JournalLine> read(Path file, Regulation act, Problems problems) {
        List<JournalLine> lines = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        // Bytes that are no UTF-8 are a malformed input and not a sign in its place.
        try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
                PushbackReader text = new PushbackReader(new BufferedReader(in), 1)) {
            int first = text.read();
            if (first != MARK && first >= 0) {
                text.unread(first);
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                table(name, text, act, lines, problems);
            } else {
                json(name, text, act, lines, problems);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.unreadable(name, e);
        }
        return lines;
    }

    private void json(String file, Reader in, Regulation act, List<JournalLine> lines, Problems problems)
            throws IOException {
        StringBuilder line = new StringBuilder();
        long number = 1;
        for (int c = in.read(); c >= 0 || !line.isEmpty(); c = in.read()) {
            if (c >= 0 && c != '\n') {
                if (line.length() == LONGEST_LINE) {
                    problems.add(
                            new JournalLine.Place(file, number),
                            "a line must have at most " + LONGEST_LINE + " characters; what follows is not read");
                    return;
                }
                line.append((char) c);
                continue;
            }
            if (!line.toString().isBlank()) {
                JournalLine.Place place = new JournalLine.Place(file, number);
                if (isFull(lines, place, problems)) {
                    return;
                }
                object(place, line.toString(), act, lines, problems);
            }
            line.setLength(0);
            number++;
        }
    }

    private static boolean isFull(List<JournalLine> lines, JournalLine.Place place, Problems problems) {
        boolean full = lines.size() == MOST_LINES;
        if (full) {
            problems.add(place, "a file must have at most " + MOST_LINES + " acts; split it by messages");
        }
        return full;
    }

    private void object(
            JournalLine.Place place, String text, Regulation act, List<JournalLine> lines, Problems problems) {
        try {
            line(place, json.readValue(text, MAP), act, lines);
        } catch (JacksonException e) {
            problems.add(place, "a line must be a JSON object; " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            problems.add(place, String.valueOf(e.getMessage()));
        }
    }

    private void line(JournalLine.Place place, Map<String, Object> map, Regulation act, List<JournalLine> lines) {
        if (!(map.get("case") instanceof String message)
                || message.isBlank()
                || message.length() > LONGEST_ID
                || !message.equals(Texts.storable(message))
                || message.equals(".")
                || message.equals("..")) {
            throw new IllegalArgumentException("'case' must be the id of a message, of at most " + LONGEST_ID
                    + " characters and neither . nor ..");
        }
        map.replaceAll((key, value) -> value instanceof String text ? stored(key, text) : value);
        lines.add(new JournalLine(place, message, Codec.command(map, act)));
    }

    private String stored(String key, String text) {
        if (text.length() > office.longestText()) {
            throw new IllegalArgumentException(
                    "'" + key + "' must have at most " + office.longestText() + " characters; had " + text.length());
        }
        return Texts.storable(text);
    }

    private void table(String file, PushbackReader in, Regulation act, List<JournalLine> lines, Problems problems)
            throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && head.length() < LONGEST_LINE; c = in.read()) {
            head.append((char) c);
        }
        String row = head.toString().strip();
        String separator = row.indexOf(';') >= 0 ? ";" : ",";
        List<String> names = Arrays.stream(row.split(separator, -1))
                .map(name -> name.replace("\"", "").strip())
                .toList();
        if (!names.containsAll(List.of("case", "id", "at", "by", "do"))
                || Set.copyOf(names).size() < names.size()) {
            problems.add(
                    new JournalLine.Place(file, 1),
                    "the first row must name case, id, at, by, do and further fields," + " each once; was "
                            + Texts.beginning(Texts.visible(row), LONGEST_ID));
            return;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(in).setFormat(format).get()) {
            long before = parser.getCurrentLineNumber();
            for (CSVRecord record : parser) {
                // The head is a line more; a record begins after the one before it ended.
                JournalLine.Place place = new JournalLine.Place(file, before + 2);
                before = parser.getCurrentLineNumber();
                if (isFull(lines, place, problems)) {
                    return;
                }
                record(place, names, record, act, lines, problems);
            }
        }
    }

    private void record(
            JournalLine.Place place,
            List<String> names,
            CSVRecord record,
            Regulation act,
            List<JournalLine> lines,
            Problems problems) {
        if (record.size() != names.size()) {
            problems.add(place, "a row must have " + names.size() + " cells; had " + record.size());
            return;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = record.get(i).strip();
            if (!value.isEmpty()) {
                map.put(names.get(i), LISTS.contains(names.get(i)) ? List.of(value.split("\\|")) : value);
            }
        }
        try {
            line(place, map, act, lines);
        } catch (IllegalArgumentException e) {
            problems.add(place, String.valueOf(e.getMessage()));
        }
    }
}
