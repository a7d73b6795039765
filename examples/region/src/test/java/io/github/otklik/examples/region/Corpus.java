package io.github.otklik.examples.region;

import static java.util.Objects.requireNonNull;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Shell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs to replay: those of the conformance kit and the week of the demonstration; and what the command line prints. */
final class Corpus {
    private static final List<String> KIT =
            List.of("lifecycle/1/terms", "lifecycle/1/refusals", "acts/1/examples", "acts/1/shapes");

    private Corpus() {}

    /** All runs, a line each. */
    static List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (String part : KIT) {
            for (String line : resource("/kit/" + part + ".jsonl")) {
                runs.add(run(line));
            }
        }
        runs.add(
                Json.text(Map.of("name", "week", "lines", resource("/io/github/otklik/examples/cli/demo/week.jsonl"))));
        runs.add(tangled());
        return runs;
    }

    private static String run(String line) {
        Map<String, Object> run = new LinkedHashMap<>();
        Map<String, Object> of = Json.object(line);
        run.put("name", of.get("id"));
        run.putAll(object(of, "input"));
        return Json.text(run);
    }

    /** The messages of the kit that run under the decree in one journal, by the time of their lines. */
    static String tangled() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String line : resource("/kit/lifecycle/1/terms.jsonl")) {
            Map<String, Object> of = Json.object(line);
            for (Object each : requireNonNull((List<?>) object(of, "input").get("lines"))) {
                Map<String, Object> act = Json.object((String) each);
                act.put("case", of.get("id") + "/" + act.get("case"));
                all.add(act);
            }
        }
        all.sort(Comparator.comparing(act -> instant(text(act, "at"))));
        return Json.text(
                Map.of("name", "tangled", "lines", all.stream().map(Json::text).toList()));
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static String text(Map<String, Object> of, String key) {
        return (String) requireNonNull(of.get(key), key);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> of, String key) {
        return (Map<String, Object>) requireNonNull(of.get(key), key);
    }

    private static List<String> resource(String name) {
        try (InputStream in = requireNonNull(Corpus.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command line prints for runs. */
    static List<String> printed(List<String> runs) {
        return said(io.github.otklik.examples.cli.Main::run, runs, "replay", "--batch")
                .lines()
                .toList();
    }

    /** What a program prints to some lines; it must succeed. */
    static String said(Shell.Program program, List<String> lines, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        int status = program.run(args, new ByteArrayInputStream(input), out, err);
        if (status != 0) {
            throw new AssertionError(err.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
