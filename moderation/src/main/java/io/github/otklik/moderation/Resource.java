package io.github.otklik.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of the library, text files beside this class. */
enum Resource {
    /** The words that are looked for. */
    LEXICON("lexicon.txt"),
    /** Clean words that look like them. */
    CLEAN("clean.txt"),
    /** What a character may stand for. */
    LETTERS("letters.txt"),
    /** Words in Latin letters. */
    LATIN("latin.txt"),
    /** The form of the tables of phrases, and what they share. */
    CUES("cues.txt"),
    /** Who is meant. */
    PEOPLE("people.txt"),
    /** What degrades people. */
    INSULTS("insults.txt"),
    /** What threatens people. */
    THREATS("threats.txt"),
    /** What is offered. */
    ADVERTS("adverts.txt"),
    /** What people are told. */
    MESSAGES("messages.txt");

    private final String file;

    Resource(String file) {
        this.file = file;
    }

    /** The name of the file, for errors. */
    String file() {
        return file;
    }

    byte[] bytes() {
        try (InputStream in = Resource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file + " beside " + Resource.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    List<String> lines() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
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
}
