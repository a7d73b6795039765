package io.github.otklik.examples.cli;

import io.github.otklik.command.Command;
import io.github.otklik.errors.Errors;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A journal held in memory: the acts that can be read, and the lines that cannot, each with its reason. One of any size is
 * a {@link JournalFile}.
 *
 * @param regulation  the act whose roles may act
 * @param entries  the readable lines, in order
 * @param errors  what is wrong with the unreadable ones, in order
 */
public record Journal(Regulation regulation, List<Entry> entries, List<Map<String, Object>> errors) {
    /**
     * A readable line.
     *
     * @param line  its number, from 1
     * @param message  the case it is about
     * @param act  the act
     */
    public record Entry(int line, String message, Command.Act act) {
        /**
         * What a line says, done by roles of a regulation.
         *
         * @throws IllegalArgumentException if it cannot be read
         */
        public static Entry of(Lines.Line line, Regulation regulation) {
            if (!line.readable()) {
                throw new IllegalArgumentException(line.error());
            }
            Map<String, Object> object = Json.object(line.text());
            if (!(object.get("case") instanceof String message) || message.isEmpty()) {
                throw new IllegalArgumentException("No message in 'case'; it must be a non-empty text");
            }
            return new Entry(line.number(), message, Codec.command(object, regulation));
        }

        /** When it was done. */
        public Instant at() {
            return act.header().at();
        }
    }

    /** The journal of a file of that name. */
    static Journal open(String file, Regulation regulation, Errors told) {
        try (InputStream in = Sources.open(file)) {
            return read(in, regulation, told);
        } catch (IOException e) {
            throw Unusable.file(file, e);
        }
    }

    /** The journal of a file. */
    static Journal read(InputStream in, Regulation regulation, Errors told) throws IOException {
        Journal journal = new Journal(regulation, new ArrayList<>(), new ArrayList<>());
        Lines lines = new Lines(in, Lines.LONGEST);
        for (Lines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
            journal.add(line, told);
        }
        return journal;
    }

    /** The journal of lines at hand. */
    public static Journal of(List<String> lines, Regulation regulation) {
        return of(lines, regulation, Errors.AS_SAID);
    }

    /** The same with errors told so. */
    static Journal of(List<String> lines, Regulation regulation, Errors told) {
        Journal journal = new Journal(regulation, new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            journal.add(new Lines.Line(i + 1, i == 0 ? Sources.unmarked(lines.get(0)) : lines.get(i), ""), told);
        }
        return journal;
    }

    private void add(Lines.Line line, Errors told) {
        if (line.blank()) {
            return;
        }
        try {
            entries.add(Entry.of(line, regulation));
        } catch (IllegalArgumentException e) {
            errors.add(Json.error(line.number(), told.told(String.valueOf(e.getMessage()))));
        }
    }

    /** The latest instant of the readable lines; when there is none, any will do. */
    public Instant latest() {
        return entries.stream().map(Entry::at).max(Instant::compareTo).orElse(Instant.MIN);
    }
}
