package io.github.otklik.examples.desk.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What pages that are open are told while they are. */
class LiveTest {
    private static final RunningDesk DESK = RunningDesk.of("live", "otklik.live=100ms");

    @AfterAll
    static void stop() {
        DESK.close();
    }

    /** The next state that the page is told. */
    private static String next(Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("data:")) {
                return line;
            }
        }
        throw new IllegalStateException("The stream ended");
    }

    @Test
    void aPageIsToldWhatIsDueAndOfEachAlertOfItsReader() {
        DESK.receive("live-1", "Тайный текст");
        DeskClient curator = DESK.signedIn("curator");
        try (Stream<String> stream = curator.stream("/live")) {
            Iterator<String> lines = stream.iterator();
            String state = next(lines);
            assertThat(state).contains("\"due\":1").doesNotContain("Тайный текст");
            DESK.pass(Duration.ofMinutes(31));
            String later = next(lines);
            for (int i = 0; i < 20 && !later.contains("Срок пропущен"); i++) {
                later = next(lines);
            }
            assertThat(later)
                    .contains("Срок пропущен: направить исполнителям. Сообщение live-1.")
                    .doesNotContain("Тайный текст");
            // What somebody does is another version, by which the board knows to renew itself.
            DESK.signedIn("curator").act("live-1", "route", Map.of("lead", "ЖКХ"));
            assertThat(next(lines)).contains("\"version\"").isNotEqualTo(later);
        }
    }

    @Test
    void aUnitIsToldOfItsOwnAlone() {
        DESK.receive("live-2", "Где?");
        DeskClient schools = DESK.signedIn("schools");
        try (Stream<String> stream = schools.stream("/live")) {
            assertThat(next(stream.iterator())).contains("\"due\":0", "\"alerts\":[]");
        }
    }

    @Test
    void theStreamEndsWithTheSessionAndNeedsOne() {
        assertThat(DESK.client().get("/live").status()).isEqualTo(302);
        DeskClient head = DESK.signedIn("head");
        try (Stream<String> stream = head.stream("/live")) {
            Iterator<String> lines = stream.iterator();
            next(lines);
            head.get("/regulation");
            head.post("/sign-out", Map.of());
            while (lines.hasNext()) {
                lines.next();
            }
        }
    }

    @Test
    void nobodyOpensMoreStreamsThanBrowsersDo() {
        DeskClient adviser = DESK.signedIn("adviser");
        List<Stream<String>> open = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Stream<String> stream = adviser.stream("/live");
            next(stream.iterator());
            open.add(stream);
        }
        assertThat(adviser.get("/live").status()).isEqualTo(204);
        open.forEach(Stream::close);
    }
}
