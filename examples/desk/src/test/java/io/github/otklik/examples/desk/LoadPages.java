package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Every page that lists or sums up messages, each by itself, over all that is there. */
final class LoadPages {
    private static final int TIMES = 20;
    private static final int WARM_UP = 5;

    /** The pages by who looks at them: the board with its filters, searches and orders, and all that stands beside it. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "curator",
            List.of(
                    "/",
                    "/?important=1",
                    "/?sort=old",
                    "/?sort=new",
                    "/?state=ROUTING",
                    "/?state=CLOSED",
                    "/?state=ANSWERED",
                    "/?state=ANSWERED&page=500",
                    "/?unit=%D0%96%D0%9A%D0%A5",
                    "/?network=VKontakte",
                    "/?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0",
                    "/?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0&page=100",
                    "/?q=load-99999",
                    "/?q=no-such-words",
                    "/incidents",
                    "/moderation",
                    "/compliance",
                    "/compliance?from=2025-12-01&to=2026-11-30",
                    "/audit",
                    "/audit?login=curator",
                    "/recount",
                    "/retention",
                    "/deliveries",
                    "/register",
                    "/register/week",
                    "/register/materials",
                    "/templates",
                    "/messages/load-25/extract"),
            "zhkh",
            List.of("/", "/?sort=old", "/?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0", "/incidents", "/messages/load-50"),
            "",
            List.of("/public/answers", "/public/answers?id=load-99", "/public/figures.json", "/public/pages.html"));

    private LoadPages() {}

    /** The time that all but a hundredth of the looks at each page take, in milliseconds; none is refused. */
    static Map<String, Long> slowest(RunningDesk desk) {
        Map<String, Long> slowest = new LinkedHashMap<>();
        PAGES.forEach((login, pages) -> {
            DeskClient client = login.isEmpty() ? desk.client() : desk.signedIn(login);
            for (String page : pages) {
                List<Long> times = new ArrayList<>();
                for (int i = 0; i < WARM_UP + TIMES; i++) {
                    long start = System.nanoTime();
                    assertThat(client.get(page).status()).as(page).isEqualTo(200);
                    if (i >= WARM_UP) {
                        times.add(System.nanoTime() - start);
                    }
                }
                times.sort(Long::compare);
                slowest.put(login + " " + page, TimeUnit.NANOSECONDS.toMillis(times.get(TIMES - 1)));
            }
        });
        return slowest;
    }
}
