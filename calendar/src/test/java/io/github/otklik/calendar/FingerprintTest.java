package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static String of(UnaryOperator<WorkingCalendar.Builder> change) {
        WorkingCalendar.Builder builder = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
                .schedule(Given.DISTRICT)
                .production(ProductionCalendar.russia())
                .override(date("2024-05-02"), DayHours.off());
        return change.apply(builder).build().fingerprint();
    }

    private static Overlay overlay(String name, String source, String hours) {
        return Overlay.of(name, source, Map.of(date("2024-05-03"), DayHours.parse(hours)));
    }

    @Test
    void itIsTheSameOnEveryMachine() {
        assertThat(Given.plain("UTC", "Mo-Fr 09:00-18:00", "2024-01-01", "2024-12-31")
                        .fingerprint())
                .isEqualTo("b11a668da63572ce");
    }

    @Test
    void itChangesWithEverythingThatCanChangeAnAnswer() {
        assertThat(of(b -> b)).isEqualTo(of(b -> b)).hasSize(16);
        assertThat(new String[] {
                    of(b -> b),
                    of(b -> b.schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))),
                    of(b -> b.scheduleFrom(date("2024-01-01"), WeeklySchedule.parse("Mo-Fr 09:00-18:00"))),
                    of(b -> b.scheduleFrom(date("2024-01-02"), WeeklySchedule.parse("Mo-Fr 09:00-18:00"))),
                    of(b -> b.production(ProductionCalendar.russia().asKnownAt(date("2026-09-17")))),
                    of(b -> b.projectThrough(2028)),
                    of(b -> b.covering(date("2024-01-01"), date("2024-12-31"))),
                    of(b -> b.override(date("2024-05-02"), DayHours.parse("09:00-10:00"))),
                    of(b -> b.override(date("2031-05-02"), DayHours.off())),
                    of(b -> b.overlay(overlay("A", "B", "off"))),
                    of(b -> b.overlay(overlay("A", "B", "09:00-10:00"))),
                    WorkingCalendar.builder(ZoneId.of("Asia/Novosibirsk"))
                            .schedule(Given.DISTRICT)
                            .production(ProductionCalendar.russia())
                            .override(date("2024-05-02"), DayHours.off())
                            .build()
                            .fingerprint()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void itDoesNotChangeWithNamesReasonsAndTheOrderOfCalls() {
        assertThat(of(b -> b.overlay(overlay("A", "B", "off"))))
                .isEqualTo(of(b -> b.overlay(overlay("C", "D", "off"))));
        assertThat(of(b -> b.override(date("2024-06-03"), DayHours.off()).override(date("2024-06-04"), DayHours.off())))
                .isEqualTo(of(b ->
                        b.override(date("2024-06-04"), DayHours.off()).override(date("2024-06-03"), DayHours.off())));
    }
}
