package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;

/**
 * A line of input as it came.
 *
 * @param no  its place where it came from: the number of the line in a file, from 1, or its offset in a partition
 * @param key  the key of its record; empty of a line in a file, or of a record without one
 * @param text  what it says
 * @param error  why it cannot be read; empty when it can
 */
public record Input(long no, String key, String text, String error) {
    /** A line without a key. */
    Input(long no, String text, String error) {
        this(no, "", text, error);
    }

    static Input of(Lines.Line line) {
        return new Input(line.number(), line.text(), line.error());
    }

    /** Whether it says nothing. */
    boolean blank() {
        return error.isEmpty() && text.isBlank();
    }

    /**
     * What it says.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    String readable() {
        if (!error.isEmpty()) {
            throw new IllegalArgumentException(error);
        }
        return text;
    }

    /** The line of a file as the command line has it. */
    Lines.Line line() {
        return new Lines.Line(Math.toIntExact(no), text, error);
    }
}
