package io.github.otklik.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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

    private static final int MEBI = 1 << 20;

    private Main() {}

    /**
     * Runs a command: exit status 0 when it finished, 2 on arguments or files that it cannot use.
     *
     * @param args  the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Console console = Console.of(in, out, err);
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
                .addSubcommand(new DemoCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out()))
                .setErr(console.err())
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
        int status;
        try {
            status = line.execute(args);
        } catch (OutOfMemoryError e) {
            status = unfinished(
                    console,
                    "Not enough memory: Java may use " + Runtime.getRuntime().maxMemory() / MEBI
                            + " MB; -Xmx gives it more, such as java -Xmx2g -jar");
        } catch (StackOverflowError | LinkageError e) {
            status = unfinished(console, "Failed with " + e);
        }
        return flushed(console, status);
    }

    /** What a person reads is told in a sentence; a trace of calls would tell a caller of the library, not an office. */
    private static int failed(Exception e, Console console) {
        boolean told = e instanceof Unusable || e instanceof IOException || e instanceof DateTimeException;
        return unfinished(console, told && e.getMessage() != null ? e.getMessage() : "Failed with " + e);
    }

    private static int unfinished(Console console, String why) {
        console.err().println("otklik: " + why);
        return ExitCode.USAGE;
    }

    /** The status after what is left to be written; of a run that failed already, the first reason is told alone. */
    private static int flushed(Console console, int status) {
        try {
            console.out().flush();
            return status;
        } catch (IOException e) {
            return status == ExitCode.OK ? unfinished(console, "Cannot write the results: " + e.getMessage()) : status;
        } finally {
            console.err().flush();
        }
    }
}
