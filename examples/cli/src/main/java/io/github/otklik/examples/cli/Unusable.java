package io.github.otklik.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

/** Arguments or files that a command cannot use: its message is for the person, its exit status 2. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 1000;

    /** A message of a line or several; a long line is cut, as it may quote a file. */
    public Unusable(String message) {
        super(cut(message));
    }

    /** The message with every line cut where it is too long. */
    static String cut(String message) {
        return message.lines().map(line -> Values.cut(line, LONGEST_LINE)).collect(Collectors.joining("\n"));
    }

    /** A file that cannot be read. */
    static Unusable file(String name, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new Unusable("No such file: " + name);
        }
        if (cause instanceof CharacterCodingException) {
            return new Unusable("Not UTF-8: " + name);
        }
        return new Unusable("Cannot read " + name + ": " + cause);
    }
}
