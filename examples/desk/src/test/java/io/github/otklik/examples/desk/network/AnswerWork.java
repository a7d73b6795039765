package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.file.FileStore;
import io.github.otklik.examples.desk.file.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A desk whose answers have photos, with a unit that writes them and a curator who approves and publishes them. */
final class AnswerWork implements AutoCloseable {
    static final byte[] JPEG = bytes("\u00FF\u00D8\u00FF\u00E0 a lamp");
    static final byte[] PNG = bytes("\u0089PNG\r\n\u001A\n a lamp");
    static final String TEXT = "Лампу заменили.";
    static final Pattern FILE = Pattern.compile("href=\"(/messages/[^\"]+/files/[^\"]+)\"");
    static final Pattern REMOVE = Pattern.compile("formaction=\"(/messages/[^\"]+/remove/\\d+)\"");

    final FakeVk vk = new FakeVk();
    final FakeBots bots = new FakeBots();
    final RunningDesk desk;
    final DeskClient unit;
    final DeskClient curator;
    final Place place;

    AnswerWork(String database, Place place) {
        this.place = place;
        desk = RunningDesk.of(
                database,
                Stream.concat(
                                Stream.of(place.settings()),
                                Stream.of(
                                        "otklik.files.photo=1000",
                                        "otklik.vk.token=vk-token",
                                        "otklik.vk.photo-token=person-token",
                                        "otklik.vk.api=" + vk.address(),
                                        "otklik.telegram.token=12:abc",
                                        "otklik.telegram.api=" + bots.address(),
                                        "otklik.max.token=max-token",
                                        "otklik.max.api=" + bots.address()))
                        .toArray(String[]::new));
        unit = desk.signedIn("zhkh");
        curator = desk.signedIn("curator");
    }

    @Override
    public void close() {
        desk.close();
        vk.close();
        bots.close();
        place.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    void message(String id, String thing, String chat) {
        desk.receive(id, "Когда починят фонарь?");
        Source source = new Source("base-" + id, thing, -77, 4, 9, chat, chat.isEmpty() ? "" : "7", "", "", null, null);
        desk.bean(Sources.class).keep(id, source, List.of());
        curator.act(id, "route", Map.of("lead", "ЖКХ"));
        unit.get("/messages/" + id);
    }

    DeskClient.Page photo(String id, String name, byte[] bytes) {
        return unit.upload(
                "/messages/" + id + "/submit-draft/photo", Map.of("kind", "FINAL", "text", TEXT), name, bytes);
    }

    DeskClient.Page link(String id, String url) {
        return unit.post("/messages/" + id + "/submit-draft/link", Map.of("kind", "FINAL", "text", TEXT, "link", url));
    }

    void approve(String id, String text) {
        unit.act(id, "submit-draft", Map.of("kind", "FINAL", "text", text));
        curator.act(id, "approve", Map.of());
    }

    String publish(String id) {
        curator.get("/messages/" + id);
        curator.post("/messages/" + id + "/publish/network", Map.of());
        return curator.get("/messages/" + id).body();
    }

    static String address(DeskClient client, String id, Pattern pattern) {
        Matcher found = pattern.matcher(client.get("/messages/" + id).body());
        return found.find() ? found.group(1) : "";
    }

    /** How many files there are, without those that nothing names any more. */
    long files() {
        desk.bean(FileStore.class).sweep();
        return place.files();
    }
}
