package io.github.otklik.examples.desk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The base knows each file before it is there and until it is gone, whatever fails meanwhile. */
class FileStoreTest {
    private static final byte[] BYTES = {1, 2, 3};

    private static FakeS3 store;
    private static Place place;
    private static RunningDesk desk;
    private static FileStore files;

    @BeforeAll
    static void start() {
        store = new FakeS3();
        place = Place.bucket(store);
        String[] settings = java.util.Arrays.copyOf(place.settings(), place.settings().length + 1);
        settings[settings.length - 1] = "otklik.files.every=1h";
        desk = RunningDesk.of("file_store", settings);
        files = desk.bean(FileStore.class);
    }

    @AfterAll
    static void stop() {
        desk.close();
        place.close();
    }

    @BeforeEach
    void empty() {
        store.feel(FakeS3.Mood.WELL);
        store.objects().clear();
        desk.jdbc().sql("delete from stray_file").update();
    }

    private static int strays() {
        return desk.jdbc()
                .sql("select count(*) from stray_file")
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsNamedStaysAndWhatNobodyNamesGoes() throws IOException {
        String named = files.put(BYTES, FileKind.PNG);
        String stray = files.put(BYTES, FileKind.PNG);
        assertThat(files.named(named)).isTrue();
        files.sweep();
        assertThat(store.objects()).containsOnlyKeys(named, stray);
        desk.pass(Duration.ofMinutes(11));
        files.sweep();
        assertThat(store.objects()).containsOnlyKeys(named);
        // Too late: nothing may name it any more.
        assertThat(files.named(stray)).isFalse();
        files.discard(List.of(named));
        files.sweep();
        assertThat(store.objects()).isEmpty();
        assertThat(strays()).isZero();
    }

    @Test
    void whatCouldNotBeDeletedIsTriedAgainUntilItIsGone() throws IOException {
        String name = files.put(BYTES, FileKind.PDF);
        files.discard(List.of(name));
        store.feel(FakeS3.Mood.BROKEN);
        for (int i = 0; i < 20; i++) {
            files.sweep();
            desk.pass(Duration.ofMinutes(61));
        }
        assertThat(files.failing()).isTrue();
        assertThat(desk.client().get("/actuator/health").body()).contains("ATTENTION");
        assertThat(store.objects()).containsOnlyKeys(name);
        store.feel(FakeS3.Mood.WELL);
        files.sweep();
        assertThat(store.objects()).isEmpty();
        assertThat(files.failing()).isFalse();
    }

    @Test
    void whatTheStoreDidNotConfirmIsNotKept() {
        for (FakeS3.Mood mood : List.of(FakeS3.Mood.BROKEN, FakeS3.Mood.FOREIGN, FakeS3.Mood.FULL)) {
            store.feel(mood);
            assertThatThrownBy(() -> files.put(BYTES, FileKind.PDF)).isInstanceOf(IOException.class);
        }
        assertThat(strays()).isEqualTo(3);
        store.feel(FakeS3.Mood.WELL);
        desk.pass(Duration.ofMinutes(11));
        files.sweep();
        assertThat(strays()).isZero();
    }

    @Test
    void whatIsBeingDeletedIsNotNamedAnyMore() throws IOException {
        String late = files.put(BYTES, FileKind.PNG);
        desk.pass(Duration.ofMinutes(11));
        store.feel(FakeS3.Mood.BROKEN);
        files.sweep();
        assertThat(files.named(late)).isFalse();
        // While the store fails no other is tried.
        int asked = store.requests().size();
        files.discard(List.of(late));
        files.sweep();
        assertThat(store.requests()).hasSize(asked);
        store.feel(FakeS3.Mood.WELL);
        desk.pass(Duration.ofMinutes(2));
        files.sweep();
        assertThat(store.objects()).isEmpty();
    }

    @Test
    void namesThatTheDeskDidNotGiveAreNotLookedFor() throws IOException {
        int before = store.requests().size();
        for (String odd : List.of("", "..", "../other/x.jpg", "a.jpg", "%2e%2e/x.jpg", "x?versionId=1", "a\nb.jpg")) {
            assertThat(files.find(odd)).isEmpty();
        }
        assertThat(store.requests()).hasSize(before);
    }
}
