package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final Overlay REGION = Overlay.of(
            "Region",
            "Law of the region",
            Map.of(date("2024-05-06"), DayHours.off(), date("2024-05-07"), DayHours.parse("09:00-12:00")));

    @Test
    void itHasHoursAndASourceForItsDays() {
        assertThat(REGION.name()).isEqualTo("Region");
        assertThat(REGION.dates()).containsExactly(date("2024-05-06"), date("2024-05-07"));
        assertThat(REGION.hours(date("2024-05-06"))).contains(DayHours.off());
        assertThat(REGION.source(date("2024-05-07"))).contains("Law of the region");
        assertThat(REGION.hours(date("2024-05-08"))).isEmpty();
        assertThat(REGION.source(date("2024-05-08"))).isEmpty();
        assertThat(REGION).hasToString("Region (2 days)");
    }

    @Test
    void aLaterOverlayLiesOnTopOfAnEarlierOne() {
        Overlay event = Overlay.of("Event", "Order", Map.of(date("2024-05-07"), DayHours.parse("10:00-11:00")));
        WorkingCalendar calendar = WorkingCalendar.builder(Given.OMSK)
                .schedule(Given.DISTRICT)
                .production(ProductionCalendar.russia())
                .overlay(REGION)
                .overlay(event)
                .build();

        assertThat(calendar.isWorkingDay(date("2024-05-06"))).isFalse();
        assertThat(calendar.day(date("2024-05-07")).hours()).hasToString("10:00-11:00");
        assertThat(calendar.day(date("2024-05-07")).reason()).isEqualTo("Event: Order");
        assertThat(calendar.day(date("2024-05-08")).kind()).isEqualTo(DayKind.SHORT);
    }

    @Test
    void itHasANameAndASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of(" ", "Law", Map.of()))
                .withMessage("Overlay without a name; a layer is named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of("Region", "", Map.of()))
                .withMessage("Overlay Region without a source; the act or decision is named");
    }
}
