package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsDueTest {
    private static final String ACT = """
            Правила: reports
            Действуют с: 2026-01-01
            Действие give-access, министерство, пункт 2
            Действие submit-draft, куратор, пункт 3
            Действие publish, куратор, пункт 4
            Согласование: нет
            """;

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
            .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
            .covering(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
            .build();

    private static List<Provision.Report.Due> due(String line, String first, String last) {
        Regulation act = Regulation.load(new StringReader(ACT + line + "\n"), "act.txt");
        return act.reportsDue(CALENDAR, LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            каждую неделю  | 2026-03-02 | 2026-03-08 | 2026-03-02 | 2026-03-08 | 2026-03-08T18:00:00Z
            каждый месяц   | 2026-02-28 | 2026-02-28 | 2026-02-01 | 2026-02-28 | 2026-02-28T18:00:00Z
            каждый квартал | 2026-06-01 | 2026-07-31 | 2026-04-01 | 2026-06-30 | 2026-06-30T18:00:00Z
            каждый год     | 2026-12-31 | 2026-12-31 | 2026-01-01 | 2026-12-31 | 2026-12-31T18:00:00Z
            """)
    void aReportStartsWhenItsPeriodEnds(
            String period, String from, String to, LocalDate first, LocalDate last, Instant start) {
        List<Provision.Report.Due> due =
                due("Отчёт R «Отчёт», куратор, пункт 5: " + period + ", 10 календарных часов после конца", from, to);

        assertThat(due).hasSize(1);
        assertThat(due.get(0).first()).isEqualTo(first);
        assertThat(due.get(0).last()).isEqualTo(last);
        assertThat(due.get(0).start()).isEqualTo(start);
        assertThat(due.get(0).due()).contains(start.plusSeconds(36_000));
        assertThat(due.get(0).report().id()).isEqualTo("R");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-07, 0", "2026-03-08, 2026-03-08, 1", "2026-03-01, 2026-03-29, 5"})
    void periodsThatEndOnTheDaysAreListed(String first, String last, int number) {
        assertThat(due("Отчёт R «Отчёт», куратор, пункт 5: каждую неделю, 1 час после конца", first, last))
                .hasSize(number);
    }

    @Test
    void workingDaysCountUnderThePoliciesOfTheAct() {
        String line = "Отчёт R «Отчёт», куратор, пункт 5: каждый месяц, 3 рабочих дня после конца";

        assertThat(due(line, "2026-03-31", "2026-03-31").get(0).due()).contains(Instant.parse("2026-04-06T12:00:00Z"));
        assertThat(due(line + "\nРешение first-working-day: same-day", "2026-03-31", "2026-03-31")
                        .get(0)
                        .due())
                .contains(Instant.parse("2026-04-03T12:00:00Z"));
    }

    @Test
    void beyondTheCalendarNoDueIsGuessed() {
        assertThat(due(
                                "Отчёт R «Отчёт», куратор, пункт 5: каждый год, 3 рабочих дня после конца",
                                "2026-12-31",
                                "2026-12-31")
                        .get(0)
                        .due())
                .isEmpty();
    }

    @Test
    void reportsComeInOrderOfTheirStart() {
        List<Provision.Report.Due> due = due(
                "Отчёт M «Месяц», куратор, пункт 5: каждый месяц, 1 час после конца\n"
                        + "Отчёт W «Неделя», глава, пункт 6: каждую неделю, 1 час после конца",
                "2026-05-25",
                "2026-06-07");

        assertThat(due).extracting(each -> each.report().id()).containsExactly("M", "W", "W");
        assertThat(due).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-01", "1900-01-01, 2026-01-01"})
    void daysOutOfOrderOrTooManyAreRefused(String first, String last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due("", first, last))
                .withMessageStartingWith("days must be in order and 1 to 3660 in number; were " + first);
    }
}
