package io.github.otklik.examples.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.Postgres;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.TestClock;
import io.github.otklik.spring.store.Ticker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kept figures stay right when the desk is upgraded, when a calendar changes, and where a calendar ends. */
class FiguresTest {
    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-02-01T00:00:00Z");
    private static final String WEEK = "zone Asia/Omsk\nweek Mo-Fr 09:00-18:00\n";
    private static final String HOURS = WEEK + "production ru\n";
    private static final String SHORTER = "zone Asia/Omsk\nweek Mo-Fr 09:00-13:00\nproduction ru\n";

    /** Messages at every stage, with some of the terms missed. */
    private static void work(RunningDesk desk) {
        DeskClient curator = desk.signedIn("curator");
        for (int i = 0; i < 6; i++) {
            String id = "sum-" + i;
            desk.receive(id, "Где дорога?");
            if (i > 0) {
                curator.act(id, "classify", Map.of("importance", i % 2 == 0 ? "NORMAL" : "HIGH"));
            }
            if (i > 1) {
                curator.act(id, "route", Map.of("lead", "ЖКХ", "coExecutors", List.of("Дороги")));
                desk.pass(Duration.ofHours(5));
            }
            if (i > 3) {
                DeskClient unit = desk.signedIn("zhkh");
                unit.act(id, "submit-draft", Map.of("kind", "FINAL", "text", "Скоро."));
                curator.act(id, "approve", Map.of());
            }
            if (i > 4) {
                curator.act(id, "publish", Map.of("network", "VKontakte", "url", "https://vk.com/wall-1_" + i));
            }
        }
        desk.pass(Duration.ofHours(30));
    }

    @Test
    void whatAnEarlierReleaseWroteIsCountedInPortionsAndGoesOnWhereItStopped() {
        RunningDesk desk = RunningDesk.of("backfill", "otklik.poll=1h");
        work(desk);
        Figures.Counted before = Library.same(desk, FROM, TO);
        desk.jdbc().sql("delete from figure").update();
        desk.jdbc().sql("delete from held where message_id <> 'sum-3'").update();
        desk.jdbc().sql("update message set figures = 'DUE'").update();
        assertThat(desk.bean(Figures.class)
                        .of(new io.github.otklik.lifecycle.Compliance.Period(FROM, TO), desk.now(), 0)
                        .left())
                .isEqualTo(6);
        assertThat(desk.signedIn("curator").get("/compliance").body()).contains("Не сосчитано сообщений: 6.");
        desk.bean(Backfill.class).run();
        assertThat(Library.same(desk, FROM, TO)).isEqualTo(before);
        assertThat(desk.jdbc()
                        .sql("select distinct figures from message")
                        .query(String.class)
                        .list())
                .containsExactly("KEPT");
        desk.close();
    }

    @Test
    void aHostWhoseClockIsBehindTakesNoLatenessBack() {
        RunningDesk desk = RunningDesk.of("figures_behind", "otklik.poll=1h");
        work(desk);
        desk.bean(Ticker.class).run();
        Figures.Counted ahead = Library.same(desk, FROM, TO);
        Duration behind = Duration.ofHours(29);
        desk.pass(behind.negated());
        desk.signedIn("curator").act("sum-1", "mark-significant", Map.of("reason", "Жалуется весь дом"));
        desk.jdbc()
                .sql("update message set figures = 'DUE' where id <> 'sum-1'")
                .update();
        desk.bean(Backfill.class).run();
        desk.pass(behind);
        assertThat(Library.same(desk, FROM, TO).sums()).isEqualTo(ahead.sums());
        desk.close();
    }

    @Test
    void aCalendarThatChangesAndARecountChangeTheFiguresAsTheLibrarysDo(@TempDir Path folder) throws IOException {
        String database = Postgres.database("figures_recount");
        RunningDesk before = RunningDesk.on(database, hours(folder, HOURS), "otklik.poll=1h");
        work(before);
        Figures.Counted old = Library.same(before, FROM, TO);
        Duration passed = Duration.between(TestClock.MONDAY, before.now());
        before.close();

        RunningDesk after = RunningDesk.on(database, hours(folder, SHORTER), "otklik.poll=1h");
        after.pass(passed);
        assertThat(Library.same(after, FROM, TO)).isEqualTo(old);
        after.signedIn("curator").post("/recount", Map.of());
        assertThat(Library.same(after, FROM, TO)).isNotEqualTo(old);
        after.pass(Duration.ofDays(3));
        after.bean(Ticker.class).run();
        Library.same(after, FROM, TO);
        after.close();
    }

    @Test
    void whereTheCalendarEndsTheLibraryCountsAndNothingIsLeftOut(@TempDir Path folder) throws IOException {
        RunningDesk desk = RunningDesk.of(
                "figures_end",
                hours(folder, WEEK + "production none\ncover 2026-01-01 to 2026-11-24\n"),
                "otklik.poll=1h");
        work(desk);
        Library.same(desk, FROM, TO);
        desk.pass(Duration.ofDays(20));
        desk.bean(Ticker.class).run();
        assertThat(Library.same(desk, FROM, TO).held()).anyMatch(Figures.Held::atLeast);
        desk.close();
    }

    private static String hours(Path folder, String text) throws IOException {
        Path file = folder.resolve("hours.txt");
        Files.writeString(file, text);
        return "otklik.calendars=" + file.toUri();
    }
}
