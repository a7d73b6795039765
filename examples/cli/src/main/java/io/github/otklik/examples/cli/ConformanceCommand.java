package io.github.otklik.examples.cli;

import io.github.otklik.examples.cli.conformance.Host;
import io.github.otklik.examples.cli.conformance.Part;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik conformance}: whether another program answers as the library does, by clause. */
@Command(
        name = "conformance",
        description = "Puts the cases of the conformance kit to a program that speaks the contract of this one.",
        footer = {"", "Ends with 0 when all cases pass, 1 when some fail, 2 when the program cannot be spoken to."})
final class ConformanceCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--run",
            paramLabel = "COMMAND",
            required = true,
            description = "The program with its own arguments, such as 'python3 host.py'.")
    private String command = "";

    @Option(
            names = "--module",
            paramLabel = "NAME",
            split = ",",
            description = "calendar, lifecycle, acts, moderation, registry or triage; by default all.")
    private @Nullable List<String> modules;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long one start may take; by default 120.")
    private int timeout = 120;

    @Option(names = "--format", description = "text or json (an object a clause, then one a failure); by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    /** What was right of the cases of one clause. */
    private static final class Score {
        private int passed;
        private int cases;
    }

    ConformanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (timeout < 1) {
            throw new Unusable("--timeout must be at least 1; was " + timeout);
        }
        List<Part> parts = parts();
        Host host = host();
        List<Part.Outcome> failures = new ArrayList<>();
        int all = 0;
        for (Part part : parts) {
            List<Part.Outcome> outcomes = asked(part, host);
            all += outcomes.size();
            outcomes.stream().filter(outcome -> !outcome.passed()).forEach(failures::add);
            scores(part, outcomes);
        }
        for (Part.Outcome failure : failures) {
            failure(failure);
        }
        if (format == Format.TEXT) {
            console.print(say("Всего: ", "In all: ") + (all - failures.size()) + say(" из ", " of ") + all);
        }
        return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Part> parts() {
        if (modules == null) {
            return List.of(Part.values());
        }
        Set<Part> parts = new LinkedHashSet<>();
        for (String module : modules) {
            Part part = Part.of(module);
            if (part == null) {
                throw new Unusable("Unknown module: " + module + "; it must be one of " + Part.words());
            }
            parts.add(part);
        }
        if (parts.isEmpty()) {
            throw new Unusable("--module must name one of " + Part.words() + "; it named none");
        }
        return List.copyOf(parts);
    }

    private Host host() {
        try {
            return new Host(command, Duration.ofSeconds(timeout));
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static List<Part.Outcome> asked(Part part, Host host) {
        try {
            return part.ask(host);
        } catch (IOException e) {
            throw new Unusable("The host cannot be spoken to (" + part.word() + "): " + e.getMessage());
        }
    }

    private void scores(Part part, List<Part.Outcome> outcomes) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Part.Outcome outcome : outcomes) {
            Score score = scores.computeIfAbsent(outcome.of().clause(), clause -> new Score());
            score.cases++;
            score.passed += outcome.passed() ? 1 : 0;
        }
        for (Map.Entry<String, Score> each : scores.entrySet()) {
            Score score = each.getValue();
            if (format == Format.JSON) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("module", part.word());
                row.put("clause", each.getKey());
                row.put("passed", score.passed);
                row.put("cases", score.cases);
                console.print(Json.text(row));
            } else {
                console.print((score.passed == score.cases ? "  " : "! ") + part.word() + "  " + each.getKey() + "  "
                        + score.passed + say(" из ", " of ") + score.cases);
            }
        }
    }

    private void failure(Part.Outcome failure) throws IOException {
        String got = failure.got();
        String expected = failure.of().expected().toString();
        if (format == Format.JSON) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", failure.of().id());
            row.put("clause", failure.of().clause());
            row.put("about", failure.of().about());
            row.put("expected", expected);
            row.put("got", got);
            console.print(Json.text(row));
            return;
        }
        console.print("");
        console.print(failure.of().id() + " (" + failure.of().clause() + "): "
                + failure.of().about());
        console.print(say("  должно быть: ", "  expected: ") + Values.printable(expected));
        console.print(say("  получено:    ", "  got:      ")
                + (got == null ? say("ничего", "nothing") : Values.printable(got)));
    }

    private String say(String russian, String english) {
        return language == Language.RU ? russian : english;
    }
}
