package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RangeFingerprintPropertyTest {
    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 1);
    private static final WorkingCalendar SHORTER = calendar(2022);
    private static final WorkingCalendar LONGER = calendar(2023);

    private static WorkingCalendar calendar(int lastYear) {
        return WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
                .schedule(WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .production(ProductionCalendar.russia())
                .covering(LocalDate.of(2021, 1, 1), LocalDate.of(lastYear, 12, 31))
                .build();
    }

    @Property
    void aCalendarAnswersAsItsOwnFingerprintSaysAndAsNoOther(
            @ForAll @IntRange(max = 1000) int after, @ForAll @IntRange(max = 500) int length, @ForAll int flipped) {
        LocalDate first = BEFORE.plusDays(after);
        LocalDate last = first.plusDays(length);
        for (WorkingCalendar calendar : List.of(SHORTER, LONGER)) {
            String own = calendar.fingerprint(first, last);
            int place = Math.floorMod(flipped, own.length());
            char other = own.charAt(place) == '7' ? '8' : '7';
            assertThat(calendar.answersAs(first, last, own)).isTrue();
            assertThat(calendar.answersAs(first, last, own.substring(0, place) + other + own.substring(place + 1)))
                    .isFalse();
            assertThat(calendar.answersAs(first, last, own.substring(1))).isFalse();
            assertThat(calendar.answersAs(first, last, own + "0")).isFalse();
        }
        assertThat(SHORTER.answersAs(first, last, LONGER.fingerprint(first, last)))
                .isEqualTo(SHORTER.fingerprint(first, last).equals(LONGER.fingerprint(first, last)))
                .isEqualTo(!last.isAfter(LocalDate.of(2022, 12, 31)));
    }
}
