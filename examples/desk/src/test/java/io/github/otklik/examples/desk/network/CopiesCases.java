package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.Loopback;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.file.FileStore;
import io.github.otklik.examples.desk.file.Place;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of copies wherever they lie. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CopiesCases {
    private static final byte[] JPEG = "\u00FF\u00D8\u00FF\u00E0 a photo".getBytes(StandardCharsets.ISO_8859_1);

    private final Place place;
    private final String database;
    private final HttpServer server;
    private RunningDesk desk;
    private Copies copies;
    private FileStore files;
    private volatile Runnable meanwhile = () -> {};

    CopiesCases(String database, Place place) {
        this.database = database;
        this.place = place;
        server = Loopback.server();
    }

    @BeforeAll
    void start() {
        answer("/photo.jpg", 200, JPEG);
        answer("/page.jpg", 200, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        answer("/large.jpg", 200, new byte[5_000]);
        answer("/moved.jpg", 302, new byte[0]);
        server.start();
        // The place of the desk itself; what it copies by itself is not allowed from this machine.
        desk = RunningDesk.of(
                database,
                Stream.concat(Stream.of(place.settings()), Stream.of("otklik.files.every=1h"))
                        .toArray(String[]::new));
        files = desk.bean(FileStore.class);
        copies = new Copies(
                files,
                new Download(List.of("localhost"), 1_000, false),
                desk.jdbc(),
                desk.bean(TransactionTemplate.class),
                desk.bean(Clock.class));
    }

    @AfterAll
    void stop() {
        desk.close();
        server.stop(0);
        place.close();
    }

    private void answer(String path, int status, byte[] body) {
        server.createContext(path, exchange -> {
            meanwhile.run();
            exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
            exchange.getResponseHeaders().add("Location", "/photo.jpg");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    RunningDesk desk() {
        return desk;
    }

    Copies copies() {
        return copies;
    }

    void message(String id, String... photos) {
        desk.receive(id, "Где?");
        Source source = new Source("base-" + id, "wall_reply", -77, 4, 9, "", "", "", "", null, null);
        desk.bean(Sources.class)
                .keep(
                        id,
                        source,
                        Stream.of(photos)
                                .map(each -> new Source.Attachment(
                                        "photo",
                                        "яма",
                                        "https://vk.com/photo5_1",
                                        "",
                                        "http://localhost:"
                                                + server.getAddress().getPort() + each))
                                .toList());
    }

    String address(String id) {
        return "/messages/" + id + "/files/"
                + copies.of(id).values().iterator().next().name();
    }

    List<String> failures(String id) {
        return desk.jdbc()
                .sql("select failure from attachment_copy where message_id = ? order by file")
                .param(id)
                .query(String.class)
                .list();
    }

    @Test
    void aPhotoIsCopiedShownToThoseWhoSeeItsMessageAndDeletedWithIt() {
        long before = place.files();
        message("copy-1", "/photo.jpg");
        copies.run();
        copies.run();
        assertThat(place.files()).isEqualTo(before + 1);
        DeskClient curator = desk.signedIn("curator");
        curator.act("copy-1", "route", Map.of("lead", "ЖКХ"));
        String address = address("copy-1");
        assertThat(curator.get("/messages/copy-1").body())
                .contains("href=\"" + address + "\"", " src=\"" + address + "\"");
        assertThat(curator.get(address).status()).isEqualTo(200);
        assertThat(curator.get(address).body()).endsWith("a photo");
        assertThat(desk.signedIn("zhkh").get(address).status()).isEqualTo(200);
        assertThat(desk.signedIn("schools").get(address).status()).isEqualTo(404);
        assertThat(desk.client().get(address).status()).isEqualTo(302);
        assertThat(curator.get("/messages/copy-1/files/..%2Fx").status()).isIn(400, 404);
        // An edit that keeps the photo keeps its copy.
        message("copy-1", "/photo.jpg");
        copies.run();
        assertThat(place.files()).isEqualTo(before + 1);
        desk.bean(Sources.class).forgetAttachments("copy-1");
        assertThat(curator.get(address).status()).isEqualTo(404);
        files.sweep();
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void whatIsNoFileOfThoseKindsOrTooLargeOrElsewhereIsNotKept() {
        long before = place.files();
        message("copy-2", "/page.jpg", "/large.jpg", "/moved.jpg");
        copies.run();
        assertThat(place.files()).isEqualTo(before);
        assertThat(failures("copy-2"))
                .containsExactly(
                        "Файл пуст или больше, чем разрешено.", "Сеть ответила: 302", "Такие файлы стол не хранит.");
        assertThat(desk.signedIn("curator").get("/messages/copy-2").body())
                .contains("https://vk.com/photo5_1")
                .doesNotContain("Копия на столе");
    }

    @Test
    void aPhotoWhoseMessageIsBlankedWhileItIsCopiedIsNotKept() {
        long before = place.files();
        message("copy-3", "/photo.jpg");
        meanwhile = () -> desk.bean(Sources.class).forgetAttachments("copy-3");
        copies.run();
        meanwhile = () -> {};
        files.sweep();
        assertThat(place.files()).isEqualTo(before);
        assertThat(failures("copy-3")).isEmpty();
        assertThat(desk.bean(Sources.class).hasAttachments("copy-3")).isFalse();
    }

    /** As blanking leaves it that comes between the look for what is to be copied and the row that is written for it. */
    @Test
    void aPhotoThatIsForgottenBeforeItIsCopiedIsNotFetched() {
        long before = place.files();
        message("copy-4", "/photo.jpg");
        desk.jdbc().sql("""
            insert into attachment_copy (message_id, file, next_at)
            select message_id, file, timestamptz '2026-01-01 00:00Z' from attachment where message_id = 'copy-4'\
            """).update();
        desk.jdbc().sql("delete from attachment where message_id = 'copy-4'").update();
        copies.run();
        assertThat(place.files()).isEqualTo(before);
        assertThat(failures("copy-4")).isEmpty();
    }
}
