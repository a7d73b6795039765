package io.github.otklik.fuzz;

import java.nio.charset.StandardCharsets;

/** What the fuzzer calls, in a JVM of its own for each target. */
public final class Fuzzed {
    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target", Target.WEEK.name()));

    private Fuzzed() {}

    /** Gives the target the text of these bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.read(new String(data, StandardCharsets.UTF_8));
    }
}
