package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportsCommandTest {
    private static final String CRIMEA =
            Path.of("..", "acts", "crimea-2020.txt").toString();

    @Test
    void reportsAreListedWithPeriodAndDue() {
        assertThat(Otklik.run("reports", "--regulation", CRIMEA, "--from", "2026-10-19", "--to", "2026-11-01")
                        .lines())
                .containsExactly(
                        "2026-10-27T17:45:00+06:00  2026-10-19 – 2026-10-25  куратор  ?  Отчёт о сообщениях за неделю",
                        "2026-11-03T16:45:00+06:00  2026-10-26 – 2026-11-01  куратор  ?  Отчёт о сообщениях за неделю");
    }

    @Test
    void beyondTheCalendarTheDueIsNull() {
        Otklik.Result result = Otklik.run(
                "reports", "--regulation", CRIMEA, "--from", "2030-01-07", "--to", "2030-01-13", "--format", "json");

        assertThat(Json.object(result.out()))
                .containsEntry("report", "WEEKLY")
                .containsEntry("from", "2030-01-07")
                .containsEntry("start", "2030-01-14T00:00:00+06:00")
                .containsEntry("due", null);
    }

    @Test
    void theDecreeAsksForNone() {
        assertThat(Otklik.run("reports", "--from", "2026-01-01", "--to", "2026-12-31")
                        .out())
                .isEmpty();
    }

    @Test
    void daysOutOfOrderAreRefused() {
        Otklik.Result result = Otklik.run("reports", "--from", "2026-02-01", "--to", "2026-01-01");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("otklik: days must be in order");
    }
}
