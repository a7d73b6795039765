package io.github.otklik.examples.cli;

import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik verify}: whether the terms of a regulation fit together. */
@Command(
        name = "verify",
        description = "Reports whether the terms of a regulation fit together: slack, rounds of rework, returns.")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--regulation",
            paramLabel = "NAME|FILE",
            description = "The regulation; by default ${DEFAULT-VALUE}.",
            defaultValue = Sources.DECREE)
    private String regulation = Sources.DECREE;

    @Option(names = "--format", description = "text or json; by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language; by default ru.")
    private Language language = Language.RU;

    /** How the report is printed. */
    enum Format {
        TEXT,
        JSON
    }

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Feasibility report = Feasibility.of(Sources.regulation(regulation));
        console.out().write(format == Format.JSON ? Json.text(report.toMap()) + "\n" : report.table(language));
        return ExitCode.OK;
    }
}
