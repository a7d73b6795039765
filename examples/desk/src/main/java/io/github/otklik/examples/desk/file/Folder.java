package io.github.otklik.examples.desk.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A folder of the office, where it names one. */
final class Folder implements Storage {
    private final String path;

    /** The folder of a path; none if that is empty. */
    Folder(String path) {
        this.path = path;
    }

    @Override
    public boolean ready() {
        return !path.isEmpty();
    }

    @Override
    public void put(String name, byte[] bytes, FileKind kind) throws IOException {
        Path there = Path.of(path);
        Files.createDirectories(there);
        Path part = Files.createTempFile(there, "part", "");
        try {
            Files.write(part, bytes);
            Files.move(part, there.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            // A disk that is full leaves half a file.
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<Resource> find(String name) {
        return Optional.of(Path.of(path).resolve(name))
                .filter(Files::isRegularFile)
                .map(FileSystemResource::new);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(Path.of(path).resolve(name));
    }
}
