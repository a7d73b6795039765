package io.github.otklik.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code otklik}: the library on the command line. */
@Command(
        name = "otklik",
        description = "Terms, messages and calendars of an administration that answers people in social networks.",
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
        System.exit(Shell.run(Main::run, args));
    }

    /**
     * Runs a command on these streams and gives its exit status.
     *
     * @param args  the command and its arguments
     * @param in  what it reads
     * @param out  the results
     * @param err  what a person should know besides
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Console console = Console.of(in, out, err).telling(ErrorLanguage.asked(args));
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new WorktimeCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new ReportsCommand(console))
                .addSubcommand(new DiagramCommand(console))
                .addSubcommand(new ModerateCommand(console))
                .addSubcommand(new LexiconCommand(console))
                .addSubcommand(new OpinionCommand(console))
                .addSubcommand(new AnswerCommand(console))
                .addSubcommand(new RepeatCommand(console))
                .addSubcommand(new TriageCommand(console))
                .addSubcommand(new RegistryCommand(console))
                .addSubcommand(new RetentionCommand(console))
                .addSubcommand(new DutyCommand(console))
                .addSubcommand(new IncidentCommand(console))
                .addSubcommand(new ConformanceCommand(console))
                .addSubcommand(new DemoCommand(console));
        return Shell.run(line, args, console);
    }
}
