package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.cases.MessageTable;
import io.github.otklik.examples.desk.value.Sql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("load")
class LoadTest {
    private static final int MESSAGES = Integer.getInteger("otklik.load.messages", 100_000);
    private static final int CLIENTS = 50;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("otklik.load.seconds", 60));
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 1000;
    /** The test's own statements, which write a million rows, take longer than any of the desk's. */
    private static final String PATIENT = "spring.datasource.hikari.data-source-properties.socketTimeout=600";

    private static final int MILLION = 1_000_000;

    @Test
    void fiftyClientsOverAHundredThousandMessagesAreAnsweredInTime() throws Exception {
        FlakyTelegram network = new FlakyTelegram(29);
        RunningDesk desk = RunningDesk.of(
                "loaded",
                Stream.concat(Stream.of(PATIENT, "otklik.open=true"), Arrays.stream(network.settings("ЖКХ")))
                        .toArray(String[]::new));
        LoadData.fill(desk, MESSAGES);
        figures(desk);
        pages(desk);
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
        assertThat(millis(sorted, 99)).isLessThan(300);
        alerts(desk, network);
        network.close();
    }

    /** Looks at each page by itself. */
    private static void pages(RunningDesk desk) {
        List<LoadPages.Look> looks = LoadPages.looks(desk);
        looks.forEach(System.out::println);
        assertThat(looks).allMatch(LoadPages.Look::isInTime);
    }

    /** Lets hours pass until what was to be told of the acts is told, through a network that fails at random, or given up. */
    private static void alerts(RunningDesk desk, FlakyTelegram network) throws InterruptedException {
        // Within these hours units are warned of drafts.
        desk.pass(Duration.ofHours(6));
        Told told = new Told(desk.jdbc(), network, desk.now());
        for (int hour = 0; hour < 14; hour++) {
            int before = -1;
            while (told.due(desk.now()) > 0 || told.waiting() != before) {
                before = told.waiting();
                Thread.sleep(1_000);
            }
            desk.pass(Duration.ofHours(1));
        }
        System.out.println(told);
        told.holds();
    }

    /** Counts what stands in the base as an upgrade does, and looks at a year of it. */
    private static void figures(RunningDesk desk) throws InterruptedException {
        desk.jdbc().sql("update message set figures = 'DUE'").update();
        long start = System.nanoTime();
        String due = "select count(*) from message where figures = 'DUE'";
        while (desk.jdbc().sql(due).query(Integer.class).single() > 0) {
            Thread.sleep(500);
        }
        long kept = System.nanoTime();
        desk.jdbc().sql("vacuum analyze").update();
        DeskClient curator = desk.signedIn("curator");
        List<Long> times = new ArrayList<>();
        String year = "";
        for (int i = 0; i < 7; i++) {
            long asked = System.nanoTime();
            year = curator.get("/compliance?from=2025-12-01&to=2026-11-30").body();
            times.add(System.nanoTime() - asked);
        }
        times.sort(Long::compare);
        System.out.printf(
                "figures of %d messages kept in %d s; the compliance page of a year over them: median %d ms, longest"
                        + " %d ms%n",
                MESSAGES,
                TimeUnit.NANOSECONDS.toSeconds(kept - start),
                TimeUnit.NANOSECONDS.toMillis(times.get(3)),
                TimeUnit.NANOSECONDS.toMillis(times.get(6)));
        assertThat(year).contains("<td class=\"n\">" + MESSAGES + "</td>").doesNotContain("Не сосчитано");
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
                    String open = "load-" + random.nextInt(MESSAGES / LoadData.OPEN_EACH) * LoadData.OPEN_EACH;
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

    @Test
    void whatIsDueIsFoundAmongAMillionOpenMessagesInTime() {
        RunningDesk desk = RunningDesk.of("million", PATIENT, "otklik.poll=1h");
        desk.jdbc().sql("""
            insert into message (id, version, state, open, network, author, body, access_at, due_at, next_wake_up)
            select 'm' || n, 1, 'WORK', true, 'VKontakte', '', 'Где?', now(), now(),
                timestamptz '2026-11-23 04:00:00Z' + n * interval '1 second' from generate_series(1, ?) n\
            """).param(MILLION).update();
        desk.jdbc().sql("analyze message").update();
        Object[] now = {Sql.time(desk.now().plusSeconds(200)), 50};
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            long start = System.nanoTime();
            assertThat(desk.jdbc()
                            .sql(MessageTable.DUE)
                            .params(now)
                            .query(String.class)
                            .list())
                    .hasSize(50);
            times.add(System.nanoTime() - start);
        }
        times.sort(Long::compare);
        String plan = String.join(
                "\n",
                desk.jdbc()
                        .sql("explain (analyze, costs off) " + MessageTable.DUE)
                        .params(now)
                        .query(String.class)
                        .list());
        System.out.printf("due among %d: median %d µs%n%s%n", MILLION, times.get(10) / 1000, plan);
        assertThat(plan).contains("Index Scan using message_wake_up");
        assertThat(TimeUnit.NANOSECONDS.toMillis(times.get(10))).isLessThan(50);
    }
}
