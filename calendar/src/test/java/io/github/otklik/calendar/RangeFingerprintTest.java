package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeFingerprintTest {
    private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");
    private static final String HOURS = "Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-16:30";

    private static WorkingCalendar.Builder calendar(ZoneId zone, int from, int to) {
        return WorkingCalendar.builder(zone)
                .schedule(WeeklySchedule.parse(HOURS))
                .production(ProductionCalendar.russia())
                .covering(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aYearAddedBehindOrBeforeChangesNoRangeInside() {
        WorkingCalendar shorter = calendar(OMSK, 2021, 2022).build();
        WorkingCalendar longer = calendar(OMSK, 2018, 2024).build();
        assertThat(shorter.fingerprint(day("2022-08-26"), day("2022-12-31")))
                .isEqualTo(longer.fingerprint(day("2022-08-26"), day("2022-12-31")))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void aRangePastTheEndDiffersFromOneThatIsCovered() {
        WorkingCalendar shorter = calendar(OMSK, 2021, 2022).build();
        WorkingCalendar longer = calendar(OMSK, 2018, 2024).build();
        assertThat(shorter.fingerprint(day("2022-12-20"), day("2023-01-01")))
                .endsWith(">2022-12-31")
                .isNotEqualTo(longer.fingerprint(day("2022-12-20"), day("2023-01-01")));
        assertThat(shorter.fingerprint(day("2020-12-31"), day("2021-01-11"))).startsWith("2021-01-01<");
        assertThat(shorter.fingerprint(day("2025-01-01"), day("2025-01-11"))).isEqualTo("->2022-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shorter.fingerprint(day("2022-12-20"), day("2022-12-19")))
                .withMessageContaining("they must be in order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shorter.answersAs(day("2022-12-20"), day("2022-12-19"), "0123456789abcdef"))
                .withMessageContaining("they must be in order");
    }

    @Test
    void workThatRunsOnBehindTheLastDayTellsBeyondIt() {
        WorkingCalendar plain = calendar(OMSK, 2021, 2022).build();
        WorkingCalendar night = calendar(OMSK, 2021, 2022)
                .override(day("2022-12-31"), DayHours.parse("22:00-33:00"))
                .build();
        assertThat(night.fingerprint(day("2023-01-01"), day("2023-01-02")))
                .isEqualTo("->2022-12-31+2023-01-01T03:00:00Z")
                .isNotEqualTo(plain.fingerprint(day("2023-01-01"), day("2023-01-02")));
        assertThat(night.fingerprint(day("2022-08-26"), day("2022-08-27")))
                .isEqualTo(plain.fingerprint(day("2022-08-26"), day("2022-08-27")));
    }

    @Test
    void anyMinuteOfWorkWithinTheRangeTellsAndNoneOutsideIt() {
        WorkingCalendar plain = calendar(OMSK, 2022, 2022).build();
        WorkingCalendar other = calendar(OMSK, 2022, 2022)
                .override(day("2022-08-30"), DayHours.parse("08:30-13:00,14:00-17:44"))
                .build();
        for (int from = 25; from <= 31; from++) {
            for (int to = from; to <= 31; to++) {
                LocalDate first = LocalDate.of(2022, 8, from);
                LocalDate last = LocalDate.of(2022, 8, to);
                boolean within = from <= 30 && to >= 30;
                assertThat(plain.fingerprint(first, last).equals(other.fingerprint(first, last)))
                        .as(first + " to " + last)
                        .isEqualTo(!within);
            }
        }
    }

    @Test
    void aNightBelongsToTheDayItReachesInto() {
        WorkingCalendar plain = calendar(OMSK, 2022, 2022).build();
        WorkingCalendar night = calendar(OMSK, 2022, 2022)
                .override(day("2022-08-29"), DayHours.parse("08:30-13:00,14:00-17:45,22:00-26:00"))
                .build();
        assertThat(plain.fingerprint(day("2022-08-30"), day("2022-08-30")))
                .isNotEqualTo(night.fingerprint(day("2022-08-30"), day("2022-08-30")));
        assertThat(plain.fingerprint(day("2022-08-31"), day("2022-08-31")))
                .isEqualTo(night.fingerprint(day("2022-08-31"), day("2022-08-31")));
    }

    @Test
    void rulesOfAZoneThatDifferOnTheDaysAreTwoIdentities() {
        WorkingCalendar omsk = calendar(OMSK, 2011, 2022).build();
        WorkingCalendar fixed = calendar(ZoneOffset.ofHours(6), 2011, 2022).build();
        assertThat(omsk.fingerprint(day("2022-08-26"), day("2022-08-30")))
                .as("Omsk is at +06 now")
                .isEqualTo(fixed.fingerprint(day("2022-08-26"), day("2022-08-30")));
        assertThat(omsk.fingerprint(day("2013-08-26"), day("2013-08-30")))
                .as("and was at +07 before 26 October 2014")
                .isNotEqualTo(fixed.fingerprint(day("2013-08-26"), day("2013-08-30")));
        assertThat(omsk.fingerprint(day("2014-10-26"), day("2014-10-26")))
                .isNotEqualTo(fixed.fingerprint(day("2014-10-26"), day("2014-10-26")));
        assertThat(omsk.fingerprint(day("2014-10-27"), day("2015-10-27")))
                .isEqualTo(fixed.fingerprint(day("2014-10-27"), day("2015-10-27")));
    }

    @Test
    void theZonesDataHasAVersionWhereThePlatformNamesOne() {
        assertThat(calendar(OMSK, 2022, 2022).build().zoneData()).matches("\\d{4}[a-z]+");
        assertThat(calendar(ZoneOffset.ofHours(6), 2022, 2022).build().zoneData())
                .isEmpty();
    }

    @Test
    void aCalendarKnowsTheShorterOneItContinues() {
        WorkingCalendar shorter = calendar(OMSK, 2011, 2022).build();
        WorkingCalendar longer = calendar(OMSK, 2011, 2024).build();
        assertThat(longer.continues(shorter.fingerprint())).contains(day("2022-12-31"));
        assertThat(longer.continues(longer.fingerprint())).contains(day("2024-12-31"));
        assertThat(shorter.continues(longer.fingerprint())).isEmpty();
        WorkingCalendar other = calendar(OMSK, 2011, 2022)
                .override(day("2022-08-30"), DayHours.off())
                .build();
        assertThat(longer.continues(other.fingerprint())).isEmpty();
    }

    @Test
    void aCalendarOfOneYearIsKnownByItself() {
        WorkingCalendar one = calendar(OMSK, 2022, 2022).build();
        assertThat(one.continues(one.fingerprint())).contains(day("2022-12-31"));
        assertThat(calendar(OMSK, 2022, 2024).build().continues(one.fingerprint()))
                .contains(day("2022-12-31"));
    }

    /** Stored messages are bound to these: a release that counts them otherwise leaves every one of them behind. */
    @Test
    void theFingerprintsOfARangeAreTheSameFromReleaseToRelease() {
        WorkingCalendar omsk = calendar(OMSK, 2011, 2026).build();
        WorkingCalendar nights = WorkingCalendar.builder(ZoneId.of("Europe/Paris"))
                .schedule(WeeklySchedule.parse("Mo-Su 22:00-30:00"))
                .production(ProductionCalendar.russia())
                .covering(day("2022-01-01"), day("2023-12-31"))
                .build();
        assertThat(List.of(
                        omsk.fingerprint(day("2022-08-26"), day("2022-09-30")),
                        omsk.fingerprint(day("2014-10-20"), day("2014-11-05")),
                        nights.fingerprint(day("2022-03-20"), day("2022-04-05")),
                        nights.fingerprint(day("2022-10-20"), day("2023-01-12"))))
                .containsExactly("10e338a5e94c4e0d", "086450a3dc713079", "1a85cfe8372b8c77", "1be6e64ee051b69c");
    }
}
