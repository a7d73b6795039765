package io.github.otklik.examples.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import io.github.otklik.examples.desk.intake.Intake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the board is narrowed to, in which order, and filters that are kept. */
class FilterTest {
    private static final RunningDesk DESK = RunningDesk.of("filters");
    private static final Pattern CARD = Pattern.compile("href=\"/messages/([a-z0-9-]+)\"");

    private final DeskClient curator = DESK.signedIn("curator");

    @BeforeAll
    static void fill() {
        DESK.receive("f-1", "Где снег?");
        DESK.pass(Duration.ofMinutes(5));
        DESK.bean(Intake.class).receive("test", "f-2", "Telegram", "t.me/some", "Где снег в парке?");
        DESK.pass(Duration.ofMinutes(5));
        DESK.receive("f-3", "Где лёд?");
        DeskClient clerk = DESK.signedIn("curator");
        clerk.act("f-2", "classify", Map.of("importance", "HIGH"));
        clerk.act("f-3", "route", Map.of("lead", "ЖКХ"));
    }

    @AfterAll
    static void stop() {
        DESK.close();
    }

    private List<String> listed(String query) {
        List<String> ids = new ArrayList<>();
        Matcher card = CARD.matcher(curator.get(query).body());
        while (card.find()) {
            ids.add(String.valueOf(card.group(1)));
        }
        return ids;
    }

    @Test
    void filtersNarrowAndOrdersOrder() {
        assertThat(listed("/?sort=new")).containsExactly("f-3", "f-2", "f-1");
        assertThat(listed("/?sort=old")).containsExactly("f-1", "f-2", "f-3");
        assertThat(listed("/?state=ROUTING&sort=new")).containsExactly("f-2", "f-1");
        assertThat(listed("/?state=ROUTING&sort=due")).containsExactly("f-1", "f-2");
        assertThat(listed("/?network=Telegram")).containsExactly("f-2");
        assertThat(listed("/?important=1")).containsExactly("f-2");
        assertThat(listed("/?q=%D1%81%D0%BD%D0%B5%D0%B3&sort=old")).containsExactly("f-1", "f-2");
        assertThat(listed("/?q=%D1%81%D0%BD%D0%B5%D0%B3&network=Telegram")).containsExactly("f-2");
        assertThat(listed("/?unit=%D0%96%D0%9A%D0%A5&sort=new")).containsExactly("f-3");
        assertThat(listed("/?mine=1&sort=old")).containsExactly("f-1", "f-2", "f-3");
        assertThat(DESK.signedIn("zhkh").get("/?mine=1&sort=old").body())
                .contains("/messages/f-3")
                .doesNotContain("/messages/f-1");
        assertThat(listed("/?mine=1&network=Telegram")).containsExactly("f-2");
        // What the office does not have narrows nothing.
        assertThat(listed("/?network=Space&sort=old")).hasSize(3);
    }

    @Test
    void aFilterIsKeptForTheOneWhoKeptIt() {
        curator.get("/");
        assertThat(curator.post(
                                "/filters",
                                Map.of(
                                        "name",
                                        "Важное в Telegram",
                                        "network",
                                        "Telegram",
                                        "important",
                                        "1",
                                        "q",
                                        "\"><b>"))
                        .location())
                .endsWith("/?q=%22%3E%3Cb%3E&network=Telegram&important=1");
        assertThat(curator.get("/?q=%22%3E%3Cb%3E&network=Telegram&important=1").body())
                .contains("Фильтр «Важное в Telegram» сохранён.", "Мои фильтры", "network=Telegram&amp;important=1");
        assertThat(DESK.signedIn("head").get("/").body()).doesNotContain("Важное в Telegram");
        long id = DESK.jdbc()
                .sql("select id from saved_filter where name = 'Важное в Telegram'")
                .query(Long.class)
                .single();
        DeskClient head = DESK.signedIn("head");
        head.get("/");
        head.post("/filters/" + id + "/remove", Map.of());
        assertThat(head.get("/").body()).contains("Такого фильтра уже нет.");
        assertThat(curator.get("/").body()).contains("Важное в Telegram");
        curator.post("/filters/" + id + "/remove", Map.of());
        curator.get("/");
        assertThat(curator.get("/").body()).doesNotContain("Важное в Telegram");
        curator.post("/filters", Map.of("name", " ", "network", "Telegram"));
        assertThat(curator.get("/?network=Telegram").body()).contains("Назовите фильтр");
    }

    @Test
    void noMoreFiltersAreKeptThanOneFindsHisWayIn() {
        DeskClient adviser = DESK.signedIn("adviser");
        String page = adviser.get("/").body();
        for (int i = 0; i < 21; i++) {
            adviser.post("/filters", Map.of("name", "Фильтр " + i, "sort", "new"));
            page = adviser.get("/?sort=new").body();
        }
        assertThat(page).contains("Фильтров может быть не больше 20.");
        // One of the same name is replaced.
        adviser.post("/filters", Map.of("name", "Фильтр 3", "sort", "old"));
        assertThat(DESK.jdbc()
                        .sql(
                                "select string_agg(distinct query, ' ' order by query) from saved_filter where login = 'adviser'")
                        .query(String.class)
                        .single())
                .isEqualTo("sort=new sort=old");
    }
}
