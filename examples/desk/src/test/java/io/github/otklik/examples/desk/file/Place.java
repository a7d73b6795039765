package io.github.otklik.examples.desk.file;

import io.github.otklik.examples.desk.setup.Channels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A place of files for tests, which can look what lies there. */
public interface Place extends AutoCloseable {
    /** The settings of a desk that keeps its files there. */
    String[] settings();

    /** The place, as the desk sees it. */
    Storage storage();

    /** How many files lie there. */
    long files();

    /** Loses a file. */
    void lose(String name);

    @Override
    void close();

    /** A folder of its own. */
    static Place folder() {
        Path path;
        try {
            path = Files.createTempDirectory("files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Place() {
            @Override
            public String[] settings() {
                return new String[] {"otklik.files.folder=" + path};
            }

            @Override
            public Storage storage() {
                return new Folder(path.toString());
            }

            @Override
            public long files() {
                try (Stream<Path> all = Files.list(path)) {
                    return all.count();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void lose(String name) {
                if (!path.resolve(name).toFile().delete()) {
                    throw new IllegalStateException(name);
                }
            }

            @Override
            public void close() {
                FileSystemUtils.deleteRecursively(path.toFile());
            }
        };
    }

    /** A bucket of a store. */
    static Place bucket(FakeS3 store) {
        Channels.Bucket settings = settings(store, "");
        Bucket bucket = new Bucket(settings, Duration.ofSeconds(2));
        return new Place() {
            @Override
            public String[] settings() {
                return new String[] {
                    "otklik.files.bucket.endpoint=" + settings.endpoint(),
                    "otklik.files.bucket.region=" + settings.region(),
                    "otklik.files.bucket.name=" + settings.name(),
                    "otklik.files.bucket.key=" + settings.key(),
                    "otklik.files.bucket.secret=" + settings.secret()
                };
            }

            @Override
            public Storage storage() {
                return bucket;
            }

            @Override
            public long files() {
                return store.objects().size();
            }

            @Override
            public void lose(String name) {
                if (store.objects().remove(name) == null) {
                    throw new IllegalStateException(name);
                }
            }

            @Override
            public void close() {
                bucket.close();
                store.close();
            }
        };
    }

    /** The bucket of a store, with names of files that begin so. */
    static Channels.Bucket settings(FakeS3 store, String prefix) {
        return new Channels.Bucket(
                store.address(), FakeS3.REGION, FakeS3.BUCKET, prefix, FakeS3.KEY, FakeS3.SECRET, true);
    }
}
