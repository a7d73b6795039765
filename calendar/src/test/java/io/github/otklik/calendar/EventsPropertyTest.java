package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Events however they are repeated and named: understood, or refused with a message. */
class EventsPropertyTest {
    /** Rules put together of parts that the format knows, with values in and out of range. */
    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> part = Combinators.combine(
                        Arbitraries.of(
                                "INTERVAL",
                                "COUNT",
                                "UNTIL",
                                "WKST",
                                "BYDAY",
                                "BYMONTH",
                                "BYMONTHDAY",
                                "BYYEARDAY",
                                "BYWEEKNO",
                                "BYSETPOS",
                                "X"),
                        Arbitraries.of(
                                        "1",
                                        "2",
                                        "-1",
                                        "0",
                                        "13",
                                        "31",
                                        "-366",
                                        "53",
                                        "999999",
                                        "MO",
                                        "-1FR",
                                        "2TU",
                                        "53SA",
                                        "20250101",
                                        "20991231T000000Z",
                                        "")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((name, values) -> name + "=" + String.join(",", values));
        return Combinators.combine(
                        Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"),
                        part.list().ofMaxSize(4))
                .as((frequency, parts) -> "FREQ=" + frequency
                        + parts.stream().map(one -> ";" + one).reduce("", String::concat));
    }

    @Provide
    Arbitrary<String> names() {
        return ReadersPropertyTest.damaged(
                "Рабочий день за 20 апреля 2026 (перенос с 03.01.2026, 2026-01-03, 2026年4月20日)");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRuleOfAnyParts(@ForAll("rules") String rule) {
        ReadersPropertyTest.understoodOrRefused(rule, text -> {
            String ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240229\nSUMMARY:Holidays\nRRULE:" + text
                    + "\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:Holidays\nEND:VEVENT\nEND:VCALENDAR";
            ProductionCalendar read = ProductionCalendar.loadICalendar(new StringReader(ics), "file", 2024, 2025);
            assertThat(read.day(LocalDate.of(2024, 2, 29))).isPresent();
            assertThat(read.days(2024)).allSatisfy(day -> assertThat(day.date()).isAfter(LocalDate.of(2024, 2, 28)));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aNameHasOneOtherDateOrNone(@ForAll("names") String text, @ForAll @IntRange(min = 1900, max = 2100) int year) {
        LocalDate own = LocalDate.of(year, 1, 3);
        assertThat(DateInText.other(text, own))
                .isNotEqualTo(Optional.of(own))
                .satisfies(found -> found.ifPresent(
                        date -> assertThat(date.getYear()).isBetween(DayRules.FIRST_YEAR, DayRules.LAST_YEAR)));
    }
}
