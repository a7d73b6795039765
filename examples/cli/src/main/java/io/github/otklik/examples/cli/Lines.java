package io.github.otklik.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an input in UTF-8, one at a time; one that is too long is counted and skipped, never held. */
public final class Lines {
    /** The most bytes that a line of input may have. */
    public static final int LONGEST = 1 << 20;

    private static final char REPLACED = '\uFFFD';

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private int number;
    private long passed;

    /**
     * A line.
     *
     * @param number  its number, from 1
     * @param text  what it says
     * @param error  why it cannot be read; empty when it can
     */
    public record Line(int number, String text, String error) {
        /** Whether it can be read. */
        public boolean readable() {
            return error.isEmpty();
        }

        /** Whether it says nothing. */
        public boolean blank() {
            return readable() && text.isBlank();
        }
    }

    /**
     * The lines of an input.
     *
     * @param in  the input
     * @param longest  the most bytes that a line may have
     */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        if (!filled()) {
            return null;
        }
        line.reset();
        long length = 0;
        boolean ended = false;
        while (!ended && filled()) {
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            ended = position < limit;
            length += position - start;
            passed += position - start + (ended ? 1 : 0);
            if (length <= longest) {
                line.write(buffer, start, position - start);
            }
            position += ended ? 1 : 0;
        }
        number++;
        return length > longest
                ? new Line(number, "", "Line of " + length + " bytes; at most " + longest + " are allowed")
                : decoded(number, line.toByteArray());
    }

    private boolean filled() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return limit > 0;
    }

    /** The line of that number, of its bytes without the end. */
    public static Line decoded(int number, byte[] bytes) {
        try {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACED) >= 0) {
                text = strictly(bytes);
            }
            return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, "");
        } catch (CharacterCodingException e) {
            return new Line(number, "", "Not UTF-8: " + e.getMessage());
        }
    }

    /** The text of bytes that may be malformed, which the quick way replaces without a word. */
    private static String strictly(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** How many bytes the lines given so far take, with their ends: where the next one begins. */
    long passed() {
        return passed;
    }

    /** Whether more input is at hand without waiting for it. */
    boolean ready() throws IOException {
        return position < limit || in.available() > 0;
    }
}
