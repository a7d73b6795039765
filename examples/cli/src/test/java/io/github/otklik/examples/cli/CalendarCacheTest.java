package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarCacheTest {
    private static CalendarCache.Inputs of(String week) {
        return new CalendarCache.Inputs(week, "UTC", Map.of(), "ru");
    }

    @Test
    void equalInputsShareACalendar() {
        CalendarCache cache = new CalendarCache(2);
        assertThat(cache.get(of("Mo 09:00-18:00"))).isSameAs(cache.get(of("Mo 09:00-18:00")));
    }

    @Test
    void theOneAskedForLongestAgoMakesRoom() {
        CalendarCache cache = new CalendarCache(2);
        var monday = cache.get(of("Mo 09:00-18:00"));
        var tuesday = cache.get(of("Tu 09:00-18:00"));
        cache.get(of("Mo 09:00-18:00"));
        cache.get(of("We 09:00-18:00"));
        assertThat(cache.get(of("Mo 09:00-18:00"))).isSameAs(monday);
        assertThat(cache.get(of("Tu 09:00-18:00"))).isNotSameAs(tuesday);
    }

    @Test
    void whatCannotBeBuiltIsNotKept() {
        CalendarCache cache = new CalendarCache(2);
        assertThatIllegalArgumentException().isThrownBy(() -> cache.get(of("nonsense")));
        assertThatIllegalArgumentException().isThrownBy(() -> cache.get(of("nonsense")));
    }
}
