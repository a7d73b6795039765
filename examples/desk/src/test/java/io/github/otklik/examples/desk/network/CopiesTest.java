package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos of a message, copied into the office's folder, shown to those who may see it, and gone when it is blanked. */
class CopiesTest {
    private static final byte[] JPEG = "\u00FF\u00D8\u00FF\u00E0 a photo".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static HttpServer server;
    private static Copies copies;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/photo.jpg", 200, JPEG);
        answer("/page.jpg", 200, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        answer("/large.jpg", 200, new byte[5_000]);
        answer("/moved.jpg", 302, new byte[0]);
        server.start();
        // The folder of the desk itself; what it copies by itself is not allowed from this machine.
        desk = RunningDesk.of("copies", "otklik.files.folder=" + folder, "otklik.files.every=1h");
        copies = new Copies(
                new Folder(folder.toString()),
                new Download(List.of("localhost"), 1_000, false),
                desk.jdbc(),
                desk.bean(Clock.class));
    }

    @AfterAll
    static void stop() {
        desk.close();
        server.stop(0);
    }

    private static void answer(String path, int status, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
            exchange.getResponseHeaders().add("Location", "/photo.jpg");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static void message(String id, String... files) {
        desk.receive(id, "Где?");
        Source source = new Source("base-" + id, "wall_reply", -77, 4, 9, "", "", "", "", null, null);
        desk.bean(Sources.class)
                .keep(
                        id,
                        source,
                        Stream.of(files)
                                .map(each -> new Source.Attachment(
                                        "photo",
                                        "яма",
                                        "https://vk.com/photo5_1",
                                        "",
                                        "http://localhost:"
                                                + server.getAddress().getPort() + each))
                                .toList());
    }

    private static long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void aPhotoIsCopiedShownToThoseWhoSeeItsMessageAndDeletedWithIt() throws IOException {
        long before = files();
        message("copy-1", "/photo.jpg");
        copies.run();
        copies.run();
        assertThat(files()).isEqualTo(before + 1);
        DeskClient curator = desk.signedIn("curator");
        curator.act("copy-1", "route", Map.of("lead", "ЖКХ"));
        String name = copies.of("copy-1").values().iterator().next().name();
        String address = "/messages/copy-1/files/" + name;
        assertThat(curator.get("/messages/copy-1").body())
                .contains("href=\"" + address + "\"", " src=\"" + address + "\"");
        assertThat(curator.get(address).status()).isEqualTo(200);
        assertThat(desk.signedIn("zhkh").get(address).status()).isEqualTo(200);
        assertThat(desk.signedIn("schools").get(address).status()).isEqualTo(404);
        assertThat(desk.client().get(address).status()).isEqualTo(302);
        assertThat(curator.get("/messages/copy-1/files/..%2Fx").status()).isIn(400, 404);
        // An edit that keeps the photo keeps its copy.
        message("copy-1", "/photo.jpg");
        copies.run();
        assertThat(files()).isEqualTo(before + 1);
        desk.bean(Sources.class).forgetAttachments("copy-1");
        assertThat(files()).isEqualTo(before);
        assertThat(curator.get(address).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoFileOfThoseKindsOrTooLargeOrElsewhereIsNotKept() throws IOException {
        long before = files();
        message("copy-2", "/page.jpg", "/large.jpg", "/moved.jpg");
        copies.run();
        assertThat(files()).isEqualTo(before);
        assertThat(desk.jdbc()
                        .sql("select failure from attachment_copy where message_id = 'copy-2' order by file")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Файл пуст или больше, чем разрешено.", "Сеть ответила: 302", "Такие файлы стол не хранит.");
        assertThat(desk.signedIn("curator").get("/messages/copy-2").body())
                .contains("https://vk.com/photo5_1")
                .doesNotContain("Копия на столе");
    }
}
