package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.text;
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

    private static WorkingCalendar with(String... overlays) {
        WorkingCalendar.Builder builder =
                WorkingCalendar.builder(Given.OMSK).schedule(Given.DISTRICT).production(ProductionCalendar.russia());
        for (String overlay : overlays) {
            builder.overlay(Overlay.load(text(overlay.split("~")), "o"));
        }
        return builder.build();
    }

    @Test
    void aShortDayOfALayerEndsAnHourEarlierThanItWouldBelow() {
        String shortened =
                "overlay Eve~act 1 Order 1~2024-05-07 short by 1~2024-05-08 short by 1~2024-05-09 short by 1";
        WorkingCalendar calendar = with(shortened);

        assertThat(calendar.day(date("2024-05-07")).hours()).hasToString("08:30-13:00,14:00-16:45");
        assertThat(calendar.day(date("2024-05-07")).kind()).isEqualTo(DayKind.OVERLAY);
        assertThat(calendar.day(date("2024-05-07")).reason()).isEqualTo("Eve: Order 1");
        // A day that the production calendar makes short is not cut twice, and a holiday has nothing to cut.
        assertThat(calendar.day(date("2024-05-08")).hours()).hasToString("08:30-13:00,14:00-16:45");
        assertThat(calendar.day(date("2024-05-09")).hours()).isEqualTo(DayHours.off());
        assertThat(calendar.fingerprint()).isNotEqualTo(Given.RUSSIA.fingerprint());
        assertThat(calendar.fingerprint(date("2024-05-07"), date("2024-05-07")))
                .isNotEqualTo(Given.RUSSIA.fingerprint(date("2024-05-07"), date("2024-05-07")));
    }

    @Test
    void aShortLayerCutsTheHoursOfTheLayerBelowOnce() {
        String hours = "overlay Event~act 1 Order 1~2024-05-07 10:00-15:00 by 1";
        String shortened = "overlay Eve~act 2 Order 2~2024-05-07 short by 2";
        String again = "overlay Other~act 3 Order 3~2024-05-07 short by 3";

        assertThat(with(hours, shortened).day(date("2024-05-07")).hours()).hasToString("10:00-14:00");
        assertThat(with(hours, shortened, again).day(date("2024-05-07")).hours())
                .hasToString("10:00-14:00");
        assertThat(with(hours, shortened, again).day(date("2024-05-07")).reason())
                .isEqualTo("Other: Order 3");
        assertThat(with(shortened, hours).day(date("2024-05-07")).hours()).hasToString("10:00-15:00");
    }

    @Test
    void aShortLayerHasNoHoursOfItsOwn() {
        Overlay eve = Overlay.load(text("overlay Eve", "act 1 Order 1", "2024-05-07 short by 1"), "o");
        assertThat(eve.isShort(date("2024-05-07"))).isTrue();
        assertThat(eve.isShort(date("2024-05-08"))).isFalse();
        assertThat(REGION.isShort(date("2024-05-06"))).isFalse();
        assertThat(eve.hours(date("2024-05-07"))).isEmpty();
        assertThat(eve.source(date("2024-05-07"))).contains("Order 1");
        assertThat(eve.dates()).containsExactly(date("2024-05-07"));
    }

    @Test
    void aLayerWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.load(text("", "overlay Eve", "act 1 Order 1"), "o"))
                .withMessage("o:2: no day in overlay 'Eve'; a layer has a row 'DATE off|short|HOURS by ACT'");
    }

    @Test
    void itHasANameAndASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of(" ", "Law", Map.of()))
                .withMessage("Overlay without a name; a layer must be named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of("Region", "", Map.of()))
                .withMessage("Overlay Region without a source; the act or decision must be named");
    }
}
