package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik reports}: the periodic reports that an act asks for. */
@Command(
        name = "reports",
        description = "Lists the periodic reports of a regulation whose periods end on the days given.")
final class ReportsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final OfficeRegulation regulation = new OfficeRegulation();

    @Option(names = "--calendar", paramLabel = "FILE", description = "The calendar; by default that of Omsk.")
    private @Nullable String calendar;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The first day on which a period ends.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The last such day, inclusive.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--format", description = "text or json (an object a line); by default text.")
    private Format format = Format.TEXT;

    @Mixin
    final ErrorLanguage language = new ErrorLanguage();

    ReportsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Regulation act = regulation.in(Language.RU);
        WorkingCalendar working = Sources.calendar(calendar);
        List<Provision.Report.Due> all = due(act, working);
        if (format == Format.JSON) {
            for (Provision.Report.Due one : all) {
                console.print(Json.text(row(one, working)));
            }
            return ExitCode.OK;
        }
        Table table = new Table();
        for (Provision.Report.Due one : all) {
            table.add(
                    one.due()
                            .map(instant -> Values.time(instant, working.zone()))
                            .orElse("?"),
                    one.first() + " – " + one.last(),
                    one.report().holder().title(),
                    one.report().clause().text(),
                    one.report().title());
        }
        for (String line : table.lines()) {
            console.print(line);
        }
        return ExitCode.OK;
    }

    private List<Provision.Report.Due> due(Regulation act, WorkingCalendar working) {
        try {
            return act.reportsDue(working, from, to);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, @Nullable Object> row(Provision.Report.Due one, WorkingCalendar working) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("report", one.report().id());
        row.put("holder", one.report().holder().id());
        row.put("clause", one.report().clause().text());
        row.put("from", one.first().toString());
        row.put("to", one.last().toString());
        row.put("start", Values.time(one.start(), working.zone()));
        @Nullable Instant due = one.due().orElse(null);
        row.put("due", due == null ? null : Values.time(due, working.zone()));
        return row;
    }
}
