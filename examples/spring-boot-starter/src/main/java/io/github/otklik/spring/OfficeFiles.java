package io.github.otklik.spring;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.spring.text.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * Reads the files that an office names in its properties, UTF-8 all of them, and gathers what is wrong with them, so that a host
 * tells it all at once. Confined to one reading.
 */
public final class OfficeFiles {
    private final Collection<String> problems;
    private final Texts texts;

    /** Reads what a file says. */
    @FunctionalInterface
    public interface Loader<T> {
        /**
         * Reads a text to its end.
         *
         * @param name  the name of the file, for errors
         */
        T load(Reader reader, String name) throws IOException;
    }

    /** Files whose problems go into a collection, in a language, each behind the property that names the file. */
    public OfficeFiles(Collection<String> problems, Language language) {
        this.problems = problems;
        this.texts = new Texts(language);
    }

    /** What a supplier gives; nothing, and a problem of that property, if it fails as the library and files do. */
    public <T> Optional<T> tried(String property, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            problems.add(property + ": " + texts.told(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** What the file of a property says; nothing, and a problem, if it is wrong or the property names none. */
    public <T> Optional<T> one(String property, @Nullable Resource file, Loader<T> loader) {
        if (file == null || isNone(file)) {
            problems.add(texts.say("no-file", property));
            return Optional.empty();
        }
        return tried(property, () -> load(file, loader));
    }

    /** Whether there is none, or Spring made it of nothing, as of what stands between two commas: it would read a folder. */
    static boolean isNone(@Nullable Resource file) {
        return file == null || "".equals(file.getFilename());
    }

    /** What files say, without those that are wrong. */
    public <T> List<T> all(String property, List<Resource> files, Loader<T> loader) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Resource file = files.get(i);
            one(isNone(file) ? property + "[" + i + "]" : property, file, loader)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The acts of {@code otklik.regulations}; the decree that the library ships where no file is named. */
    public List<Regulation> acts(List<Resource> files) {
        return files.isEmpty()
                ? List.of(Regulation.decree())
                : all("otklik.regulations", files, (reader, name) -> Regulation.load(reader, name, texts.language()));
    }

    /** The calendars of {@code otklik.calendars}. */
    public List<WorkingCalendar> calendars(List<Resource> files) {
        return all("otklik.calendars", files, WorkingCalendar::load);
    }

    /**
     * The procedures of all acts on all calendars, the last calendar last.
     *
     * @throws IllegalArgumentException if two have the same versions, which would else be found when the first message is read
     */
    public static List<Procedure> procedures(List<Regulation> acts, List<Calendars> calendars) {
        List<Procedure> procedures = new ArrayList<>();
        for (Calendars each : calendars) {
            acts.forEach(act -> procedures.add(Procedure.of(act, each)));
        }
        Procedures.of(procedures);
        return procedures;
    }

    /**
     * What a file says.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T load(Resource file, Loader<T> loader) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            return loader.load(reader, name(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, requireNonNull(e.getCause()));
        }
    }

    private static UncheckedIOException unreadable(Resource file, IOException e) {
        boolean missing = e instanceof FileNotFoundException || e instanceof NoSuchFileException;
        String problem = missing
                ? "No such file: " + file.getDescription()
                : e instanceof CharacterCodingException
                        ? "Not UTF-8: " + name(file)
                        : "Cannot read " + name(file) + ": " + e;
        return new UncheckedIOException(problem, e);
    }

    /** The name of a file as people know it; of anything else what Spring says of it. */
    public static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? file.getDescription() : name;
    }
}
