package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Diagram;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code otklik diagram}: the states of a message and the commands between them. */
@Command(
        name = "diagram",
        description = "Draws the states of a message and the commands that lead from one to another.")
final class DiagramCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "mermaid|plantuml|dot", required = true, description = "The notation.")
    private Diagram format = Diagram.MERMAID;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language; by default ru.")
    private Language language = Language.RU;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.out().write(format.draw(language));
        return ExitCode.OK;
    }
}
