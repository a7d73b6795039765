package io.github.otklik.examples.cli;

import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** One result for each line of the input that is not blank, in order, as soon as it is known. */
public final class Batch {
    /** What is done with a line. */
    interface Step {
        /** The result of a line; whatever it throws becomes the result of that line. */
        String result(String line);
    }

    private Batch() {}

    static void run(Console console, int longest, Step step) throws IOException {
        Lines lines = new Lines(console.in(), longest);
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.blank()) {
                result(line, step, console);
            }
            if (!lines.ready()) {
                console.flush();
            }
        }
    }

    private static void result(Lines.Line line, Step step, Console console) throws IOException {
        if (!line.readable()) {
            console.error(line.number(), line.error());
            return;
        }
        String result;
        try {
            result = step.result(line.text());
        } catch (RuntimeException e) {
            console.error(line.number(), reason(e));
            return;
        }
        console.print(result);
    }

    /** What is said of a line that failed so. */
    public static String reason(RuntimeException e) {
        boolean told = e instanceof IllegalArgumentException || e instanceof DateTimeException;
        return told ? String.valueOf(e.getMessage()) : "Failed with " + e;
    }
}
