package io.github.otklik.examples.cli;

import io.github.otklik.regulation.Regulation;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A journal of any size, read a case at a time: held is only where the lines of each case stand, some 12 bytes a line and
 * 150 a case. What can be read once alone, such as a pipe, is copied to a temporary file first.
 */
final class JournalFile implements Closeable {
    private static final int FIRST_LINES = 1 << 10;

    private final String name;
    private final FileChannel file;
    private final Regulation regulation;
    private final Map<String, Ends> cases = new LinkedHashMap<>();
    /** Where each line begins, by its number, and after the last one where it ends. */
    private long[] starts = new long[FIRST_LINES];
    /** The number of the next line of the same case, by the number of each; 0 after the last. */
    private int[] next = new int[FIRST_LINES];

    private Instant latest = Instant.MIN;

    /** The numbers of the first and the latest line of a case. */
    private static final class Ends {
        private final int first;
        private int latest;

        private Ends(int line) {
            this.first = line;
            this.latest = line;
        }
    }

    /** What is done with a line that cannot be read. */
    interface Errors {
        /** Takes the number of the line and what is wrong with it. */
        void take(int line, String error) throws IOException;
    }

    private JournalFile(String name, FileChannel file, Regulation regulation) {
        this.name = name;
        this.file = file;
        this.regulation = regulation;
    }

    /**
     * Reads a journal through once.
     *
     * @param name  the name of the file
     * @param regulation  the act whose roles may act
     * @param asOf  lines dated after it belong to no case; without one all count
     * @param errors  what to do with the lines that cannot be read, in order
     */
    static JournalFile read(String name, Regulation regulation, Optional<Instant> asOf, Errors errors)
            throws IOException {
        JournalFile journal = new JournalFile(name, channel(name), regulation);
        try {
            journal.index(asOf.orElse(Instant.MAX), errors);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
        return journal;
    }

    private static FileChannel channel(String name) {
        Path path = Sources.path(name);
        try {
            if (Files.isRegularFile(path)) {
                return FileChannel.open(path);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return copied(in);
            }
        } catch (IOException e) {
            throw Unusable.file(name, e);
        }
    }

    private static FileChannel copied(InputStream in) throws IOException {
        FileChannel copy = FileChannel.open(
                Files.createTempFile("otklik", ".jsonl"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            in.transferTo(Channels.newOutputStream(copy));
            return copy.position(0);
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    private void index(Instant asOf, Errors errors) throws IOException {
        Lines lines = new Lines(Channels.newInputStream(file), Lines.LONGEST);
        for (Lines.@Nullable Line line = next(lines); line != null; line = next(lines)) {
            if (line.blank()) {
                continue;
            }
            Journal.Entry entry;
            try {
                entry = Journal.Entry.of(line, regulation);
            } catch (IllegalArgumentException e) {
                errors.take(line.number(), String.valueOf(e.getMessage()));
                continue;
            }
            latest = entry.at().isAfter(latest) ? entry.at() : latest;
            if (!entry.at().isAfter(asOf)) {
                add(entry);
            }
        }
    }

    private Lines.@Nullable Line next(Lines lines) {
        try {
            long start = lines.passed();
            Lines.Line line = lines.next();
            if (line != null) {
                if (line.number() + 1 == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length / 2 * 3);
                    next = Arrays.copyOf(next, starts.length);
                }
                starts[line.number()] = start;
                starts[line.number() + 1] = lines.passed();
            }
            return line;
        } catch (IOException e) {
            throw Unusable.file(name, e);
        }
    }

    private void add(Journal.Entry entry) {
        Ends ends = cases.get(entry.message());
        if (ends == null) {
            cases.put(entry.message(), new Ends(entry.line()));
        } else {
            next[ends.latest] = entry.line();
            ends.latest = entry.line();
        }
    }

    /** The latest instant of the readable lines; when there is none, any will do. */
    Instant latest() {
        return latest;
    }

    /** The cases, in the order in which they first appear. */
    Set<String> cases() {
        return Collections.unmodifiableSet(cases.keySet());
    }

    /** The lines of a case, in order, each read when it is asked for; none of a case that is not there. */
    Iterable<Journal.Entry> entries(String message) {
        Ends ends = cases.get(message);
        int first = ends == null ? 0 : ends.first;
        return () -> IntStream.iterate(first, line -> line != 0, line -> next[line])
                .mapToObj(line -> entry(line, message))
                .iterator();
    }

    private Journal.Entry entry(int line, String message) {
        try {
            Journal.Entry entry = Journal.Entry.of(Lines.decoded(line, bytes(line)), regulation);
            if (entry.message().equals(message)) {
                return entry;
            }
        } catch (IllegalArgumentException e) {
            throw new Unusable(changed());
        } catch (IOException e) {
            throw Unusable.file(name, e);
        }
        throw new Unusable(changed());
    }

    private byte[] bytes(int line) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (starts[line + 1] - starts[line]));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, starts[line] + bytes.position()) < 0) {
                throw new Unusable(changed());
            }
        }
        byte[] read = bytes.array();
        boolean ended = read.length > 0 && read[read.length - 1] == '\n';
        return ended ? Arrays.copyOf(read, read.length - 1) : read;
    }

    private String changed() {
        return name + " changed while it was read";
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
