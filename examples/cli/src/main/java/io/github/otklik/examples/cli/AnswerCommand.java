package io.github.otklik.examples.cli;

import io.github.otklik.advice.Advice;
import io.github.otklik.advice.Answer;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik answer}: answers before they are approved. */
@Command(name = "answer", description = "Reads answers before they are approved.")
final class AnswerCommand {
    private final Console console;

    AnswerCommand(Console console) {
        this.console = console;
    }

    /** How advice is printed. */
    enum Format {
        JSONL,
        TEXT
    }

    @Command(
            name = "check",
            description = "Tells what to look at in answers, one JSON object a line; a person decides.")
    int check(
            @Option(
                            names = "--format",
                            description = "jsonl: an object a line; text: for people. By default jsonl.",
                            defaultValue = "jsonl")
                    Format format,
            @Option(
                            names = "--lang",
                            paramLabel = "ru|en",
                            description = "The language of reasons; by default ru.",
                            defaultValue = "ru")
                    Language language,
            @Option(names = "--without", paramLabel = "RULE", split = ",", description = "Rules to leave out.")
                    @Nullable
                    List<String> without,
            @Option(
                            names = "--rules",
                            paramLabel = "FILE",
                            description = "Rules of the office's own, in the form of answer.txt.")
                    @Nullable
                    String rules,
            @Option(
                            names = "--regulation",
                            paramLabel = "FILE|NAME",
                            description = "The regulation whose clauses are cited; by default ${DEFAULT-VALUE}.",
                            defaultValue = Sources.DECREE)
                    String regulation)
            throws IOException {
        AnswerCheck check =
                check(without == null ? List.of() : without, rules).under(Sources.regulation(regulation, language));
        Lines lines = new Lines(console.in(), Lines.LONGEST);
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.blank()) {
                print(line, check, format, language);
            }
            if (!lines.ready()) {
                console.flush();
            }
        }
        return ExitCode.OK;
    }

    private static AnswerCheck check(List<String> without, @Nullable String rules) {
        try {
            AnswerCheck check = AnswerCheck.standard().without(without);
            if (rules == null) {
                return check;
            }
            return check.with(new StringReader(Sources.text(rules)), rules);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private void print(Lines.Line line, AnswerCheck check, Format format, Language language) throws IOException {
        try {
            if (!line.readable()) {
                throw new IllegalArgumentException(line.error());
            }
            Map<String, Object> fields = Json.object(line.text());
            String text = text(fields, "text", true);
            List<Advice> advice = new ArrayList<>(check.check(question(fields), answer(fields, text)));
            advice.sort((one, other) -> Integer.compare(one.start(), other.start()));
            if (format == Format.JSONL) {
                console.print(Json.text(row(line.number(), text, advice, language)));
            } else {
                show(line.number(), text, advice, language);
            }
        } catch (IllegalArgumentException e) {
            console.error(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private static Question question(Map<String, Object> fields) {
        return new Question(
                text(fields, "network", true), text(fields, "question", false), flag(fields, "repeat", false));
    }

    private static Answer answer(Map<String, Object> fields, String text) {
        Answer answer = Answer.of(text, text(fields, "network", true));
        return flag(fields, "final", true) ? answer : answer.asInterim();
    }

    private static String text(Map<String, Object> fields, String key, boolean required) {
        Object value = fields.get(key);
        if (value instanceof String text) {
            return text;
        }
        if (value == null && !required) {
            return "";
        }
        throw new IllegalArgumentException(
                value == null ? "'" + key + "' must be given" : "'" + key + "' must be a text");
    }

    private static boolean flag(Map<String, Object> fields, String key, boolean standard) {
        Object value = fields.get(key);
        if (value == null) {
            return standard;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("'" + key + "' must be true or false");
    }

    private static Map<String, Object> row(int line, String text, List<Advice> advice, Language language) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Advice each : advice) {
            Map<String, Object> row = new LinkedHashMap<>();
            int end = each.hasPassage() ? each.end() : text.length();
            row.put("rule", each.sign());
            row.put("clause", each.clause().toString());
            row.put("severity", each.severity().name());
            row.put("start", each.start());
            row.put("end", end);
            row.put("text", text.substring(each.start(), end));
            row.put("reason", each.text(language));
            rows.add(row);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", line);
        map.put("advice", rows);
        return map;
    }

    private void show(int line, String text, List<Advice> advice, Language language) throws IOException {
        console.print(line + ": " + Passages.shown(text));
        for (Advice each : advice) {
            String passage =
                    each.hasPassage() ? " «" + Passages.shown(text.substring(each.start(), each.end())) + "»" : "";
            String mark = each.severity() == Advice.Severity.WARNING ? "!" : "?";
            console.print("  " + mark + " " + each.clause() + passage + ": " + each.text(language) + " (" + each.sign()
                    + ")");
        }
        console.print("");
    }
}
