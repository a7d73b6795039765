package io.github.otklik.moderation.automaton;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A table of the library, a text file that lies beside a class: in UTF-8, or as the build packs it, a byte for each character. A packed
 * file begins with a byte {@value #PACKED}; its bytes below {@value #FIRST_CYRILLIC} are ASCII, and the others the Cyrillic letters in
 * their order.
 *
 * @param beside  the class
 * @param file  the name of the file, for errors too
 */
public record TableFile(Class<?> beside, String file) {
    static final byte PACKED = 1;
    static final int FIRST_CYRILLIC = 0xA0;
    static final int CYRILLIC = 0x400;

    /** Refuses null by name. */
    public TableFile {
        requireNonNull(beside, "beside");
        requireNonNull(file, "file");
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalStateException if there is no such file
     */
    public byte[] bytes() {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file + " beside " + beside.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * The lines of the file.
     *
     * @throws IllegalStateException if there is no such file
     */
    public List<String> lines() {
        String text = text(bytes());
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            lines.add(text.substring(at, end));
            at = end + 1;
        }
        return lines;
    }

    /** The text of a file. */
    static String text(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != PACKED) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        char[] chars = new char[bytes.length - 1];
        for (int at = 0; at < chars.length; at++) {
            int code = bytes[at + 1];
            chars[at] = (char) (code >= 0 ? code : CYRILLIC + (code & 0xFF) - FIRST_CYRILLIC);
        }
        return new String(chars);
    }

    /**
     * The words of the file, of all lines that are no comments, in their order.
     *
     * @throws IllegalStateException if there is no such file
     */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                StringTokenizer row = new StringTokenizer(line);
                while (row.hasMoreTokens()) {
                    words.add(row.nextToken());
                }
            }
        }
        return words;
    }
}
