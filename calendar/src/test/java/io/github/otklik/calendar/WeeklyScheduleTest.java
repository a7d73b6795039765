package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyScheduleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30",
                "Mo,We,Fr 08:00-12:00; Tu,Th 13:15-20:40",
                "Mo-Su 00:00-24:00",
                "Mo-Fr 22:00-06:00",
                "Tu 10:00-34:00",
                "Sa-Su 10:00-10:01",
                "Mo-Tu,Th-Fr,Su 09:00-12:00,12:00-15:00",
                "off"
            })
    void aCanonicalScheduleIsPrintedAsItWasRead(String text) {
        assertThat(WeeklySchedule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    09:00-18:00                           | Mo-Su 09:00-18:00
                    off                                   | off
                    Fr-Mo 09:00-18:00                     | Mo,Fr-Su 09:00-18:00
                    Su-Mo 09:00-18:00                     | Mo,Su 09:00-18:00
                    Mo-Fr 09:00-18:00; We off             | Mo-Tu,Th-Fr 09:00-18:00
                    Mo-Fr 09:00-18:00; Fr 09:00-17:00     | Mo-Th 09:00-18:00; Fr 09:00-17:00
                    Mo 14:00-18:00,09:00-13:00            | Mo 09:00-13:00,14:00-18:00
                    \" Mo - We , Fr  09:00 - 12:00 , 13:00-14:00 ;Tu off \" | Mo,We,Fr 09:00-12:00,13:00-14:00
                    Mo 22:00-30:00                        | Mo 22:00-06:00
                    Mo 20:00-24:00                        | Mo 20:00-24:00
                    24/7                                  | Mo-Su 00:00-24:00
                    24/7; Sa,Su off                       | Mo-Fr 00:00-24:00
                    Mo-Fr 09:00-18:00; PH off             | Mo-Fr 09:00-18:00
                    Mo-Fr 09:00-18:00; Sa,PH closed       | Mo-Fr 09:00-18:00
                    Mo-Fr 09:00-13:00, Sa 10:00-12:00     | Mo-Fr 09:00-13:00; Sa 10:00-12:00
                    Mo-Fr 09:00-13:00, We 14:00-16:00     | Mo-Tu,Th-Fr 09:00-13:00; We 09:00-13:00,14:00-16:00
                    Mo-Fr 09:00-18:00, Sa,Su off          | Mo-Fr 09:00-18:00
                    Mo–Fr 09:00–18:00                     | Mo-Fr 09:00-18:00
                    Пн-Пт 09:00-18:00                     | Mo-Fr 09:00-18:00
                    пн.-чт.: 09:00-18:00; Сб выходной     | Mo-Th 09:00-18:00
                    Mon-Fri 09:00-18:00; sunday closed    | Mo-Fr 09:00-18:00
                    """)
    void aScheduleIsPrintedInItsCanonicalForm(String text, String canonical) {
        assertThat(WeeklySchedule.parse(text)).hasToString(canonical).isEqualTo(WeeklySchedule.parse(canonical));
    }

    @Test
    void theWeeksOfTheReadmeAreReadAsItSays() throws IOException {
        List<String[]> rows = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8)
                .lines()
                .dropWhile(line -> !line.equals("| in the file | is the week |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("`"))
                .toList();
        assertThat(rows)
                .hasSize(6)
                .allSatisfy(row -> assertThat(WeeklySchedule.parse(row[1])).hasToString(row[3]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    \"\"                        | character 1: the text ends; a time is HH:MM
                    Mo-Fr                     | character 6: the text ends; a time is HH:MM
                    Mo-Fr 9:00-18:00          | character 7: '9:00-18:00'; a time is HH:MM
                    Mo-Fr 09:00-18:60         | '18:60'; a time is HH:MM
                    Mo-Fr 09:00-48:01         | '48:01'; a time is HH:MM
                    Mo-Fr 09:00               | the text ends; a stretch is HH:MM-HH:MM
                    Mo-Fr 09:00-18:00x        | '18:00x'; a time is HH:MM
                    Mo-Fr 09-00-18:00         | '09-00-18:00'; a time is HH:MM
                    Mo-Fr 0٣:00-18:00         | a time is HH:MM
                    Mo-Fr 24:00-25:00         | '24:00'; a stretch opens at 00:00 to 23:59
                    Mo-Fr 09:00-09:00         | '09:00-09:00'; a stretch is not empty; a whole day is 00:00-24:00
                    Mo-Fr 09:00-40:00         | '09:00-40:00'; a stretch is 24 hours long at most
                    Mo-Fr09:00-18:00          | '09:00-18:00'; a space separates days from hours
                    PH 09:00-18:00            | 'PH 09:00-18:00'; public holidays are off by the production calendar
                    Jan-Mar 09:00-18:00       | 'Jan'; a weekday is one of Mo Tu We Th Fr Sa Su, and times follow the days; another week from a date
                    Mo-Fr 09:00-18:00, We off | 'We off'; the rules before give hours to these days
                    Mo-Xx 09:00-18:00         | 'Xx'; a weekday is one of
                    Mo-Fr 09:00-18:00;        | the text ends; a time is HH:MM
                    Mo-Fr 09:00-18:00 PH off  | 'PH off'; a rule ends with ';' or with the text
                    Mo-Fr off 09:00-18:00     | '09:00-18:00'; a rule ends with ';' or with the text
                    Mo 09:00-12:00,11:00-13:00 | Hours overlap: 09:00-12:00 and 11:00-13:00; the stretches of a day lie apart
                    Mo 22:00-06:00,23:00-23:30 | Hours overlap: 22:00-06:00 and 23:00-23:30
                    Mo, 09:00-12:00           | '09:00-12:00'; a weekday is one of
                    """)
    void aMalformedScheduleNamesTheValueAndWhatIsAllowed(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklySchedule.parse(text))
                .withMessageContaining(message);
    }

    @Test
    void aLongScheduleIsQuotedInPartAndOneTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklySchedule.parse("x".repeat(1 << 20)))
                .withMessageStartingWith("Bad schedule '" + "x".repeat(80) + "…', character 1: '" + "x".repeat(80)
                        + "…'; a weekday is one of Mo Tu We Th Fr Sa Su, and times follow the days")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklySchedule.parse("x".repeat((1 << 20) + 1)))
                .withMessage("Schedule too long: 1048577 characters; 1048576 are allowed");
    }

    @Test
    void aDayHasTheHoursOfItsRule() {
        assertThat(Given.DISTRICT.hours(DayOfWeek.FRIDAY)).isEqualTo(DayHours.parse("08:30-13:00,14:00-16:30"));
        assertThat(Given.DISTRICT.hours(DayOfWeek.SUNDAY)).isEqualTo(DayHours.off());
    }

    @Test
    void schedulesOfTheSameHoursAreEqual() {
        assertThat(WeeklySchedule.parse("Mo,Tu 09:00-12:00"))
                .isEqualTo(WeeklySchedule.parse("Mo-Tu 09:00-12:00"))
                .hasSameHashCodeAs(WeeklySchedule.parse("Mo-Tu 09:00-12:00"))
                .isNotEqualTo(WeeklySchedule.parse("Mo 09:00-12:00"))
                .isNotEqualTo("Mo-Tu 09:00-12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30-13:00,14:00-17:45", "22:00-06:00", "00:00-24:00", "off"})
    void theHoursOfADayArePrintedAsTheyWereRead(String text) {
        assertThat(DayHours.parse(text)).hasToString(text);
    }

    @Test
    void theHoursOfADayEndWithIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayHours.parse("09:00-12:00; 13:00-14:00"))
                .withMessageContaining("'; 13:00-14:00'; the hours of one day end here");
    }

    @Test
    void hoursAreMinutesFromTheMidnightOfTheirDay() {
        assertThat(DayHours.parse("22:00-06:00,08:30-12:00").stretches())
                .containsExactly(new DayHours.Stretch(510, 720), new DayHours.Stretch(1320, 1800));
        assertThat(DayHours.parse("09:00-12:00").isOff()).isFalse();
        assertThat(DayHours.off().isOff()).isTrue();
    }

    @Test
    void aStretchLiesWithinItsBounds() {
        assertThat(List.of(new DayHours.Stretch(0, 1440), new DayHours.Stretch(1439, 2879)))
                .extracting(DayHours.Stretch::toString)
                .containsExactly("00:00-24:00", "23:59-47:59");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayHours.Stretch(-1, 10))
                .withMessage("Opening minute out of range: -1; it must be 0 to 1439");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayHours.Stretch(1440, 1500))
                .withMessage("Opening minute out of range: 1440; it must be 0 to 1439");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayHours.Stretch(10, 10))
                .withMessage(
                        "Closing minute out of range: 10; it must be later than the opening minute 10 by 1440 at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayHours.Stretch(10, 1451))
                .withMessageStartingWith("Closing minute out of range: 1451;");
    }
}
