package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Stream;

/** Makes up a year: messages from the first of January on, each with the acts that its administration's act knows. */
final class YearWriter {
    /** As of when the year is looked at. */
    static final Instant END = Instant.parse("2026-02-01T00:00:00Z");

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String DUTY_HOURS = "zone Asia/Omsk\nweek Mo-Su 08:00-20:00\nproduction ru\n";
    private static final List<String> UNITS = List.of("roads", "housing", "schools", "health", "works");

    private final List<Regulation> acts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final int administrations;
    private final int messages;
    private final int files;
    private final Random random = new Random(1);

    private record Line(long time, int administration, String text) {}

    /**
     * A writer.
     *
     * @param actsFrom  the directory of the texts of acts
     * @param administrations  how many administrations there are
     * @param messages  how many messages
     * @param files  into how many files the lines are divided, by administration
     */
    YearWriter(Path actsFrom, int administrations, int messages, int files) throws IOException {
        this.administrations = administrations;
        this.messages = messages;
        this.files = files;
        try (Stream<Path> all = Files.list(actsFrom)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                texts.add(text);
                acts.add(Regulation.load(new StringReader(text), file.toString()));
            }
        }
    }

    /** Writes lines in the order of their times, and acts; gives how many lines there are. */
    long write(Path lines, Path books) throws IOException {
        Files.createDirectories(lines);
        Files.createDirectories(books);
        Files.write(books.resolve("acts.jsonl"), books());
        List<BufferedWriter> writers = new ArrayList<>();
        try {
            for (int i = 0; i < files; i++) {
                writers.add(Files.newBufferedWriter(lines.resolve("lines-" + i + ".jsonl")));
            }
            return write(writers);
        } finally {
            for (BufferedWriter writer : writers) {
                writer.close();
            }
        }
    }

    private List<String> books() {
        List<String> books = new ArrayList<>();
        for (int i = 0; i < administrations; i++) {
            Map<String, String> calendars = new LinkedHashMap<>();
            for (Provision.OwnCalendar own : acts.get(i % acts.size()).calendars()) {
                calendars.put(own.calendar(), DUTY_HOURS);
            }
            Map<String, Object> book = new LinkedHashMap<>();
            book.put("administration", name(i));
            book.put("version", "1");
            book.put("from", "2020-01-01T00:00Z");
            book.put("regulation", texts.get(i % texts.size()));
            book.put("calendars", calendars);
            books.add(Json.text(book));
        }
        return books;
    }

    private static String name(int administration) {
        return String.format(Locale.ROOT, "adm-%02d", administration + 1);
    }

    private long write(List<BufferedWriter> writers) throws IOException {
        PriorityQueue<Line> pending = new PriorityQueue<>(Comparator.comparingLong(Line::time));
        long written = 0;
        for (int i = 0; i < messages; i++) {
            long start = START.toEpochMilli() + YEAR.toMillis() / messages * i;
            written += flush(pending, start, writers);
            pending.addAll(message(i, start));
        }
        return written + flush(pending, END.toEpochMilli(), writers);
    }

    private static long flush(PriorityQueue<Line> pending, long until, List<BufferedWriter> writers)
            throws IOException {
        long written = 0;
        for (Line line = pending.peek(); line != null && line.time() < until; line = pending.peek()) {
            BufferedWriter writer = writers.get(line.administration() % writers.size());
            writer.write(line.text());
            writer.write('\n');
            pending.remove();
            written++;
        }
        return written;
    }

    private List<Line> message(int no, long start) {
        int administration = random.nextInt(administrations);
        Regulation act = acts.get(administration % acts.size());
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        List<Map<String, Object>> steps = new ArrayList<>();
        step(
                steps,
                act,
                CommandType.GIVE_ACCESS,
                Map.of("network", "vk", "author", "a" + random.nextInt(messages), "text", "Яма во дворе"));
        step(steps, act, CommandType.ACKNOWLEDGE, Map.of("network", "vk"));
        step(steps, act, CommandType.CLASSIFY, Map.of("topics", List.of(unit), "importance", degree(act)));
        step(steps, act, CommandType.ROUTE, Map.of("lead", unit));
        int rounds = act.has(CommandType.RETURN_FOR_REWORK) && random.nextInt(10) < 3 ? 2 : 1;
        for (int round = 1; round <= rounds; round++) {
            step(steps, act, CommandType.SUBMIT_DRAFT, Map.of("kind", "FINAL", "text", "Будет сделано"));
            if (round < rounds) {
                step(steps, act, CommandType.RETURN_FOR_REWORK, Map.of("remarks", "Когда?"));
            }
        }
        for (int stage = 1; stage <= act.approval().count(); stage++) {
            Optional<Role> role = act.approval().stage(stage);
            steps.add(fields(
                    CommandType.APPROVE,
                    role.orElseGet(() -> act.role(CommandType.APPROVE)).id(),
                    Map.of()));
        }
        step(steps, act, CommandType.PUBLISH, Map.of("network", "vk"));
        List<Line> lines = new ArrayList<>();
        long time = start;
        for (Map<String, Object> step : steps) {
            step.put("administration", name(administration));
            step.put("case", "m" + no);
            step.put("id", "c" + lines.size());
            step.put("at", Instant.ofEpochMilli(time).toString());
            if (Role.EXECUTOR.id().equals(step.get("by"))) {
                step.put("unit", unit);
            }
            lines.add(new Line(time, administration, Json.text(step)));
            time += 60_000L
                    + (long) (-Math.log(1 - random.nextDouble())
                            * Duration.ofHours(3).toMillis());
        }
        return lines;
    }

    private String degree(Regulation act) {
        return act.degrees().get(random.nextInt(act.degrees().size())).id();
    }

    private static void step(
            List<Map<String, Object>> steps, Regulation act, CommandType type, Map<String, Object> fields) {
        if (act.has(type)) {
            steps.add(fields(type, act.role(type).id(), fields));
        }
    }

    private static Map<String, Object> fields(CommandType type, String role, Map<String, Object> fields) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("do", type.word());
        step.put("by", role);
        step.putAll(fields);
        return step;
    }
}
