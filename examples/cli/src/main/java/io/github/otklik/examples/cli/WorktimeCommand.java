package io.github.otklik.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik worktime}: arithmetic of working time. */
@Command(
        name = "worktime",
        description =
                "Answers questions on working time, one JSON object a line: plus, minus, between, next, working, plusdays.")
final class WorktimeCommand implements Callable<Integer> {
    private static final int CALENDARS = 8;

    private final Console console;
    private final CalendarCache calendars = new CalendarCache(CALENDARS);

    @Option(names = "--batch", required = true, description = "Reads questions from standard input.")
    boolean batch;

    @Mixin
    final ErrorLanguage language = new ErrorLanguage();

    WorktimeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Batch.run(console, Lines.LONGEST, this::answer);
        return ExitCode.OK;
    }

    private String answer(String line) {
        Arguments arguments = new Arguments(Json.object(line));
        WorktimeOperation operation = WorktimeOperation.of(arguments.text("op"));
        return operation.answer(calendars.get(CalendarCache.Inputs.of(arguments)), arguments);
    }
}
