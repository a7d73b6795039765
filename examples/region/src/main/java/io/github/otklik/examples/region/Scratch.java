package io.github.otklik.examples.region;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.util.FileUtils;

/** A temporary directory, which goes with whatever is in it. */
final class Scratch implements AutoCloseable {
    private final Path directory;

    private Scratch(Path directory) {
        this.directory = directory;
    }

    static Scratch make() throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory("otklik-region"));
        Files.createDirectory(scratch.file("flink"));
        return scratch;
    }

    /** The path of that name in the directory. */
    Path file(String name) {
        return directory.resolve(name);
    }

    /** A path as Flink names it. */
    static org.apache.flink.core.fs.Path flink(Path path) {
        return new org.apache.flink.core.fs.Path(path.toUri());
    }

    /** A path here, or an address that the cluster knows. */
    static org.apache.flink.core.fs.Path address(String name) {
        return new org.apache.flink.core.fs.Path(
                name.contains("://") ? URI.create(name) : Path.of(name).toUri());
    }

    /** The finished files that a sink left in a directory, those of one subtask in the order in which it wrote them. */
    static List<Path> parts(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !name(file).startsWith("."))
                    .sorted(Comparator.comparingInt(Scratch::number))
                    .toList();
        }
    }

    private static int number(Path part) {
        return Integer.parseInt(name(part).substring(name(part).lastIndexOf('-') + 1));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Takes the directory away, also while a cluster that goes down is still doing so. */
    @Override
    public void close() {
        FileUtils.deleteDirectoryQuietly(directory.toFile());
    }
}
