package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant DUE = Instant.parse("2022-08-30T03:45:00Z");

    @Test
    void deadlinesAreEventsAtTheirInstants() {
        Deadline deadline = new Deadline("m1/ANSWER/1@otklik", DUE, "answer, at last", "a; b\r\nEND:VEVENT");
        assertThat(Deadline.toICalendar(List.of(deadline), Instant.EPOCH).lines())
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//otklik//calendar//RU",
                        "BEGIN:VEVENT",
                        "UID:m1/ANSWER/1@otklik",
                        "DTSTAMP:19700101T000000Z",
                        "DTSTART:20220830T034500Z",
                        "SUMMARY:answer\\, at last",
                        "DESCRIPTION:a\\; b\\nEND:VEVENT",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void aDeadlineHasAName() {
        assertThatThrownBy(() -> new Deadline("", DUE, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Empty uid of a deadline; it must be a text that stays the same");
    }
}
