package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Channels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The office's folder for photos and files, where it names one. What lies there is whole and has a name that nobody guesses. */
@Component
class Folder {
    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);

    private final String path;

    @Autowired
    Folder(Channels channels) {
        this(channels.files().folder());
    }

    Folder(String path) {
        this.path = path;
    }

    /** Whether there is one. */
    boolean ready() {
        return !path.isEmpty();
    }

    /** Keeps a file; gives its name there. */
    String keep(byte[] bytes, FileKind kind) throws IOException {
        String name = UUID.randomUUID() + "." + kind.ending();
        Path there = Path.of(path);
        Files.createDirectories(there);
        Path part = Files.createTempFile(there, "part", "");
        Files.write(part, bytes);
        Files.move(part, there.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return name;
    }

    /** Where a file of a name lies, if it does. */
    Optional<Path> find(String name) {
        return ready() ? Optional.of(Path.of(path).resolve(name)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** Deletes a file, if it is there. */
    void delete(String name) {
        if (ready()) {
            try {
                Files.deleteIfExists(Path.of(path).resolve(name));
            } catch (IOException e) {
                LOG.error(String.format(Locale.ROOT, "The file %s could not be deleted; delete it", name), e);
            }
        }
    }
}
