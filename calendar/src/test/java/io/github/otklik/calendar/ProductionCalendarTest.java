package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCalendarTest {
    private static final ProductionCalendar RUSSIA = ProductionCalendar.russia();
    private static final ProductionCalendar DRAFT_OF_2028 =
            ProductionCalendar.load(text("year 2028 provisional", "2028-01-01 holiday"), "draft");

    private static WorkingCalendar fortyHours(ProductionCalendar production) {
        return WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-13:00,14:00-18:00"))
                .production(production)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 248, 1981", "2012, 249, 1986", "2013, 247, 1970", "2014, 247, 1970", "2015, 247, 1971",
        "2016, 247, 1974", "2017, 247, 1973", "2018, 247, 1970", "2019, 247, 1970", "2020, 248, 1979",
        "2021, 247, 1972", "2022, 247, 1973", "2023, 247, 1973", "2024, 248, 1979", "2025, 247, 1972",
        "2026, 247, 1972", "2027, 247, 1972"
    })
    void everyYearHasThePublishedNormOfDaysAndHours(int year, int days, int hours) {
        WorkingCalendar calendar = fortyHours(RUSSIA);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = LocalDate.of(year + 1, 1, 1);

        assertThat(calendar.workingDaysBetween(first, next)).isEqualTo(days);
        assertThat(calendar.between(
                        first.atStartOfDay().toInstant(ZoneOffset.UTC),
                        next.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void thePublishedYearsAreThoseFrom2011To2027() {
        assertThat(RUSSIA.years()).hasSize(17).startsWith(2011).endsWith(2027);
        assertThat(RUSSIA.years()).noneMatch(RUSSIA::isProvisional);
        assertThat(RUSSIA.isProvisional(2028)).isFalse();
    }

    @Test
    void noDraftIsShipped() {
        assertThat(ProductionCalendar.russiaWithProvisional().years()).isEqualTo(RUSSIA.years());
        assertThat(ProductionCalendar.russiaWithProvisional().years()).noneMatch(RUSSIA::isProvisional);
    }

    @Test
    void aDraftOfTheHostIsProvisional() {
        ProductionCalendar draft = RUSSIA.with(DRAFT_OF_2028);
        assertThat(draft.years()).hasSize(18).endsWith(2028);
        assertThat(draft.isProvisional(2028)).isTrue();
        assertThat(draft.isProvisional(2027)).isFalse();
        assertThat(draft.toString()).startsWith("Production calendar [2011,").endsWith("2028], provisional [2028]");
    }

    @Test
    void theYear2027IsThatOfItsDecree() {
        assertThat(RUSSIA.days(2027))
                .filteredOn(day -> day.act().endsWith("№ 1187"))
                .extracting(
                        ProductionDay::date,
                        ProductionDay::kind,
                        day -> day.swappedWith().orElseThrow())
                .containsExactly(
                        tuple(date("2027-02-20"), DayKind.MOVED_WORKING_SHORT, date("2027-02-22")),
                        tuple(date("2027-02-22"), DayKind.MOVED_OFF, date("2027-02-20")),
                        tuple(date("2027-11-05"), DayKind.MOVED_OFF, date("2027-01-02")),
                        tuple(date("2027-12-31"), DayKind.MOVED_OFF, date("2027-01-03")));
        assertThat(RUSSIA.days(2027))
                .filteredOn(day -> day.kind().isShort())
                .extracting(day -> day.date().toString())
                .containsExactly("2027-02-20", "2027-04-30", "2027-06-11", "2027-11-03");
    }

    @Test
    void everyMovedDayOfAPublishedYearNamesTheActThatMovedIt() {
        for (int year : RUSSIA.years()) {
            assertThat(RUSSIA.days(year))
                    .filteredOn(
                            day -> day.kind() == DayKind.MOVED_OFF || day.kind().isMovedWorking())
                    .allSatisfy(day -> {
                        assertThat(day.act()).as("%s", day.date()).isNotEmpty();
                        assertThat(day.swappedWith()).as("%s", day.date()).isPresent();
                    });
        }
    }

    @Test
    void everyWorkedDayOffIsWorkedForADayThatIsOffAndNamesItBack() {
        for (int year : RUSSIA.years()) {
            assertThat(RUSSIA.days(year))
                    .filteredOn(day -> day.kind().isMovedWorking())
                    .allSatisfy(day -> assertThat(
                                    day.swappedWith().flatMap(RUSSIA::day).flatMap(ProductionDay::swappedWith))
                            .contains(day.date()));
        }
    }

    @Test
    void aDayIsFoundWithItsAct() {
        assertThat(RUSSIA.day(date("2024-04-29")))
                .contains(new ProductionDay(
                        date("2024-04-29"),
                        DayKind.MOVED_OFF,
                        Optional.of(date("2024-04-27")),
                        "Постановление Правительства РФ от 10.08.2023 № 1314",
                        date("2023-08-10")));
        assertThat(RUSSIA.day(date("2024-04-03"))).isEmpty();
        assertThat(RUSSIA.day(date("2031-01-01"))).isEmpty();
    }

    @Test
    void theYear2012ChangedWithTheActOfMarch() {
        ProductionCalendar before = RUSSIA.asKnownAt(date("2012-03-14"));
        ProductionCalendar after = RUSSIA.asKnownAt(date("2012-03-15"));

        assertThat(before.day(date("2012-05-05"))).isEmpty();
        assertThat(before.day(date("2012-05-07"))).isEmpty();
        assertThat(before.day(date("2012-05-12"))).isEmpty();
        assertThat(before.day(date("2012-05-08")).map(ProductionDay::kind)).contains(DayKind.SHORT);
        assertThat(after.day(date("2012-05-05")).map(ProductionDay::kind)).contains(DayKind.MOVED_WORKING);
        assertThat(after.day(date("2012-05-07")).map(ProductionDay::kind)).contains(DayKind.MOVED_OFF);
        assertThat(after.day(date("2012-05-12")).map(ProductionDay::kind)).contains(DayKind.MOVED_WORKING_SHORT);
        assertThat(after.day(date("2012-05-08")).map(ProductionDay::kind)).contains(DayKind.MOVED_OFF);
        assertThat(fortyHours(before).fingerprint())
                .isNotEqualTo(fortyHours(after).fingerprint());
    }

    @Test
    void aYearIsNotKnownBeforeItWasPublished() {
        assertThat(RUSSIA.asKnownAt(date("2025-09-23")).years()).endsWith(2025);
        assertThat(RUSSIA.asKnownAt(date("2025-09-24")).years()).endsWith(2026);
        assertThat(RUSSIA.asKnownAt(date("2026-09-17")).years()).endsWith(2026);
        assertThat(RUSSIA.asKnownAt(date("2026-09-18")).years()).endsWith(2027);
        assertThat(RUSSIA.asKnownAt(date("2014-08-26")).years()).endsWith(2014);
        assertThat(RUSSIA.asKnownAt(date("2014-08-27")).years()).endsWith(2015);
        assertThat(RUSSIA.with(DRAFT_OF_2028).asKnownAt(date("2027-12-31")).years())
                .endsWith(2027);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> RUSSIA.asKnownAt(date("2010-08-04")))
                .withMessageStartingWith("No year was known at 2010-08-04; the calendar has the years [2011,");
    }

    @Test
    void yearsOfAnotherCalendarReplaceAndExtend() {
        ProductionCalendar own = ProductionCalendar.load(
                text(
                        "year 2026 known 2026-01-01",
                        "2026-01-01 holiday",
                        "year 2029 known 2027-09-01",
                        "2029-01-01 holiday"),
                "own");
        ProductionCalendar both = RUSSIA.with(own);

        assertThat(both.years()).hasSize(18).endsWith(2029);
        assertThat(both.day(date("2026-01-02"))).isEmpty();
        assertThat(both.day(date("2025-01-02"))).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fortyHours(both))
                .withMessageContaining("year 2028 is not in the production calendar");
    }

    @Test
    void aProjectionHasTheHolidaysOfArticle112AndTheWeekendDaysThatMoveByItself() {
        WorkingCalendar calendar = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .production(RUSSIA)
                .projectThrough(2030)
                .build();

        assertThat(calendar.day(date("2028-01-08")).kind()).isEqualTo(DayKind.HOLIDAY);
        // New Year's weekend days wait for a decree that nobody can know.
        assertThat(calendar.isWorkingDay(date("2028-01-10"))).isTrue();
        // Sunday 4 November 2029 moves to Monday, Saturday 23 February 2030 to Monday.
        assertThat(calendar.day(date("2029-11-05")).kind()).isEqualTo(DayKind.MOVED_OFF);
        assertThat(calendar.day(date("2029-11-05")).swappedWith()).contains(date("2029-11-04"));
        assertThat(calendar.isWorkingDay(date("2030-02-25"))).isFalse();
        assertThat(calendar.day(date("2030-02-25")).provisional()).isTrue();
        assertThat(calendar.day(date("2026-12-30")).provisional()).isFalse();
    }

    @Test
    void whatRestsOnAProjectionOrADraftIsProvisional() {
        WorkingCalendar calendar = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse("Mo-Su 22:00-06:00"))
                .production(RUSSIA.with(DRAFT_OF_2028))
                .projectThrough(2029)
                .build();

        assertThat(calendar.isProvisional(Given.at("2027-12-01T00:00:00Z"), Given.at("2028-01-01T00:00:00Z")))
                .isFalse();
        assertThat(calendar.isProvisional(Given.at("2027-12-01T00:00:00Z"), Given.at("2028-01-01T00:00:01Z")))
                .isTrue();
        assertThat(calendar.isProvisional(Given.at("2028-01-01T00:00:01Z"), Given.at("2027-12-01T00:00:00Z")))
                .isTrue();
        assertThat(calendar.isProvisional(Given.at("2029-03-01T00:00:00Z"), Given.at("2029-04-01T00:00:00Z")))
                .isTrue();
        assertThat(Given.RUSSIA.isProvisional(Given.RUSSIA.coverageStart(), Given.RUSSIA.coverageEnd()))
                .isFalse();
    }

    @Test
    void theNightOfADraftIntoAPublishedYearIsProvisional() {
        ProductionCalendar years = ProductionCalendar.load(
                text("year 2030 provisional", "2030-12-30 holiday", "year 2031 known 2030-09-01", "2031-12-30 holiday"),
                "years");
        WorkingCalendar calendar = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse("Mo-Su 22:00-06:00"))
                .production(years)
                .build();

        assertThat(calendar.isProvisional(Given.at("2031-01-01T05:00:00Z"), Given.at("2031-01-02T00:00:00Z")))
                .isTrue();
        assertThat(calendar.isProvisional(Given.at("2031-01-01T06:00:00Z"), Given.at("2031-01-02T00:00:00Z")))
                .isFalse();
        assertThat(calendar.isProvisional(Given.at("2031-01-02T00:00:00Z"), Given.at("2031-01-03T00:00:00Z")))
                .isFalse();
    }

    @Test
    void aProjectionNeedsYearlyHolidaysAndAYearInRange() {
        WorkingCalendar.Builder builder =
                WorkingCalendar.builder(ZoneOffset.UTC).schedule(Given.DISTRICT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.projectThrough(2101))
                .withMessage("Bad year to project through: 2101; it must be 1900 to 2100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.projectThrough(1899))
                .withMessageStartingWith("Bad year to project through: 1899");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.projectThrough(2030).build())
                .withMessage("No projection through 2030 without a production calendar; set one");
        ProductionCalendar own =
                ProductionCalendar.load(text("year 2026 known 2026-01-01", "2026-01-01 holiday"), "own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.production(own).build())
                .withMessageStartingWith("No projection to 2030: the production calendar has no yearly holidays");
        ProductionCalendar empty = ProductionCalendar.load(text("yearly 01-01 holiday"), "empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.production(empty).build())
                .withMessageStartingWith("No projection to 2030");
    }

    @Test
    void aSwapOfASwapHasTheHoursOfTheFirstDayInTheChain() {
        // Saturday the 13th was to be worked for Friday the 12th; a later act has Sunday the 21st worked in its place.
        ProductionCalendar years = ProductionCalendar.load(
                text(
                        "year 2030 known 2029-09-01",
                        "act first First act",
                        "act second 2030-02-01 Second act",
                        "2030-04-12 off from 2030-04-13 by first",
                        "2030-04-13 working for 2030-04-12 by first",
                        "2030-04-13 off from 2030-04-21 by second",
                        "2030-04-21 working for 2030-04-13 by second"),
                "years");
        WorkingCalendar calendar = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(Given.DISTRICT)
                .production(years)
                .build();

        assertThat(calendar.isWorkingDay(date("2030-04-13"))).isFalse();
        assertThat(calendar.endOfWork(date("2030-04-21"))).contains(Given.at("2030-04-21T16:30:00Z"));
        assertThat(years.asKnownAt(date("2030-01-31")).day(date("2030-04-21"))).isEmpty();
    }

    @Test
    void aCircleOfSwapsIsRefused() {
        ProductionCalendar years = ProductionCalendar.load(
                text(
                        "year 2030 known 2029-09-01",
                        "act second 2030-02-01 Second act",
                        "2030-04-13 working for 2031-04-12",
                        "year 2031 known 2029-09-01",
                        "2031-04-12 working for 2030-04-13"),
                "years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fortyHours(years))
                .withMessageStartingWith("The worked 2030-04-13 leads back in a circle through ");
    }

    @Test
    void aListedDayIsOfAKindThatAProductionCalendarKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductionDay(
                        date("2024-01-03"), DayKind.WORKING, Optional.empty(), "", date("2024-01-01")))
                .withMessageStartingWith("Kind WORKING of 2024-01-03 does not come from a production calendar;");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductionDay(
                        date("2024-01-06"), DayKind.MOVED_WORKING, Optional.empty(), "", date("2024-01-01")))
                .withMessageStartingWith("No day that the worked 2024-01-06 was swapped with;");
    }

    @Test
    void thePresidentialNonWorkingDaysAreALayerThatAHostSwitchesOn() {
        Overlay layer = Overlay.nonWorkingDays2020And2021();
        WorkingCalendar without = fortyHours(RUSSIA);
        WorkingCalendar with = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-13:00,14:00-18:00"))
                .production(RUSSIA)
                .overlay(layer)
                .build();

        assertThat(layer.dates()).hasSize(36).contains(date("2020-03-30"), date("2021-11-03"));
        assertThat(List.copyOf(layer.dates())).allMatch(without::isWorkingDay).noneMatch(with::isWorkingDay);
        assertThat(with.day(date("2020-04-06")).kind()).isEqualTo(DayKind.OVERLAY);
        assertThat(with.day(date("2020-04-06")).reason())
                .isEqualTo("Нерабочие дни по указам Президента РФ, 2020-2021: Указ Президента РФ от 02.04.2020 № 239");
        assertThat(with.fingerprint()).isNotEqualTo(without.fingerprint());
    }
}
