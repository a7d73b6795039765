package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.examples.desk.cases.EventStore;
import io.github.otklik.examples.desk.cases.Poll;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Tag("load")
class LoadTest {
    private static final int MESSAGES = 100_000;
    private static final int OPEN_EACH = 25;
    private static final int CLIENTS = 50;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("otklik.load.seconds", 60));
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 1000;
    private static final int MILLION = 1_000_000;

    @Test
    void fiftyClientsOverAHundredThousandMessagesAreAnsweredInTime() throws Exception {
        RunningDesk desk = RunningDesk.of("loaded");
        fill(desk);
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        List<Thread> clients = new ArrayList<>();
        // A password takes a tenth of a second to check, so that all are signed in before the desk warms up.
        List<DeskClient> signedIn = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            signedIn.add(desk.signedIn(i % 5 == 0 ? "zhkh" : "curator"));
        }
        long warm = System.nanoTime() + WARM_UP.toNanos();
        long end = warm + TIME.toNanos();
        for (int i = 0; i < CLIENTS; i++) {
            DeskClient client = signedIn.get(i);
            Random random = new Random(i);
            clients.add(new Thread(() -> work(client, random, warm, end, nanos, errors), "client-" + i));
        }
        clients.forEach(Thread::start);
        for (Thread client : clients) {
            client.join();
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d requests in %d s, median %d ms, p90 %d ms, p99 %d ms, longest %d ms, %d errors%n",
                sorted.length,
                TIME.toSeconds(),
                millis(sorted, 50),
                millis(sorted, 90),
                millis(sorted, 99),
                TimeUnit.NANOSECONDS.toMillis(sorted[sorted.length - 1]),
                errors.size());
        assertThat(errors).isEmpty();
        assertThat(sorted.length).isGreaterThan(CLIENTS * (int) TIME.toSeconds() / 3);
        // The aim is that the p99 is below 300 ms on an idle machine of two cores. A build machine may be shared, so
        // that
        // the gate is the p90.
        assertThat(millis(sorted, 90)).isLessThan(300);
    }

    private static long millis(long[] sorted, int percent) {
        return TimeUnit.NANOSECONDS.toMillis(sorted[Math.min(sorted.length * percent / 100, sorted.length - 1)]);
    }

    /** Looks at the board, at messages, and acts on some of them, with a pause of about a second in between. */
    private static void work(
            DeskClient client, Random random, long warm, long end, Queue<Long> nanos, Queue<String> errors) {
        try {
            Thread.sleep(random.nextInt(PAUSE_MILLIS));
            while (System.nanoTime() < end) {
                int choice = random.nextInt(10);
                String id = "load-" + random.nextInt(MESSAGES);
                if (choice < 3) {
                    timed(() -> client.get("/"), warm, nanos, errors, 200);
                } else if (choice < 7) {
                    timed(() -> client.get("/messages/" + id), warm, nanos, errors, 200, 404);
                } else {
                    String open = "load-" + random.nextInt(MESSAGES / OPEN_EACH) * OPEN_EACH;
                    DeskClient.Page page = timed(() -> client.get("/messages/" + open), warm, nanos, errors, 200, 404);
                    Map<String, String> form = page.forms().get("mark-significant");
                    if (form != null) {
                        Map<String, String> values = new HashMap<>(form);
                        values.put("reason", "много обращений");
                        timed(
                                () -> client.post("/messages/" + open + "/mark-significant", values),
                                warm,
                                nanos,
                                errors,
                                302,
                                409);
                    }
                }
                Thread.sleep(PAUSE_MILLIS / 2 + random.nextInt(PAUSE_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            errors.add(e.toString());
        }
    }

    private interface Call {
        DeskClient.Page make();
    }

    private static DeskClient.Page timed(
            Call call, long warm, Queue<Long> nanos, Queue<String> errors, int... allowed) {
        long start = System.nanoTime();
        DeskClient.Page page = call.make();
        long end = System.nanoTime();
        if (start > warm) {
            nanos.add(end - start);
        }
        if (Arrays.stream(allowed).noneMatch(status -> status == page.status())) {
            errors.add(page.status() + " " + page.location());
        }
        return page;
    }

    /** A hundred thousand messages, one in twenty-five of them open, as the library tells their lives. */
    private static void fill(RunningDesk desk) {
        JdbcTemplate jdbc = desk.bean(JdbcTemplate.class);
        JsonMapper json = JsonMapper.shared();
        Procedure procedure = desk.bean(Rules.class).current(desk.now());
        List<Object[]> messages = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        List<Object[]> holdings = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            String id = "load-" + i;
            boolean open = i % OPEN_EACH == 0;
            Instant access = open
                    ? desk.now().minus(Duration.ofSeconds(i % 3600))
                    : desk.now().minus(Duration.ofMinutes(4L * i + 10_000));
            List<Event> stream = life(procedure, id, access, open ? 1 + i / OPEN_EACH % 4 : 7);
            MessageCase message = MessageCase.of(id, stream);
            Instant due = procedure.obligations(message, access.plusSeconds(3600)).stream()
                    .filter(each -> !EventStore.open(List.of(each)).isEmpty())
                    .map(Obligation::due)
                    .min((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)))
                    .orElse(null);
            messages.add(new Object[] {
                id,
                stream.size(),
                message.state().name(),
                message.state().open(),
                "Где дорога № " + i + "?",
                message.lead().orElse(null),
                Sql.time(access),
                due == null ? null : Sql.time(due)
            });
            int version = 0;
            for (Event event : stream) {
                events.add(new Object[] {
                    id, ++version, ((Event.Acted) event).act().header().id(), json.writeValueAsString(Codec.map(event))
                });
            }
            message.lead()
                    .ifPresent(unit ->
                            holdings.add(new Object[] {id, unit, message.state().open()}));
            if (messages.size() == 5000 || i == MESSAGES - 1) {
                jdbc.batchUpdate(
                        "insert into message (id, version, state, open, network, author, body, lead, access_at, due_at)"
                                + " values (?, ?, ?, ?, 'VKontakte', '', ?, ?, ?, ?)",
                        messages);
                jdbc.batchUpdate(
                        "insert into event (message_id, version, command_id, body) values (?, ?, ?, ?::jsonb)", events);
                jdbc.batchUpdate("insert into holding (message_id, unit, current) values (?, ?, ?)", holdings);
                messages.clear();
                events.clear();
                holdings.clear();
            }
        }
        jdbc.execute("analyze");
    }

    private static List<Event> life(Procedure procedure, String id, Instant access, int acts) {
        List<Event> events = new ArrayList<>();
        List<Map<String, String>> life = List.of(
                Map.of("do", "give-access", "by", "MINISTRY", "network", "VKontakte", "text", "Где дорога?"),
                Map.of("do", "classify", "by", "CURATOR", "importance", "NORMAL"),
                Map.of("do", "route", "by", "CURATOR", "lead", "ЖКХ"),
                Map.of("do", "submit-draft", "by", "EXECUTOR", "unit", "ЖКХ", "kind", "FINAL", "text", "Скоро."),
                Map.of("do", "approve", "by", "CURATOR"),
                Map.of("do", "publish", "by", "CURATOR", "network", "VKontakte"));
        MessageCase message = MessageCase.of(id);
        for (int i = 0; i < Math.min(acts, life.size()); i++) {
            Map<String, String> map = new HashMap<>(life.get(i));
            map.put("id", "c" + i);
            map.put("at", access.plusSeconds(i).toString());
            Command.Act act = Codec.command(map);
            List<Event> more = ((Decision.Accepted<Event>) procedure.decide(message, act)).events();
            events.addAll(more);
            message = message.applyAll(more);
        }
        return events;
    }

    @Test
    void whatIsDueIsFoundAmongAMillionOpenMessagesInTime() {
        RunningDesk desk = RunningDesk.of("million", "otklik.poll=1h");
        desk.jdbc().sql("""
                        insert into message (id, version, state, open, network, author, body, access_at, due_at, next_wake_up)
                        select 'm' || n, 1, 'WORK', true, 'VKontakte', '', 'Где?', now(), now(),
                            timestamptz '2026-11-23 04:00:00Z' + n * interval '1 second' from generate_series(1, ?) n""").param(MILLION).update();
        desk.jdbc().sql("analyze message").update();
        Object[] now = {Sql.time(desk.now().plusSeconds(200)), 50};
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            long start = System.nanoTime();
            assertThat(desk.jdbc().sql(Poll.DUE).params(now).query(String.class).list())
                    .hasSize(50);
            times.add(System.nanoTime() - start);
        }
        times.sort(Long::compare);
        String plan = String.join(
                "\n",
                desk.jdbc()
                        .sql("explain (analyze, costs off) " + Poll.DUE)
                        .params(now)
                        .query(String.class)
                        .list());
        System.out.printf("due among %d: median %d µs%n%s%n", MILLION, times.get(10) / 1000, plan);
        assertThat(plan).contains("Index Scan using message_wake_up");
        assertThat(TimeUnit.NANOSECONDS.toMillis(times.get(10))).isLessThan(50);
    }
}
