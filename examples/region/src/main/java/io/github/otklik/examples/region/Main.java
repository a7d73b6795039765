package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Console;
import io.github.otklik.examples.cli.Shell;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code otklik-region}: the library on Apache Flink. */
@Command(
        name = "otklik-region",
        description = "The messages of many administrations, decided by one job on Apache Flink.",
        usageHelpWidth = 100)
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    boolean help;

    private Main() {}

    /**
     * Runs a command: exit status 0 when it finished, 2 on arguments or files that it cannot use.
     *
     * @param args  the command and its arguments
     */
    public static void main(String[] args) {
        int status = Shell.run(Main::run, args);
        // On a cluster this may be the process of the cluster, which goes on when the job was handed over.
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Console console = Console.of(in, out, err);
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new RunCommand())
                .addSubcommand(new ModerateJobCommand())
                .addSubcommand(new YearCommand(console));
        return Shell.run(line, args, console);
    }
}
