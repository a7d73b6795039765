package io.github.otklik.examples.cli;

import io.github.otklik.regulation.Language;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.DateTimeException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command is run and ends: exit status 0 when it finished, 2 on arguments or files that it cannot use. */
public final class Shell {
    private static final int MEBI = 1 << 20;

    private Shell() {}

    /** A program that reads and writes streams. */
    public interface Program {
        /**
         * Runs it on these streams and gives its exit status.
         *
         * @param args  the command and its arguments
         * @param in  what it reads
         * @param out  the results
         * @param err  what a person should know besides
         */
        int run(String[] args, InputStream in, OutputStream out, OutputStream err);
    }

    /** Runs a program on the streams of this process and gives its exit status. */
    public static int run(Program program, String[] args) {
        return program.run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Runs a command and gives its exit status. What went wrong is told in a sentence on the standard error.
     *
     * @param line  the commands
     * @param args  the command and its arguments
     * @param console  what the command reads and writes
     */
    public static int run(CommandLine line, String[] args, Console console) {
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out()))
                .setErr(console.err())
                .setParameterExceptionHandler((e, given) -> misused(e, console))
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

    /** What is wrong with the arguments, and then what they may be: in English all of the help, else where it is. */
    private static int misused(ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        CommandLine.Help.ColorScheme colors = command.getColorScheme();
        String what = console.errors().told(String.valueOf(e.getMessage()));
        console.err().println(colors.errorText(what));
        StringWriter suggestions = new StringWriter();
        boolean suggested = UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
        if (suggested) {
            console.err().print(console.errors().told(suggestions.toString().stripTrailing()));
            console.err().println();
        } else if (console.errors().language() == Language.EN) {
            command.usage(console.err(), colors);
        } else {
            console.complain("--help says what " + command.getCommandSpec().qualifiedName() + " may be given");
        }
        return ExitCode.USAGE;
    }

    /** What a person reads is told in a sentence; a trace of calls would tell a caller of the library, not an office. */
    private static int failed(Exception e, Console console) {
        boolean told = e instanceof Unusable || e instanceof IOException || e instanceof DateTimeException;
        return unfinished(console, told && e.getMessage() != null ? e.getMessage() : "Failed with " + e);
    }

    private static int unfinished(Console console, String why) {
        console.complain(why);
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
