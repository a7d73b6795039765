package io.github.otklik.spring;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;

/**
 * Reads the files that an office names in its properties, UTF-8 all of them, and gathers what is wrong with them, so that a host
 * tells it all at once. Confined to one reading.
 */
public final class OfficeFiles {
    private final Collection<String> problems;

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

    /** Files whose problems go into a collection, each behind the property that names the file. */
    public OfficeFiles(Collection<String> problems) {
        this.problems = problems;
    }

    /** What a supplier gives; nothing, and a problem of that property, if it fails as the library and files do. */
    public <T> Optional<T> tried(String property, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            problems.add(property + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** What files say, without those that are wrong. */
    public <T> List<T> all(String property, List<Resource> files, Loader<T> loader) {
        List<T> all = new ArrayList<>();
        for (Resource file : files) {
            tried(property, () -> load(file, loader)).ifPresent(all::add);
        }
        return all;
    }

    /** The acts of {@code otklik.regulations}; the decree that the library ships where no file is named. */
    public List<Regulation> acts(List<Resource> files) {
        return files.isEmpty() ? List.of(Regulation.decree()) : all("otklik.regulations", files, Regulation::load);
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
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return loader.load(reader, name(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file as people know it; of anything else what Spring says of it. */
    public static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? file.getDescription() : name;
    }
}
