package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Every page that lists or sums up messages, each by itself, over all that is there. */
final class LoadPages {
    private static final int TIMES = Integer.getInteger("otklik.load.looks", 20);
    private static final int WARM_UP = TIMES / 5;
    private static final String YEAR = "/compliance?from=2025-12-01&to=2026-11-30";

    /** What every page, and the compliance of a year, may take in milliseconds; a machine that does other work too needs more than is asked. */
    private static final int MOST = Integer.getInteger("otklik.load.page", 1000);

    private static final int MOST_OF_A_YEAR = Integer.getInteger("otklik.load.year", 3000);

    /**
     * How long a page takes, in milliseconds.
     *
     * @param page  who looks, and at what
     * @param p99  what all but a hundredth of the looks take
     * @param most  what these may take
     */
    record Look(String page, long median, long p99, long longest, long most) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "median %4d ms, p99 %4d ms, longest %4d ms %s", median, p99, longest, page);
        }

        boolean isInTime() {
            return p99 < most;
        }
    }

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
                    YEAR,
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

    /** Looks at each page by itself, after some looks to warm up; none is refused. The slowest come first. */
    static List<Look> looks(RunningDesk desk) {
        List<Look> looks = new ArrayList<>();
        PAGES.forEach((login, pages) -> {
            DeskClient client = login.isEmpty() ? desk.client() : desk.signedIn(login);
            pages.forEach(page -> looks.add(look(client, login, page)));
        });
        looks.sort(Comparator.comparingLong(Look::p99).reversed());
        return looks;
    }

    private static Look look(DeskClient client, String login, String page) {
        long[] millis = new long[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long start = System.nanoTime();
            assertThat(client.get(page).status()).as(page).isEqualTo(200);
            if (i >= 0) {
                millis[i] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
        }
        Arrays.sort(millis);
        return new Look(
                (login + " " + page).strip(),
                millis[TIMES / 2],
                millis[(TIMES * 99 + 99) / 100 - 1],
                millis[TIMES - 1],
                page.equals(YEAR) ? MOST_OF_A_YEAR : MOST);
    }
}
