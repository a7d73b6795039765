package io.github.otklik.examples.cli;

import io.github.otklik.errors.Errors;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes, in UTF-8 whatever the platform prefers.
 *
 * @param in  the input
 * @param out  the results
 * @param err  what a person should know besides
 * @param errors  how a person is told of what cannot be used
 */
public record Console(InputStream in, Writer out, PrintWriter err, Errors errors) {
    /** What is read and written through these streams, with errors as they are said. */
    public static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, writer(out), new PrintWriter(writer(err)), Errors.AS_SAID);
    }

    /** The same with errors told so. */
    Console telling(Errors how) {
        return new Console(in, out, err, how);
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Prints a line of results; lines end alike on every platform. */
    public void print(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** Prints as a result that a line cannot be used, and why. */
    void error(int line, String why) throws IOException {
        print(Json.text(Json.error(line, errors.told(why))));
    }

    /** Tells a person what went wrong. */
    void complain(String why) {
        err.println("otklik: " + errors.told(why));
    }

    void flush() throws IOException {
        out.flush();
        err.flush();
    }
}
