package io.github.otklik.calendar;

import static io.github.otklik.calendar.Given.date;
import static io.github.otklik.calendar.Given.omsk;
import static io.github.otklik.calendar.Given.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    @Test
    void aFileMakesTheCalendarThatABuilderMakes() {
        WorkingCalendar calendar = WorkingCalendar.load(
                text(
                        "\uFEFF# The administration of the district",
                        "zone        Asia/Omsk   # UTC+6",
                        "week        Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30\r",
                        "\tweek from 2025-09-01 Mo-Fr 09:00-18:00",
                        "production  ru",
                        "cover       2020-01-01 to 2028-12-31",
                        "project     through 2028",
                        "override    2026-05-08 08:30-13:00",
                        "layer       non-working-2020-2021",
                        "",
                        "overlay Day of the district",
                        "act d17 Decision No. 17 of the council",
                        "2026-07-10 off by d17",
                        "2026-07-13 10:00-12:00,13:00-14:00 by d17"),
                "district.calendar");
        WorkingCalendar built = WorkingCalendar.builder(Given.OMSK)
                .schedule(Given.DISTRICT)
                .scheduleFrom(date("2025-09-01"), WeeklySchedule.parse("Mo-Fr 09:00-18:00"))
                .production(ProductionCalendar.russia())
                .covering(date("2020-01-01"), date("2028-12-31"))
                .projectThrough(2028)
                .override(date("2026-05-08"), DayHours.parse("08:30-13:00"))
                .overlay(Overlay.nonWorkingDays2020And2021())
                .overlay(Overlay.load(
                        text(
                                "overlay Day",
                                "act a A",
                                "2026-07-10 off by a",
                                "2026-07-13 10:00-12:00,13:00-14:00 by a"),
                        "overlay"))
                .build();

        assertThat(calendar.fingerprint()).isEqualTo(built.fingerprint());
        assertThat(calendar.coverageEnd()).isEqualTo(omsk("2029-01-01T00:00:00"));
        assertThat(calendar.day(date("2026-07-10")).reason())
                .isEqualTo("Day of the district: Decision No. 17 of the council");
        assertThat(calendar.day(date("2026-07-13")).hours()).hasToString("10:00-12:00,13:00-14:00");
    }

    @Test
    void theFileOfTheReadmeIsReadAsItStands() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        int start = readme.indexOf("zone  ");
        WorkingCalendar calendar = WorkingCalendar.load(
                new StringReader(readme.substring(start, readme.indexOf("```", start))), "README.md");

        assertThat(calendar.coverageEnd()).isEqualTo(omsk("2029-01-01T00:00:00"));
        assertThat(calendar.isWorkingDay(date("2026-07-10"))).isFalse();
        assertThat(calendar.day(date("2028-05-06")).kind()).isEqualTo(DayKind.MOVED_WORKING_SHORT);
    }

    @Test
    void anOfficeAddsNextYearTheMorningItIsPublished() {
        WorkingCalendar calendar = WorkingCalendar.load(
                text(
                        "zone Asia/Omsk",
                        "week Mo-Fr 09:00-18:00",
                        "production ru",
                        "year 2028 known 2027-09-20",
                        "norm 260 days 2079 hours",
                        "act 1 2027-09-20 The decree",
                        "2028-01-01 holiday",
                        "2028-05-06 working short for 2028-05-08 by 1",
                        "2028-05-08 off from 2028-05-06 by 1"),
                "office");
        assertThat(calendar.coverageEnd()).isEqualTo(omsk("2029-01-01T00:00:00"));
        assertThat(calendar.day(date("2028-05-06")).reason()).isEqualTo("The decree");
        assertThat(calendar.day(date("2028-05-06")).hours()).hasToString("09:00-17:00");
        assertThat(calendar.isProvisional(omsk("2028-01-01T00:00:00"), omsk("2028-12-01T00:00:00")))
                .isFalse();
    }

    @Test
    void aFileMayAskForTheDraftOrForWhatWasKnownOrForNoHolidays() {
        String week = "week Mo-Fr 09:00-18:00";
        assertThat(WorkingCalendar.load(text("zone UTC", week, "production ru provisional"), "f")
                        .coverageEnd())
                .isEqualTo(Given.at("2028-01-01T00:00:00Z"));
        assertThat(WorkingCalendar.load(text("zone UTC", week, "production ru", "known 2012-03-14"), "f")
                        .isWorkingDay(date("2012-05-07")))
                .isTrue();
        assertThat(WorkingCalendar.load(
                                text("zone UTC", week, "production none", "cover 2024-01-01 to 2024-12-31"), "f")
                        .isWorkingDay(date("2024-01-01")))
                .isTrue();
    }

    @Test
    void aLaterLineOfAFileSeesAllProblemsOfTheEarlierOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(
                        text(
                                "zone Asia/Omks",
                                "week Mo-Fr 9:00-18:00",
                                "2027-01-01 holiday",
                                "year 2027",
                                "2027-01-01 holiday",
                                "year 2028 known 2027-09-01",
                                "2028-01-32 holiday",
                                "2028-01-02 party"),
                        "bad"))
                .withMessage("""
                        bad:1: bad zone 'Asia/Omks'; a zone is an id such as Asia/Omsk
                        bad:2: Bad schedule 'Mo-Fr 9:00-18:00', character 7: '9:00-18:00'; a time is HH:MM, 00:00 to 24:00,\
                         or up to 48:00 for a close on the next day; or 'off'
                        bad:3: '2027-01-01' stands under no section; it follows a good 'year' or 'overlay' line
                        bad:4: year 2027 does not say since when it is known; write 'year 2027 known YYYY-MM-DD' or 'year 2027\
                         provisional'
                        bad:7: bad date '2028-01-32'; a date is YYYY-MM-DD, 1900 to 2100
                        bad:8: bad kind 'party'; a day is 'holiday', 'off [from DATE]', 'short', 'working for DATE' or 'working\
                         short for DATE', and may end with 'by ACT'""");
    }

    /** What is missing or contradicts another line only because one line could not be read is not told besides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1  | zone Asia/Omks
                    1  | zona Asia/Omsk
                    2  | week Mo-Fr 9-18
                    2  | wek Mo-Fr 09:00-18:00
                    3  | yera 2028 known 2027-09-20
                    3  | year 2028 known 2027-09-32
                    3  | year 2028 know 2027-09-20
                    4  | act a 2027-09-2O The decree
                    4  | atc a The decree
                    5  | norm 260 days 2079 hour
                    6  | 2028-01-O1 holiday
                    7  | 2028-05-06 working shrt for 2028-05-08 by a
                    8  | 2028-05-08 of from 2028-05-06 by a
                    9  | overlai Day of the district
                    9  | overlay
                    10 | act b
                    10 | actb Decision
                    11 | 2028-06-09 of by b
                    """)
    void aLineThatCannotBeReadIsOneProblem(int number, String bad) {
        String[] lines = {
            "zone Asia/Omsk",
            "week Mo-Fr 09:00-18:00",
            "year 2028 known 2027-09-20",
            "act a 2027-09-20 The decree",
            "norm 260 days 2079 hours",
            "2028-01-01 holiday",
            "2028-05-06 working short for 2028-05-08 by a",
            "2028-05-08 off from 2028-05-06 by a",
            "overlay Day of the district",
            "act b Decision",
            "2028-06-09 off by b"
        };
        assertThat(WorkingCalendar.load(text(lines), "f").isWorkingDay(date("2028-06-09")))
                .isFalse();
        lines[number - 1] = bad;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(text(lines), "f"))
                .satisfies(
                        wrong -> assertThat(String.valueOf(wrong.getMessage()).lines())
                                .singleElement()
                                .asString()
                                .startsWith("f:" + number + ": "));
    }

    /** Only what the bad line may be is not told to be missing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zonne UTC                       | no week;no production
            tz Asia/Omsk                    | no week;no production
            hours Mo-Fr 09:00-18:00         | no zone;no production
            wee Mo-Fr 9-18                  | no zone;no production
            calendar ru                     | no zone;no week
            god 2028 known 2027-09-20       | no zone;no week
            yaer 2028                       | no zone;no week
            holiday 2024-01-01              | no zone;no week;no production
            ?                               | no zone;no week;no production
            note see the act                | no zone;no week;no production
            """)
    void whatABadLineCannotHaveSaidIsMissing(String bad, String missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(text(bad), "f"))
                .satisfies(wrong -> {
                    List<String> lines =
                            String.valueOf(wrong.getMessage()).lines().toList();
                    assertThat(lines).hasSize(1 + missing.split(";", -1).length);
                    for (String each : missing.split(";", -1)) {
                        assertThat(lines).anyMatch(line -> line.startsWith("f:1: " + each));
                    }
                });
    }

    @Test
    void rowsUnderALineThatIsNoHeadingAreOfTheSectionBeforeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.load(
                        text("year 2028 known 2027-09-20", "act a The decree", "?", "2028-01-01 party"), "f"))
                .satisfies(
                        wrong -> assertThat(String.valueOf(wrong.getMessage()).lines())
                                .hasSize(2)
                                .anyMatch(line -> line.startsWith("f:3: unknown '?'"))
                                .anyMatch(line -> line.startsWith("f:4: bad kind 'party'")));
    }

    @ParameterizedTest
    @CsvSource({"prodution none", "production non", "cover 2026-01-01 to", "covr 2026-01-01 to 2026-12-31"})
    void whatABadLineMayHaveSaidIsNotMissing(String bad) {
        String other = bad.startsWith("p") ? "cover 2026-01-01 to 2026-12-31" : "production none";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(text("zone UTC", "week Mo 09:00-10:00", other, bad), "f"))
                .satisfies(
                        wrong -> assertThat(String.valueOf(wrong.getMessage()).lines())
                                .hasSize(1)
                                .allMatch(line -> line.startsWith("f:4: ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    zone UTC/                        | bad zone 'UTC/'
                    known 2020-01-01 more            | unexpected 'more'; the line ends before it
                    zone UTC                         | 'zone' stands twice, after UTC; a file has it once
                    zone                             | bad zone ''
                    week from 2024-1-1 Mo-Fr 09:00-18:00 | bad date '2024-1-1'; a date is YYYY-MM-DD, 1900 to 2100
                    week Mo-Fr 10:00-11:00           | a second 'week' from the same date
                    production ru                    | 'production' stands twice
                    known 1899-12-31                 | bad date '1899-12-31'
                    cover 2024-01-01 2024-02-01      | bad cover; write 'cover YYYY-MM-DD to YYYY-MM-DD'
                    project 2030                     | bad projection; a file has one line 'project through YYYY'
                    project through 20300            | bad year '20300'; it must be 1900 to 2100
                    project through                  | bad year ''; it must be 1900 to 2100
                    project through 2O30             | bad year '2O30'; it must be 1900 to 2100
                    project through 2101             | bad year '2101'; it must be 1900 to 2100
                    project through 99999999999      | bad year '99999999999'; it must be 1900 to 2100
                    override 2024-01-01              | the text ends; a time is HH:MM
                    layer holidays                   | unknown layer 'holidays'; the library has non-working-2020-2021
                    holiday 2024-01-01               | unknown 'holiday'; a line begins with a date or one of zone week
                    overlay                          | overlay without a name; write 'overlay NAME'
                    norm 247 days 1972 hours         | 'norm' stands under a 'year' line
                    act 1 Text                       | 'act' stands under no section
                    yearly 13-01 holiday             | bad day '13-01'; a yearly day is MM-DD
                    yearly 01-01 off                 | unexpected 'off'
                    yearly 01-01                     | a yearly day has one line, 'yearly MM-DD holiday [moves]'
                    2024-01-01 holiday               | '2024-01-01' stands under no section
                    """)
    void aBadLineOfAFileIsNamedWithItsValueAndWhatIsAllowed(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WorkingCalendar.load(text("zone UTC", "week Mo-Fr 09:00-18:00", "production ru", line), "f"))
                .withMessageStartingWith("f:4: ")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    year 2024 known 2024-01-01        | year 2024 stands twice; a file has it once
                    2025-01-01 holiday                | 2025-01-01 is not of the year 2024 under which it stands
                    2024-01-01 holiday                | 2024-01-01 stands twice; a second row needs a later act
                    2024-01-02 working for 2024-01-01 | 2024-01-02 is a Tuesday; only a Saturday or Sunday is 'working'
                    2024-01-06 short                  | 2024-01-06 is a Saturday; a short one is 'working short for DATE'
                    2024-01-06 working                | No day that the worked 2024-01-06 was swapped with;
                    2024-01-06 working for 2024-01-09 | 2024-01-06 is worked for 2024-01-09, which is not off
                    2024-01-06 working for            | bad date ''; a date is YYYY-MM-DD
                    2024-01-02 holiday from 2024-01-06 | 2024-01-02 is not a moved day; only 'off' has 'from DATE'
                    2024-01-02 off by 7               | unknown act '7'; an 'act KEY TEXT' of the year stands above
                    2024-01-02 off because            | unexpected 'because'
                    act k                             | act 'k' has no text; write 'act KEY [YYYY-MM-DD] TEXT'
                    act a Again                       | act 'a' stands twice
                    act b 2024-13-01 Text             | bad date '2024-13-01'
                    norm 261 days 2088 hours          | norm of 261 days and 2088 hours is not met; the rows of 2024 make 261 days
                    norm 261 2088                     | bad norm; a year has one, such as 'norm 247 days 1972 hours'
                    norm 367 days 1 hours             | bad number of days '367'; it must be 0 to 366
                    zone UTC                          | unknown 'zone'; a line begins with a date or one of year norm act yearly
                    yearly 02-23 holiday              | a yearly day has one line
                    yearly 02-29 holiday              | bad day '02-29'; a yearly day is one of every year
                    """)
    void aBadLineOfAProductionCalendarIsNamedWithItsValueAndWhatIsAllowed(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.load(
                        text(
                                "yearly 02-23 holiday moves",
                                "year 2024 known 2023-08-10",
                                "act a An act",
                                "2024-01-01 holiday",
                                "2024-01-03 short",
                                line),
                        "p"))
                .withMessageStartingWith("p:6: ")
                .withMessageContaining(message);
    }

    @Test
    void aYearHasOneNorm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.load(
                        text(
                                "year 2023 known 2023-01-01",
                                "norm 260 days 2080 hours",
                                "norm 260 days 2080 hours",
                                "2023-01-01 holiday"),
                        "p"))
                .withMessage("p:3: bad norm; a year has one, such as 'norm 247 days 1972 hours'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    2024-01-01 off                | no source for 2024-01-01; a day of an overlay is
                    2024-01-01 off by b           | unknown act 'b'; an 'act KEY TEXT' of the overlay stands above
                    2024-01-02 off by a           | 2024-01-02 stands twice; an overlay has one row a day
                    2024-01-01 open by a          | 'open'; a time is HH:MM
                    2024-01-01 off by a and b     | unexpected 'and b'
                    act a Again                   | act 'a' stands twice
                    act b                         | act 'b' has no text; write 'act KEY TEXT'
                    year 2024 known 2024-01-01    | unknown 'year'; a line begins with a date or one of overlay act
                    """)
    void aBadLineOfAnOverlayIsNamedWithItsValueAndWhatIsAllowed(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.load(text("overlay Name", "act a An act", "2024-01-02 off by a", line), "o"))
                .withMessageStartingWith("o:4: ")
                .withMessageContaining(message);
    }

    @Test
    void anOverlayFileHoldsOneOverlay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.load(text("overlay A", "overlay B"), "o"))
                .withMessageStartingWith("o:1: 2 overlays in the file; it holds one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.load(text(""), "o"))
                .withMessage("o:1: 0 overlays in the file; it holds one");
    }

    @Test
    void whatABuilderRefusesIsRefusedWithTheNameOfTheFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(text("zone UTC", "week off", "production ru"), "f"))
                .withMessageStartingWith("f:1: No working time at all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(
                        text("zone UTC", "week Mo 09:00-10:00", "production ru", "known 2001-01-01"), "f"))
                .withMessageStartingWith("f:1: No year was known at 2001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(text("zone UTC", "week Mo 09:00-10:00"), "f"))
                .withMessageStartingWith("f:1: no production calendar; a file has a line 'production ru'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(text("zone UTC", "week off", "production de"), "f"))
                .withMessageStartingWith(
                        "f:3: unknown production calendar 'de'; it must be 'ru', 'ru six-day', 'ru provisional' or"
                                + " 'none'");
    }

    @Test
    void noneWithYearsOfItsOwnIsAContradiction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(
                        text(
                                "zone UTC",
                                "week Mo 09:00-10:00",
                                "production none",
                                "cover 2024-01-01 to 2024-12-31",
                                "year 2024 known 2024-01-01",
                                "2024-01-01 holiday"),
                        "f"))
                .withMessage("f:1: years of a production calendar under 'production none'; leave one of them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(
                        text(
                                "zone UTC",
                                "week Mo 09:00-10:00",
                                "production none",
                                "cover 2024-01-01 to 2024-12-31",
                                "known 2024-01-01"),
                        "f"))
                .withMessage("f:1: 'known' under 'production none'; leave one of them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(
                        text("zone UTC", "week Mo 09:00-10:00", "production none", "project through 2030"), "f"))
                .withMessageContaining("f:1: no days covered; under 'production none' a file has a line 'cover")
                .withMessageContaining("f:1: 'project through' under 'production none'; leave one of them out");
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(new StringReader("#".repeat((1 << 20) + 1)), "f"))
                .withMessage("f: file too large: more than 1048576 characters; it must have at most that many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.load(new StringReader("#".repeat(1 << 20)), "f"))
                .withMessageStartingWith("f:1: no zone");
    }

    @Test
    void aFullListOfProblemsIsCut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductionCalendar.load(new StringReader("x\n".repeat(1005)), "f"))
                .withMessageEndingWith("\nand 906 more");
    }

    @Test
    void aReaderThatFailsIsReportedWithTheName() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ProductionCalendar.load(broken, "f"))
                .withMessage("f cannot be read");
    }
}
