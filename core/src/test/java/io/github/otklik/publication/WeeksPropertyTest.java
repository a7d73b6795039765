package io.github.otklik.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.Registers;
import io.github.otklik.text.Cites;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.YearWeek;

/** Weeks against a walk day by day from Monday to Sunday. */
class WeeksPropertyTest {
    private static final PageRegistry REGISTRY =
            PageRegistry.of(List.of(Registers.UNIT), List.of(Registers.good("p", Registers.UNIT, "vk")));

    /** Instants around the ends of years, which may belong to a week of the other year. */
    @Provide
    Arbitrary<List<Instant>> instants() {
        return Combinators.combine(
                        Arbitraries.integers().between(2022, 2034),
                        Arbitraries.integers().between(-15 * 24 * 60, 15 * 24 * 60))
                .as((year, minutes) -> Instant.parse(year + "-12-31T18:00:00Z").plusSeconds(60L * minutes))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Omsk",
                        "UTC",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "America/New_York",
                        "Europe/Moscow")
                .map(ZoneId::of);
    }

    @Property(tries = 300)
    @Cites("2/10")
    void weeksAgreeWithAWalkDayByDay(
            @ForAll("instants") List<Instant> instants,
            @ForAll("zones") ZoneId zone,
            @ForAll("instants") List<Instant> now) {
        List<Publication> publications =
                instants.stream().map(at -> new Publication("p", at, "text")).toList();
        PublicationPlan plan = PublicationPlan.of(Registers.RULES, REGISTRY, zone, publications);
        for (Instant instant : instants) {
            LocalDate day = instant.atZone(zone).toLocalDate();
            assertThat(plan.published("p", YearWeek.from(day))).isEqualTo(walk(instants, zone, day));
        }
        for (Instant each : now) {
            PageFigures.Week week = plan.week("p", each);
            LocalDate today = each.atZone(zone).toLocalDate();
            assertThat(week.published() + week.planned()).isEqualTo(walk(instants, zone, today));
            assertThat(week.recommended()).isEqualTo(3);
            assertThat(week.left()).isEqualTo(Math.max(0, 3 - walk(instants, zone, today)));
        }
    }

    private static int walk(List<Instant> instants, ZoneId zone, LocalDate within) {
        LocalDate day = within;
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        int count = 0;
        for (int i = 0; i < 7; i++) {
            for (Instant instant : instants) {
                count += instant.atZone(zone).toLocalDate().equals(day) ? 1 : 0;
            }
            day = day.plusDays(1);
        }
        return count;
    }
}
