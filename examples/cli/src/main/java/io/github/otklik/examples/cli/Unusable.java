package io.github.otklik.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;

/** Arguments or files that a command cannot use: its message is for the person, its exit status 2. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
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
