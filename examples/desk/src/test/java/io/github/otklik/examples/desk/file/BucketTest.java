package io.github.otklik.examples.desk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.desk.setup.Channels;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

/** What a store of files is asked for, and what becomes of one that fails. */
class BucketTest {
    private static final String NAME = "0b8f7f0e-90cd-4b3e-9d11-1a2b3c4d5e6f.jpg";
    private static final byte[] BYTES = {1, 2, 3, 4, 5, 6, 7, 8};

    private final FakeS3 store = new FakeS3();
    private final Bucket bucket = bucket(Place.settings(store, "desk/files"));

    private static Bucket bucket(Channels.Bucket settings) {
        return new Bucket(settings, Duration.ofSeconds(1));
    }

    @AfterEach
    void stop() {
        bucket.close();
        store.close();
    }

    @Test
    void filesLieInTheBucketBelowThePrefix() throws IOException {
        bucket.put(NAME, BYTES, FileKind.JPEG);
        assertThat(store.objects()).containsOnlyKeys("desk/files/" + NAME);
        assertThat(bucket.find(NAME).orElseThrow().getContentAsByteArray()).isEqualTo(BYTES);
        bucket.delete(NAME);
        assertThat(store.objects()).isEmpty();
        assertThat(bucket.find(NAME)).isEmpty();
        String path = "/" + FakeS3.BUCKET + "/desk/files/" + NAME;
        assertThat(store.requests())
                .containsExactly("PUT " + path, "HEAD " + path, "GET " + path, "DELETE " + path, "HEAD " + path);
    }

    @Test
    void anErrorOfTheStoreIsTriedOnceMoreAndThenTold() {
        store.feel(FakeS3.Mood.BROKEN);
        fails(() -> bucket.put(NAME, BYTES, FileKind.JPEG), "503 SlowDown");
        assertThat(store.requests()).hasSize(2);
        fails(() -> bucket.find(NAME), "503");
        fails(() -> bucket.delete(NAME), "503 SlowDown");
    }

    @Test
    void aStoreThatIsFullTakesNothingAndGivesWhatItHas() throws IOException {
        bucket.put(NAME, BYTES, FileKind.JPEG);
        store.feel(FakeS3.Mood.FULL);
        fails(() -> bucket.put("x" + NAME, BYTES, FileKind.JPEG), "403 QuotaExceeded");
        assertThat(bucket.find(NAME)).isPresent();
    }

    @Test
    void wrongRegionsKeysAndBucketsAreTold() {
        Channels.Bucket right = Place.settings(store, "");
        fails(with(right, "us-east-1", FakeS3.BUCKET, FakeS3.KEY), "400 AuthorizationHeaderMalformed");
        fails(with(right, FakeS3.REGION, FakeS3.BUCKET, "other"), "403 InvalidAccessKeyId");
        fails(with(right, FakeS3.REGION, "other-files", FakeS3.KEY), "404 NoSuchBucket");
    }

    private static Action with(Channels.Bucket right, String region, String name, String key) {
        return () -> {
            try (Bucket wrong = bucket(new Channels.Bucket(
                    right.endpoint(), region, name, right.prefix(), key, right.secret(), right.pathStyle()))) {
                wrong.put(NAME, BYTES, FileKind.JPEG);
            }
        };
    }

    @Test
    void aStoreThatNeverAnswersIsGivenUp() {
        store.feel(FakeS3.Mood.SILENT);
        fails(() -> bucket.put(NAME, BYTES, FileKind.JPEG), "does not answer");
        store.close();
        fails(() -> bucket.delete(NAME), "does not answer");
    }

    @Test
    void halfAFileIsNoFile() throws IOException {
        bucket.put(NAME, BYTES, FileKind.JPEG);
        Resource file = bucket.find(NAME).orElseThrow();
        store.feel(FakeS3.Mood.CUT);
        assertThatThrownBy(file::getContentAsByteArray).isInstanceOf(IOException.class);
    }

    @Test
    void manyWhoLookAtPhotosOfAStoreThatNeverAnswersDoNotAllWaitForIt() throws InterruptedException {
        store.feel(FakeS3.Mood.SILENT);
        ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            readers.add(new Thread(() -> told.add(look()), "reader-" + i));
        }
        readers.forEach(Thread::start);
        for (Thread each : readers) {
            each.join();
        }
        assertThat(told).hasSize(40);
        assertThat(told.stream().filter(each -> each.startsWith("Too many"))).hasSizeGreaterThanOrEqualTo(24);
        store.feel(FakeS3.Mood.WELL);
        assertThat(look()).isEqualTo("Optional.empty");
    }

    private String look() {
        try {
            Optional<Resource> found = bucket.find(NAME);
            return found.toString();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void fails(Action action, String why) {
        assertThatThrownBy(action::run)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain(FakeS3.KEY, FakeS3.SECRET);
    }
}
