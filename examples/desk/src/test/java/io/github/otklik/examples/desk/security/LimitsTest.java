package io.github.otklik.examples.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What strangers can do to the desk by trying passwords and by sending slowly. */
class LimitsTest {
    @Test
    void passwordsCannotBeGuessedAndNobodyElseIsLockedOut() {
        RunningDesk desk = RunningDesk.of("limits");
        DeskClient guesser = desk.client();
        for (int i = 0; i < 5; i++) {
            guesser.get("/sign-in");
            assertThat(guesser.post("/sign-in", Map.of("username", "curator", "password", "guess-" + i))
                            .location())
                    .endsWith("error");
        }
        guesser.get("/sign-in");
        DeskClient.Page right = guesser.post("/sign-in", Map.of("username", "curator", "password", "demo"));
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.body()).contains("Слишком много попыток");
        assertThat(desk.client().basic("/actuator/metrics", "curator").status()).isEqualTo(429);
        assertThat(desk.signedIn("head").get("/audit?login=curator").body()).contains("Вход: слишком много попыток");
        desk.pass(Duration.ofMinutes(11));
        assertThat(desk.signedIn("curator").get("/").status()).isEqualTo(200);
    }

    @Test
    void slowBodiesOfStrangersLeaveTheDeskOpenAndAreCutOff() throws IOException, InterruptedException {
        RunningDesk desk = RunningDesk.of(
                "slow", "otklik.bodies.longest=1s", "otklik.bodies.at-once=5", "server.tomcat.threads.max=20");
        DeskClient curator = desk.signedIn("curator");
        URI address = URI.create(desk.address());
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                socket.setSoTimeout(15_000);
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /callback/vk HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 200000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            assertThat(curator.get("/").status()).isEqualTo(200);
            for (int i = 0; i < 12; i++) {
                Thread.sleep(150);
                slow.forEach(LimitsTest::drip);
            }
            assertThat(slow.stream().map(LimitsTest::answer))
                    .contains("HTTP/1.1 503")
                    .isSubsetOf("HTTP/1.1 408", "HTTP/1.1 503", "cut off");
            assertThat(curator.get("/").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** What the desk answered; a connection that it closed while more was sent may say nothing. */
    private static String answer(Socket socket) {
        try {
            String start = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return start.isEmpty() ? "cut off" : start;
        } catch (SocketException e) {
            return "cut off";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends one more character, if the desk has not answered yet. */
    private static void drip(Socket socket) {
        try {
            if (socket.getInputStream().available() > 0) {
                return;
            }
            socket.getOutputStream().write(' ');
            socket.getOutputStream().flush();
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?i).*(broken pipe|reset|closed|aborted).*");
        }
    }

    @Test
    void aFormWithTheSameFieldManyTimesAndInItsAddressIsReadAsAWhole() {
        RunningDesk desk = RunningDesk.shared();
        desk.receive("limits-1", "Где?");
        DeskClient curator = desk.signedIn("curator");
        curator.act("limits-1", "route", Map.of("lead", "ЖКХ", "coExecutors", List.of("Школы", "Дороги")));
        assertThat(curator.get("/messages/limits-1").body()).contains("Школы, Дороги");
    }
}
