package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is read is either understood or refused with a message; nothing else happens. */
class ReadersPropertyTest {
    private static final String FILE = """
            zone Asia/Omsk
            week Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30
            week from 2025-09-01 Mo-Fr 22:00-06:00
            production ru
            project through 2028
            override 2026-05-08 08:30-13:00
            overlay Day
            act 17 Decision
            2026-07-10 off by 17
            year 2027 known 2026-09-20
            norm 260 days 2079 hours
            act 1 2026-09-20 The decree
            2027-01-01 holiday
            2027-02-20 working short for 2027-02-22 by 1
            2027-02-22 off from 2027-02-20 by 1
            yearly 02-23 holiday moves
            """;
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- 2024 --><calendar year="2024"><holidays><holiday id="1" title="A &amp; B"/></holidays>
            <days><day d="01.01" t="1" h="1"/><day d="04.27" t="3"/><day d="04.29" t="1" f="04.27"/></days></calendar>
            """;
    private static final String ICS = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20240101
            DTEND;VALUE=DATE:20240109
            SUMMARY;LANGUAGE="ru":Новый
              год
            END:VEVENT
            begin:vevent
            uid:a
            dtstart;tzid=Europe/Moscow:20240701T000000
            duration:P1D
            rrule:FREQ=YEARLY;INTERVAL=1;BYMONTH=7;BYDAY=-1MO,TU;BYSETPOS=1,-1;UNTIL=20250801
            exdate:20240730,20250728
            rdate:20240703
            summary:Нерабочий день (перенос с 13.07.2024)
            end:vevent
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID:20240701
            DTSTART:20240704
            CATEGORIES:Праздник,x
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20240427
            X-OTKLIK-DAY:working short for 2025-04-29
            END:VEVENT
            END:VCALENDAR
            """;
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            ",",
            ";",
            "-",
            ":",
            "0",
            "9",
            "24:00",
            "off",
            "PH",
            "24/7",
            "Пн",
            "–",
            "FREQ=DAILY",
            "COUNT=999999",
            "BYDAY=",
            "-1",
            "P1W",
            "20240229",
            "Mo",
            "Su",
            "from",
            "2027-02-22",
            "2027",
            "working",
            "short",
            "by",
            "#",
            "<",
            ">",
            "&",
            "\"",
            "&a;",
            "<!DOCTYPE a>",
            "<day",
            "END:VEVENT",
            "\u0000",
            "\uD800",
            "٣",
            "ё");

    /** A text with some of its pieces cut out, doubled or replaced. */
    static Arbitrary<String> damaged(String text) {
        Arbitrary<String> once = Combinators.combine(
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(PIECES))
                .as((at, cut, piece) ->
                        text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + cut)));
        return Arbitraries.oneOf(
                once,
                once.flatMap(half -> Combinators.combine(
                                Arbitraries.integers().between(0, half.length()), Arbitraries.of(PIECES))
                        .as((at, piece) -> half.substring(0, at) + piece + half.substring(at))));
    }

    @Provide
    Arbitrary<String> files() {
        return damaged(FILE);
    }

    @Provide
    Arbitrary<String> xml() {
        return damaged(XML);
    }

    @Provide
    Arbitrary<String> ics() {
        return damaged(ICS);
    }

    @Provide
    Arbitrary<String> weeks() {
        return damaged(Given.DISTRICT.toString());
    }

    @Provide
    Arbitrary<String> otherWeeks() {
        return damaged("пн.-чт.: 09:00–18:00, Sa 10:00-12:00; 24/7; Mon closed; PH off");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDamagedWeekInOtherWords(@ForAll("otherWeeks") String text) {
        aDamagedWeek(text);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDamagedWeek(@ForAll("weeks") String text) {
        understoodOrRefused(text, week -> {
            WeeklySchedule read = WeeklySchedule.parse(week);
            assertThat(WeeklySchedule.parse(read.toString())).isEqualTo(read);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDamagedFile(@ForAll("files") String text) {
        understoodOrRefused(text, file -> WorkingCalendar.load(new StringReader(file), "file"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDamagedXmlCalendar(@ForAll("xml") String text) {
        understoodOrRefused(text, xml -> ProductionCalendar.loadXmlCalendar(new StringReader(xml), "file"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDamagedICalendar(@ForAll("ics") String text) {
        understoodOrRefused(text, ics -> ProductionCalendar.loadICalendar(new StringReader(ics), "file", 2024, 2025));
    }

    static void understoodOrRefused(String text, Consumer<String> reader) {
        try {
            reader.accept(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
