package io.github.otklik.examples.cli;

import io.github.otklik.repeat.Repeat;
import io.github.otklik.repeat.RepeatDetector;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik repeat}: whether a message asks again what an earlier one asked. */
@Command(
        name = "repeat",
        description = "Tells whether messages ask again what earlier ones asked, a pair a line; a person decides.")
final class RepeatCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            description = "jsonl: an object a line; text: for people. By default jsonl.",
            defaultValue = "jsonl")
    private Format format = Format.JSONL;

    @Mixin
    final ErrorLanguage language = new ErrorLanguage();

    /** How results are printed. */
    enum Format {
        JSONL,
        TEXT
    }

    RepeatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RepeatDetector detector = RepeatDetector.standard();
        Lines lines = new Lines(console.in(), Lines.LONGEST);
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.blank()) {
                print(line, detector);
            }
            if (!lines.ready()) {
                console.flush();
            }
        }
        return ExitCode.OK;
    }

    private void print(Lines.Line line, RepeatDetector detector) throws IOException {
        try {
            if (!line.readable()) {
                throw new IllegalArgumentException(line.error());
            }
            Map<String, Object> pair = Json.object(line.text());
            Repeat repeat = detector.compare(text(pair, "earlier"), text(pair, "later"));
            console.print(
                    format == Format.JSONL ? Json.text(row(line.number(), repeat)) : shown(line.number(), repeat));
        } catch (IllegalArgumentException e) {
            console.error(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private static String text(Map<String, Object> pair, String key) {
        if (pair.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + key + "' must be a text");
    }

    private static Map<String, Object> row(int line, Repeat repeat) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", line);
        row.put("same", repeat.same());
        row.put("score", Math.round(repeat.similarity() * 100) / 100.0);
        row.put("added", repeat.added());
        return row;
    }

    private static String shown(int line, Repeat repeat) {
        String verdict = switch (repeat.tier()) {
            case OTHER -> "другой вопрос";
            case SHOWN -> "похоже на тот же вопрос (1/15)";
            case GROUND -> "тот же вопрос (1/15), без нового может быть основанием отказа (1/18)";
        };
        String added = repeat.added().isEmpty() ? "" : "; новые слова: " + String.join(", ", repeat.added());
        return line + ": " + verdict + ", сходство " + Math.round(repeat.similarity() * 100) + " из 100"
                + Passages.shown(added);
    }
}
