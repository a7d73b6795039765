package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik moderate}: proposals for texts, one a line. */
@Command(name = "moderate", description = "Proposes what to do with texts, one a line, and shows the grounds.")
final class ModerateCommand implements Callable<Integer> {
    private final Console console;
    private final ModerationFilter filter = ModerationFilter.standard();

    @Option(names = "--format", required = true, description = "jsonl: an object a line.")
    String format = "";

    ModerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equals("jsonl")) {
            throw new Unusable("Unknown --format: " + format + "; it is jsonl");
        }
        Lines lines = new Lines(console.in(), Lines.LONGEST);
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            console.print(Json.text(line.readable() ? row(line) : Json.error(line.number(), line.error())));
            if (!lines.ready()) {
                console.flush();
            }
        }
        return ExitCode.OK;
    }

    private Map<String, Object> row(Lines.Line line) {
        Verdict verdict = filter.check(line.text());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", line.number());
        row.put("proposal", verdict.proposal().name());
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            findings.add(map(finding, line.text()));
        }
        row.put("findings", findings);
        return row;
    }

    private static Map<String, Object> map(Finding finding, String text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("category", finding.category().name());
        map.put("clause", finding.clause());
        map.put("start", finding.start());
        map.put("end", finding.end());
        map.put("text", text.substring(finding.start(), finding.end()));
        map.put("canonical", finding.canonical());
        map.put("masked", finding.masked());
        map.put("rule", finding.rule());
        map.put("confidence", finding.confidence());
        return map;
    }
}
