package io.github.otklik.examples.cli;

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
 */
public record Console(InputStream in, Writer out, PrintWriter err) {
    /** What is read and written through these streams. */
    public static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, writer(out), new PrintWriter(writer(err)));
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Prints a line of results; lines end alike on every platform. */
    public void print(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    void flush() throws IOException {
        out.flush();
        err.flush();
    }
}
