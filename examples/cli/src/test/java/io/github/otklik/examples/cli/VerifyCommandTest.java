package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Feasibility;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {
    @TempDir
    Path folder;

    @Test
    void theLibrarysReportIsPrinted() {
        Feasibility report = Feasibility.of(Regulation.decree());
        assertThat(Otklik.run("verify").out()).isEqualTo(report.table(Language.RU));
        assertThat(Otklik.run("verify", "--lang", "en").out()).isEqualTo(report.table(Language.EN));
        assertThat(Json.object(Otklik.run("verify", "--format", "json").out()))
                .containsEntry("regulation", "moskalenki-2022-08")
                .containsEntry("sound", true);
    }

    @Test
    void aRegulationIsReadFromAFile() throws IOException {
        Path file = folder.resolve("own.txt");
        Files.writeString(file, Regulation.decree().toText().replace("moskalenki-2022-08", "own-2026"));
        assertThat(Otklik.run("verify", "--format", "json", "--regulation", file.toString())
                        .out())
                .contains("\"own-2026\"");
    }

    @Test
    void daysAreComparedWithHoursOnACalendar() throws IOException {
        assertThat(Otklik.run("verify", "--regulation", daysAndHours()).out())
                .contains("Не сравнить: сроки в разных единицах времени, нужен календарь, который их охватывает");
        // Access at 00:00 of a working day: routed by 17:00 of the next one, answered by 17:00 of that day.
        assertThat(onCalendar("zone Asia/Omsk\nproduction ru\n", "ru"))
                .contains("взято худшее начало с 2026-12-25 по 2026-12-31")
                .contains("n = 0: -8:00; худшее начало 2026-12-25T00:00")
                .contains("Не укладывается и при n = 0")
                .doesNotContain("е сравни");
    }

    /** From a Monday on, all is counted by the end of the next working day; from a Sunday, by that of Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-04-20, 2026-04-13, 2026-04-19",
        "2026-03-02, 2026-03-05, 2026-03-02, 2026-03-04",
        "2026-03-02, 2026-03-03, 2026-03-02, 2026-03-02",
        "2026-12-26, 2027-01-04, 2026-12-28, 2027-01-03",
    })
    void onAShortCalendarTheLastStartsAreComparedAndThatIsSaid(String first, String last, String from, String to)
            throws IOException {
        String hours = "zone UTC\nproduction none\ncover " + first + " to " + last + "\n";
        assertThat(onCalendar(hours, "ru"))
                .contains("взято худшее начало с " + from + " по " + to)
                .contains("\nКалендарь короткий, он охватывает только дни с " + first + " по " + last + ": ")
                .contains(" Сравнивались только начала с " + from + " по " + to + "; в другие дни")
                .doesNotContain("Не сравнить");
        assertThat(onCalendar(hours, "en"))
                .contains("\nThe calendar is short and covers the days from " + first + " to " + last + " alone: ")
                .contains(" Only starts from " + from + " to " + to + " were compared; ");
        assertThat(Json.object(onCalendar(hours, "en", "--format", "json")))
                .containsEntry("firstDay", from)
                .containsEntry("lastDay", to)
                .containsEntry("calendarCovers", Map.of("firstDay", first, "lastDay", last));
    }

    @Test
    void noStartBeyondTheCalendarIsTakenThoughNoTermLooksAtIt() throws IOException {
        Path act = Path.of(daysAndHours());
        Files.writeString(
                act,
                Files.readString(act)
                        .replace("1 рабочий день", "1 календарный день")
                        .replace("8 часов", "36 календарных часов"));
        assertThat(onCalendar("zone UTC\nproduction none\ncover 2026-03-02 to 2026-03-03\n", "ru"))
                .contains("взято худшее начало с 2026-03-02 по 2026-03-03")
                .contains(" Сравнивались только начала с 2026-03-02 по 2026-03-03; ");
    }

    @Test
    void aCalendarTooShortForAnyStartIsSaidToBe() throws IOException {
        String hours = "zone UTC\nproduction none\ncover 2026-03-02 to 2026-03-02\n";
        assertThat(onCalendar(hours, "ru"))
                .contains("Не сравнить: сроки в разных единицах времени, нужен календарь, который их охватывает")
                .contains("\nСроки в разных единицах не сравнивались: календарь охватывает только дни с 2026-03-02 по"
                        + " 2026-03-02, и ни от одного из них не отсчитать все сроки.\n")
                .doesNotContain("взято худшее начало")
                .doesNotContain("без календаря");
        assertThat(onCalendar(hours, "en"))
                .contains(
                        "\nTerms in different units were not compared: the calendar covers the days from 2026-03-02 to"
                                + " 2026-03-02 alone, and from none of them can all terms be counted.\n");
        assertThat(Json.object(onCalendar(hours, "en", "--format", "json")))
                .doesNotContainKey("firstDay")
                .containsEntry("calendarCovers", Map.of("firstDay", "2026-03-02", "lastDay", "2026-03-02"));
    }

    @Test
    void workOverMidnightDoesNotMakeACalendarLonger() throws IOException {
        String hours = "zone UTC\nproduction none\nweek Sa 20:00-02:00\ncover 2026-03-02 to 2026-03-07\n";
        assertThat(onCalendar(hours, "ru", "--format", "json"))
                .contains("\"calendarCovers\":{\"firstDay\":\"2026-03-02\",\"lastDay\":\"2026-03-07\"}");
    }

    @Test
    void withoutACalendarThatTheActNamesNothingIsComparedAndThatIsSaid() throws IOException {
        Path act = Path.of(daysAndHours());
        Files.writeString(
                act,
                Files.readString(act) + "Календарь «дежурный»: повторное\nДействие link-repeat, куратор, пункт 3\n");
        assertThat(onCalendar("zone UTC\nproduction ru\n", "ru"))
                .contains("Не сравнить")
                .contains("\nСроки в разных единицах на календаре не сравнивались, ")
                .contains("акт называет и другие календари: дежурный; для каждого нужно --calendar-of ИМЯ=ФАЙЛ.");
        assertThat(onCalendar("zone UTC\nproduction ru\n", "en"))
                .contains("\nTerms in different units were not compared on the calendar, ");
    }

    private String daysAndHours() throws IOException {
        Path act = folder.resolve("act.txt");
        return (Files.exists(act) ? act : Files.writeString(act, """
                Правила: a
                Действуют с: 2026-01-01
                Срок ROUTE, куратор, пункт 1: 1 рабочий день
                Срок ANSWER, куратор, пункт 2: 8 часов
                Действие give-access, куратор, пункт 1
                Действие route, куратор, пункт 1
                Действие submit-draft, куратор, пункт 2
                Действие publish, куратор, пункт 2
                Согласование: нет
                """)).toString();
    }

    /** What is printed of the act on a calendar of these lines, with a usual week where they have none. */
    private String onCalendar(String lines, String language, String... more) throws IOException {
        String week = lines.contains("week ") ? "" : "week Mo-Fr 09:00-17:00\n";
        Path hours = Files.writeString(folder.resolve("hours.txt"), lines + week);
        List<String> arguments = new ArrayList<>(List.of("verify", "--regulation", daysAndHours(), "--calendar"));
        arguments.addAll(List.of(hours.toString(), "--lang", language));
        arguments.addAll(List.of(more));
        return Otklik.run(arguments.toArray(String[]::new)).out();
    }

    @Test
    void itIsToldUntilWhenAccessMayBeGivenOnACalendar() throws IOException {
        Path file = folder.resolve("hours.txt");
        String hours =
                "zone Asia/Omsk\nweek Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30\nproduction none\n";
        Files.writeString(file, hours + "cover 2022-08-01 to 2022-09-02\n");
        // The longest way is an interim answer at its end and seven working days after it: worked out by hand.
        assertThat(Otklik.run("verify", "--calendar", file.toString()).out())
                .startsWith(Otklik.run("verify").out())
                .endsWith(
                        "\nКалендарь охватывает все сроки, если доступ открыт не позднее 2022-08-22T17:00:00+06:00.\n");
        assertThat(Otklik.run("verify", "--lang", "en", "--calendar", file.toString())
                        .out())
                .endsWith("\nThe calendar covers every term if access is given by 2022-08-22T17:00:00+06:00.\n");
        assertThat(Json.object(Otklik.run("verify", "--format", "json", "--calendar", file.toString())
                        .out()))
                .containsEntry("reach", "2022-08-22T17:00:00+06:00");

        Files.writeString(file, hours + "cover 2022-09-01 to 2022-09-02\n");
        assertThat(Otklik.run("verify", "--calendar", file.toString()).out())
                .endsWith("\nКалендарь не охватывает всех сроков, когда бы ни был открыт доступ.\n");
        assertThat(Json.object(Otklik.run("verify", "--format", "json", "--calendar", file.toString())
                        .out()))
                .doesNotContainKey("reach");
    }
}
