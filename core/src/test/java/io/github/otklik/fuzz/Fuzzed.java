package io.github.otklik.fuzz;

import java.nio.charset.StandardCharsets;

/** What the fuzzer calls, in a JVM of its own for each target. */
public final class Fuzzed {
    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target", Target.WEEK.name()));

    private Fuzzed() {}

    /** Loads what the target needs, so that the limit of an input's time is not spent on tables. */
    public static void fuzzerInitialize() {
        TARGET.read("");
    }

    /** Gives the target the text of these bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.read(new String(data, StandardCharsets.UTF_8));
    }
}
