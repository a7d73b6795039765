package io.github.otklik.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command line in this JVM. */
final class Otklik {
    /**
     * What a run came to.
     *
     * @param status  its exit status
     * @param out  what it printed
     * @param err  what it printed besides
     */
    record Result(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private Otklik() {}

    static Result run(String... args) {
        return run(new byte[0], args);
    }

    static Result withInput(String in, String... args) {
        return run(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Result run(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(in), out, err);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
