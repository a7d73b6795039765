package io.github.otklik.examples.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.core.io.Resource;

/** A folder and a bucket keep what is put there until it is deleted, byte for byte, whatever is done in whatever order. */
class StoragePropertyTest {
    private static final Place FOLDER = Place.folder();
    private static final Place BUCKET = Place.bucket(new FakeS3());

    /** Something that is done with a file; its text is its bytes, each a character. */
    private record Step(int file, int what, String text, FileKind kind) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @AfterContainer
    static void stop() {
        FOLDER.close();
        BUCKET.close();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> bytes = Arbitraries.strings()
                .withCharRange('\0', '\u00FF')
                .ofMinLength(1)
                .ofMaxLength(20_000);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        bytes,
                        Arbitraries.of(FileKind.class))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void bothKeepWhatIsPutUntilItIsDeleted(@ForAll("steps") List<Step> steps) throws IOException {
        for (Place place : List.of(FOLDER, BUCKET)) {
            Map<String, byte[]> kept = new HashMap<>();
            Storage storage = place.storage();
            for (Step step : steps) {
                String name = "00000000-0000-0000-0000-00000000000" + step.file() + ".jpg";
                if (step.what() == 0) {
                    storage.put(name, step.bytes(), step.kind());
                    kept.put(name, step.bytes());
                } else if (step.what() == 1) {
                    storage.delete(name);
                    kept.remove(name);
                }
                holds(storage, name, Optional.ofNullable(kept.get(name)));
                assertThat(place.files()).isEqualTo(kept.size());
            }
            for (String name : kept.keySet()) {
                storage.delete(name);
            }
        }
    }

    private static void holds(Storage storage, String name, Optional<byte[]> bytes) throws IOException {
        Optional<Resource> found = storage.find(name);
        assertThat(found.isPresent()).isEqualTo(bytes.isPresent());
        if (found.isPresent() && bytes.isPresent()) {
            assertThat(found.get().contentLength()).isEqualTo(bytes.get().length);
            assertThat(found.get().getContentAsByteArray()).isEqualTo(bytes.get());
            // Once more: whoever serves parts of it reads it more than once.
            assertThat(found.get().getContentAsByteArray()).isEqualTo(bytes.get());
        }
    }
}
