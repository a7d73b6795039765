package io.github.otklik.examples.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of the kit: how a host is asked its cases, and when an answer is right. */
public enum Part {
    /** Working-time arithmetic: {@code worktime --batch}. */
    CALENDAR {
        @Override
        List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException {
            return together(host, List.of("worktime", "--batch"), cases, Kit.Case::input, Answers::value);
        }
    },
    /** The message with its terms under the decree: {@code replay --batch}. */
    LIFECYCLE {
        @Override
        List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException {
            return together(host, REPLAY, cases, Part::run, Answers::run);
        }
    },
    /** The same under other acts. */
    ACTS {
        @Override
        List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException {
            return together(host, REPLAY, cases, Part::run, Answers::run);
        }
    },
    /** What is found in a text: {@code moderate --format jsonl}. */
    MODERATION {
        @Override
        List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException {
            StringBuilder texts = new StringBuilder();
            cases.forEach(
                    each -> texts.append(each.input().path("text").asText()).append('\n'));
            return outcomes(
                    cases, host.ask(List.of("moderate", "--format", "jsonl"), texts.toString()), Answers::verdict);
        }
    },
    /** What is found in a register of pages: {@code registry check FILE --as-of DATE --format json}. */
    REGISTRY {
        @Override
        List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException {
            List<Outcome> outcomes = new ArrayList<>();
            for (Kit.Case each : cases) {
                String day = each.input().path("asOf").asText();
                String register = each.input().path("register").toString();
                List<String> said = onFile(
                        host, register, file -> List.of("registry", "check", file, "--as-of", day, "--format", "json"));
                outcomes.add(outcome(each, String.join("\n", said), Answers::findings));
            }
            return outcomes;
        }
    },
    /** What is proposed for the messages of a journal: {@code triage --journal FILE --format json}. */
    TRIAGE {
        @Override
        List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException {
            List<Outcome> outcomes = new ArrayList<>();
            for (Kit.Case each : cases) {
                StringBuilder journal = new StringBuilder();
                each.input()
                        .path("lines")
                        .forEach(line -> journal.append(line.asText()).append('\n'));
                List<String> said = onFile(
                        host, journal.toString(), file -> List.of("triage", "--journal", file, "--format", "json"));
                outcomes.add(outcome(each, "[" + String.join(",", said) + "]", Answers::proposals));
            }
            return outcomes;
        }
    };

    private static final List<String> REPLAY = List.of("replay", "--batch");
    private static final int SHOWN = 2000;

    /**
     * What a host answered to a case.
     *
     * @param of  the case
     * @param passed  whether it is right
     * @param got  the answer in the form of what was expected, null where there was none
     */
    public record Outcome(
            Kit.Case of, boolean passed, @Nullable String got) {}

    /** What is made of a line of the host to be compared with what is expected. */
    interface Reading {
        JsonNode of(String line, JsonNode expected);
    }

    /** Its name in options and in the ids of its cases. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all. */
    public static String words() {
        return Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", "));
    }

    /** The part of a name, if there is one. */
    public static @Nullable Part of(String word) {
        for (Part part : values()) {
            if (part.word().equals(word)) {
                return part;
            }
        }
        return null;
    }

    abstract List<Outcome> ask(Host host, List<Kit.Case> cases) throws IOException;

    /** Puts all its cases to a host; fails if the host cannot be spoken to. */
    public List<Outcome> ask(Host host) throws IOException {
        return ask(host, Kit.cases(this));
    }

    private static List<Outcome> together(
            Host host,
            List<String> arguments,
            List<Kit.Case> cases,
            Function<Kit.Case, JsonNode> question,
            Reading reading)
            throws IOException {
        StringBuilder input = new StringBuilder();
        cases.forEach(each -> input.append(question.apply(each)).append('\n'));
        return outcomes(cases, host.ask(arguments, input.toString()), reading);
    }

    private static List<Outcome> outcomes(List<Kit.Case> cases, List<String> lines, Reading reading)
            throws IOException {
        if (lines.isEmpty() || lines.size() > cases.size()) {
            throw new IOException("it printed " + lines.size() + " lines to " + cases.size()
                    + "; it must print one for each, and nothing else");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            outcomes.add(
                    i < lines.size()
                            ? outcome(cases.get(i), lines.get(i), reading)
                            : new Outcome(cases.get(i), false, null));
        }
        return outcomes;
    }

    private static Outcome outcome(Kit.Case of, String line, Reading reading) {
        try {
            JsonNode got = reading.of(line, of.expected());
            return new Outcome(of, got.equals(of.expected()), cut(got.toString()));
        } catch (IllegalArgumentException e) {
            return new Outcome(of, false, cut(line));
        }
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static JsonNode run(Kit.Case of) {
        ObjectNode run = of.input().deepCopy();
        return run.put("name", of.id());
    }

    private static List<String> onFile(Host host, String content, Function<String, List<String>> arguments)
            throws IOException {
        Path file = Files.createTempFile("otklik-case", ".json");
        try {
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
            List<String> said = host.ask(arguments.apply(file.toString()), "");
            if (said.isEmpty()) {
                throw new IOException("it printed nothing about a file");
            }
            return said;
        } finally {
            Files.delete(file);
        }
    }
}
