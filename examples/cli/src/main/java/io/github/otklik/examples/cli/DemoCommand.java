package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik demo}: a week of an administration, with a short Thursday and a holiday on Friday. */
@Command(
        name = "demo",
        description = "Replays a week of a district administration and shows what the library says of it.")
final class DemoCommand implements Callable<Integer> {
    private static final String WEEK = "demo/week.jsonl";
    private static final Instant NOW = Instant.parse("2022-11-07T04:20:00Z");
    private static final String EXPLAINED = "112";

    private final Console console;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language; by default ru.")
    private Language language = Language.RU;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Regulation regulation = Regulation.decree();
        WorkingCalendar calendar = Sources.calendar(null);
        Procedure procedure = Procedure.of(regulation, Calendars.of(calendar));
        Replay replay;
        try (InputStream week = Sources.resource(WEEK)) {
            replay = Replay.of(Journal.read(week, regulation, console.errors()), procedure, NOW, language);
        }
        console.print(regulation.title(language));
        Overview overview = new Overview(procedure, replay, NOW, language);
        section("Сообщения недели", "Messages of the week", overview.messages());
        section("Отклонённые действия", "Rejected acts", rejected(replay));
        section(
                "Открытые сроки: истекает, осталось (часы работы)",
                "Open terms: due, left (hours of work)",
                overview.board());
        section(
                "Кто и почему пропустил сроки (+ часы работы)",
                "Who missed terms and why (+ hours of work)",
                overview.compliance());
        section(
                "Откуда взялся срок: сообщение " + EXPLAINED,
                "How a term came about: message " + EXPLAINED,
                overview.explanation(EXPLAINED, new Obligation.Id(ObligationKind.ANSWER, 1, null)));
        return ExitCode.OK;
    }

    private static List<String> rejected(Replay replay) {
        Table table = new Table();
        for (Map<String, Object> row : replay.rows()) {
            if (row.containsKey("rejected")) {
                table.add(text(row, "case"), text(row, "clause"), text(row, "message"));
            }
        }
        return table.lines();
    }

    private static String text(Map<String, Object> row, String key) {
        return String.valueOf(row.get(key));
    }

    private void section(String russian, String english, List<String> lines) throws IOException {
        console.print("");
        console.print("== " + (language == Language.RU ? russian : english));
        for (String line : lines) {
            console.print(line);
        }
    }
}
