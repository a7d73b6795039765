package io.github.otklik.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.moderation.Opinion;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.retention.Retention;
import io.github.otklik.triage.TriagePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where regulations and calendars come from: the library, this example, or a file. */
final class Sources {
    /** The name of the regulation that the library ships. */
    static final String DECREE = "moskalenki-2022-08";

    private static final String CALENDAR = "omsk.txt";

    private Sources() {}

    /** The regulation of that name, or from that file, whose problems are told in a language. */
    static Regulation regulation(String nameOrFile, Language language) {
        if (nameOrFile.equals(DECREE)) {
            return Regulation.decree();
        }
        Path file = path(nameOrFile);
        if (!Files.exists(file)) {
            throw new Unusable(
                    "No regulation " + nameOrFile + ": neither a file nor the name of one; the library has " + DECREE);
        }
        return load(file, (reader, name) -> Regulation.load(reader, name, language));
    }

    /** The rules of pages from that file or, without one, those that the library ships. */
    static PageRules pageRules(@Nullable String file) {
        return file == null ? PageRules.decree() : load(path(file), PageRules::load);
    }

    /** The calendar from that file or, without one, that of the Omsk pattern. */
    static WorkingCalendar calendar(@Nullable String file) {
        if (file != null) {
            return load(path(file), WorkingCalendar::load);
        }
        try (Reader reader = new InputStreamReader(resource(CALENDAR), StandardCharsets.UTF_8)) {
            return WorkingCalendar.load(reader, CALENDAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The procedure under an act, unless it names calendars that are not given. */
    static Procedure procedure(Regulation act, Calendars calendars) {
        try {
            return Procedure.of(act, calendars);
        } catch (IllegalArgumentException e) {
            throw new Unusable(act.id() + ": " + e.getMessage());
        }
    }

    /** The policy of triage from that file or, without one, that of the library. */
    static TriagePolicy policy(@Nullable String file) {
        if (file == null) {
            return TriagePolicy.standard();
        }
        return load(path(file), (reader, name) -> TriagePolicy.parse(text(reader), name));
    }

    private static String text(Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource of this example. */
    static InputStream resource(String name) {
        return requireNonNull(Sources.class.getResourceAsStream(name), name);
    }

    /** A file to read. */
    static InputStream open(String name) {
        try {
            return Files.newInputStream(path(name));
        } catch (IOException e) {
            throw Unusable.file(name, e);
        }
    }

    /** How long fields are kept by that file or, without one, by the library. */
    static Retention retention(@Nullable String file) {
        return file == null ? Retention.standard() : load(path(file), Retention::load);
    }

    /** The duties of that file. */
    static Duties duties(String file) {
        return load(path(file), Duties::load);
    }

    /** All of a UTF-8 file, without the mark that some editors put before it. */
    static String text(String name) {
        return unmarked(whole(name));
    }

    /** A text without the mark that some editors put before it. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** All of a UTF-8 file. */
    static String whole(String name) {
        try (InputStream in = open(name)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (IOException e) {
            throw Unusable.file(name, e);
        }
    }

    /** The opinion that {@code opinion train} wrote to a file. */
    static Opinion opinion(String name) {
        try (InputStream in = open(name)) {
            return Opinion.of(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw Unusable.file(name, e);
        } catch (IllegalArgumentException e) {
            throw new Unusable(name + ": " + e.getMessage());
        }
    }

    /** Writes a file. */
    static void write(String name, ByteBuffer bytes) {
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        try {
            Files.write(path(name), all);
        } catch (IOException e) {
            throw new Unusable("Cannot write " + name + ": " + e);
        }
    }

    /** The path of that name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (IllegalArgumentException e) {
            throw new Unusable("No name of a file: " + name + "; " + e.getMessage());
        }
    }

    private interface Loader<T> {
        T load(Reader reader, String name);
    }

    private static <T> T load(Path file, Loader<T> loader) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return loader.load(reader, file.toString());
        } catch (IOException e) {
            throw Unusable.file(file.toString(), e);
        } catch (UncheckedIOException e) {
            throw Unusable.file(file.toString(), requireNonNull(e.getCause()));
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }
}
