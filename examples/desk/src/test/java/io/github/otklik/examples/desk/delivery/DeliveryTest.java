package io.github.otklik.examples.desk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.spring.store.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** One alert that cannot be delivered keeps no other back; it is tried again later, and shown when it is given up. */
class DeliveryTest {
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final AtomicBoolean broken = new AtomicBoolean(true);

    private void deliver(String id, String message, String obligation, boolean breach) {
        tries.merge(message, 1, Integer::sum);
        if (message.equals("poison") && broken.get()) {
            throw new IllegalStateException("почтовый сервер не отвечает");
        }
    }

    @Test
    void anAlertThatFailsIsTriedAgainLaterAndGivenUpWhileOthersGoOn() throws InterruptedException {
        RunningDesk desk = RunningDesk.delivering("delivery", this::deliver, "otklik.poll=1h");
        Deliveries deliveries = desk.bean(Deliveries.class);
        Ticker poll = desk.bean(Ticker.class);
        for (String id : List.of("good-1", "poison", "good-2")) {
            desk.receive(id, "Где?");
        }
        desk.pass(Duration.ofMinutes(31));
        poll.run();
        deliveries.run();
        deliveries.run();
        int once = tries.getOrDefault("good-1", 0);
        assertThat(once).isPositive();
        assertThat(tries).containsEntry("good-2", once).containsEntry("poison", once);
        DeskClient curator = desk.signedIn("curator");
        assertThat(curator.get("/deliveries").body())
                .contains("poison", "почтовый сервер не отвечает", "Срок пропущен: направить исполнителям")
                .doesNotContain("good-1");
        for (int i = 0; i < 12; i++) {
            desk.pass(Duration.ofHours(1));
            deliveries.run();
        }
        assertThat(tries).containsEntry("good-1", once).containsEntry("poison", 10 * once);
        curator = desk.signedIn("curator");
        assertThat(curator.get("/deliveries").body()).contains("оставлено после многих попыток: " + once);
        assertThat(desk.client().get("/actuator/health").body()).contains("ATTENTION");
        broken.set(false);
        curator.post("/deliveries", Map.of());
        deliveries.run();
        assertThat(curator.get("/deliveries").body()).contains("Всё доставлено.");
        assertThat(tries).containsEntry("good-1", once).containsEntry("poison", 11 * once);
    }
}
