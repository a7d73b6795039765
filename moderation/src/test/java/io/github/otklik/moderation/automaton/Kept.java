package io.github.otklik.moderation.automaton;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Tables that are kept in memory. */
public final class Kept {
    static final long MADE_OF = 42;

    private Kept() {}

    /** The bytes of a file. */
    static byte[] bytes(TablesWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes, MADE_OF);
        return bytes.toByteArray();
    }

    /** What stands in a file. */
    public static TablesInput read(TablesWriter out) throws IOException {
        return requireNonNull(TablesInput.of(bytes(out)));
    }
}
