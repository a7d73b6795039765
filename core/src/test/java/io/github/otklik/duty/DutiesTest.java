package io.github.otklik.duty;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Office;
import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.command.MessageAct;
import io.github.otklik.duty.Duties.Duty;
import io.github.otklik.duty.Duties.Ground;
import io.github.otklik.duty.Duties.Holder;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.registry.History;
import io.github.otklik.registry.OfficialPage;
import io.github.otklik.registry.Owner;
import io.github.otklik.registry.PageFact;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.PageStatus;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesTest {
    private static final Duty CURATOR = new Duty(Role.CURATOR, null);
    private static final Duty WORKS = new Duty(Role.EXECUTOR, "works");
    private static final String PEOPLE = """
            Назначен куратор с 2026-01-01: Иванова А. П.          # общий отдел
            Назначен исполнитель works с 2026-01-01 по 2026-06-30: Петров С. И.
            Назначена исполнитель works с 2026-08-01: Орлова Н. Н.
            Отсутствует с 2026-03-02 по 2026-03-13: Иванова А. П.; замещает Сидорова М. К.
            Отсутствует с 2026-03-05 по 2026-03-06: Сидорова М. К.; замещает Котов Д. Д.
            Отсутствует с 2026-03-06 по 2026-03-06: Котов Д. Д.
            Дежурит куратор сб вс: Лис Е. В.
            Дежурит куратор 2026-03-07: Котов Д. Д.
            """;

    private static Duties duties(String text) {
        return Duties.load(new StringReader(text), "people.txt");
    }

    private static Holder holder(Duty duty, String local) {
        return duties(PEOPLE).holder(duty, Office.at(local), Office.CALENDAR);
    }

    @Test
    void thePersonAppointedHoldsTheDuty() {
        assertThat(holder(CURATOR, "2026-02-10T10:00"))
                .isEqualTo(new Holder(CURATOR, "Иванова А. П.", Ground.APPOINTED, List.of()));
    }

    @Test
    void aSubstituteStandsInAndASubstituteOfTheSubstituteToo() {
        assertThat(holder(CURATOR, "2026-03-02T10:00").text(Language.RU))
                .isEqualTo("куратор: Сидорова М. К.; основание – назначение; отсутствует Иванова А. П. (02.03.2026 –"
                        + " 13.03.2026)");
        Holder second = holder(CURATOR, "2026-03-05T10:00");
        assertThat(second.person()).isEqualTo("Котов Д. Д.");
        assertThat(second.absences()).extracting(DutyRow::person).containsExactly("Иванова А. П.", "Сидорова М. К.");
    }

    @Test
    void whereTheChainEndsWithoutASubstituteNobodyHoldsTheDuty() {
        Holder holder = holder(CURATOR, "2026-03-06T10:00");

        assertThat(holder.person()).isNull();
        assertThat(holder.ground()).isEqualTo(Ground.NO_SUBSTITUTE);
        assertThat(holder.text(Language.EN))
                .isEqualTo("curator: nobody. Reason: no substitute is named; Иванова А. П. is absent (02.03.2026 to"
                        + " 13.03.2026); Сидорова М. К. is absent (05.03.2026 to 06.03.2026); Котов Д. Д. is absent"
                        + " (06.03.2026 to 06.03.2026).");
    }

    @Test
    void theRotaHoldsOutsideWorkingTimeAndADateComesBeforeAWeekday() {
        assertThat(holder(CURATOR, "2026-02-14T10:00").person()).isEqualTo("Лис Е. В.");
        assertThat(holder(CURATOR, "2026-02-14T10:00").ground()).isEqualTo(Ground.ON_WATCH);
        assertThat(holder(CURATOR, "2026-03-07T10:00").person()).isEqualTo("Котов Д. Д.");
        assertThat(holder(CURATOR, "2026-02-10T20:00").ground())
                .as("no watch that night")
                .isEqualTo(Ground.APPOINTED);
    }

    @Test
    void onADayOffThatIsWorkedTheRotaDoesNotHold() {
        Duties people = duties("Назначен куратор с 2021-01-01: А\nДежурит куратор сб: Б");

        assertThat(people.holder(CURATOR, Office.at("2021-02-20T10:00"), Office.CALENDAR)
                        .person())
                .as("a Saturday that was worked")
                .isEqualTo("А");
        assertThat(people.holder(CURATOR, Office.at("2021-02-20T21:00"), Office.CALENDAR)
                        .person())
                .isEqualTo("Б");
    }

    @Test
    void gapsAreFoundByDayWithTheirReason() {
        assertThat(duties(PEOPLE).gaps(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 12, 31)))
                .extracting(gap -> gap.text(Language.RU))
                .containsExactly(
                        "С 30.12.2025 по 31.12.2025 – куратор: никто. Причина: никто не назначен.",
                        "06.03.2026 – куратор: никто. Причина: замещающий не назван; отсутствует Иванова А. П."
                                + " (02.03.2026 – 13.03.2026); отсутствует Сидорова М. К. (05.03.2026 – 06.03.2026);"
                                + " отсутствует Котов Д. Д. (06.03.2026 – 06.03.2026).",
                        "С 30.12.2025 по 31.12.2025 – исполнитель works: никто. Причина: никто не назначен.",
                        "С 01.07.2026 по 31.07.2026 – исполнитель works: никто. Причина: никто не назначен.");
    }

    @Test
    void aWatchByOneWhoIsAwayIsAGapToo() {
        Duties people = duties("""
                Назначен куратор с 2026-01-01: А
                Дежурит куратор сб вс: Б
                Отсутствует с 2026-02-14: Б
                Дежурит глава сб вс: В
                """);

        assertThat(people.gaps(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 16)))
                .extracting(gap -> gap.first() + " " + gap.lastDay() + " "
                        + gap.why().duty() + " " + gap.why().ground())
                .containsExactly(
                        "2026-02-14 2026-02-15 CURATOR NO_SUBSTITUTE",
                        "2026-02-13 2026-02-13 HEAD NOT_APPOINTED",
                        "2026-02-16 2026-02-16 HEAD NOT_APPOINTED");
        assertThat(people.gaps(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 14))
                        .get(0)
                        .text(Language.EN))
                .isEqualTo(
                        "14.02.2026: curator: nobody. Reason: no substitute is named; Б is absent (since 14.02.2026).");
    }

    @Test
    void anObligationHasThePersonOfItsUnitOrOfItsRole() {
        List<Event> events = Office.events(
                "m1",
                Office.access("2026-03-02T09:00"),
                new MessageAct.Route(Office.header("2", "2026-03-02T09:05", Role.CURATOR), "works", List.of()));
        Instant at = Office.at("2026-03-02T09:10");
        MessageCase message = MessageCase.of("m1", events);
        List<Obligation> before = Office.PROCEDURE.obligations(message, at);

        assertThat(before)
                .extracting(each -> each.kind() + " "
                        + duties(PEOPLE).holder(each, at, Office.CALENDAR).person())
                .contains("ANSWER Сидорова М. К.", "DRAFT Петров С. И.");
        assertThat(Office.PROCEDURE.obligations(message, at)).isEqualTo(before);
    }

    @Test
    @Cites("2/5")
    @DisplayName("who answers for a page is the person of the register, or who stands in; nobody where it names nobody")
    void thoseWhoAnswerForAPageAreStoodInFor() {
        LocalDate since = LocalDate.of(2026, 1, 1);
        Owner works = Owner.of("works", Owner.Kind.UNIT, "Отдел");
        OfficialPage page = new OfficialPage(
                "p",
                works,
                "vk",
                OfficialPage.Kind.COMMUNITY,
                "unit",
                History.none(),
                History.of(since, new PageFact.Standing(PageStatus.ACTIVE, "")),
                History.none(),
                History.of(since, new PageFact.Person("protection", Role.EXECUTOR, "Иванова А. П.", null)),
                History.none(),
                History.none());
        Duties duties = duties(PEOPLE);
        Duty held = new Duty(Role.EXECUTOR, "works");
        Map<String, PageRules.Provision> rules = PageRules.decree().duties(Owner.Kind.UNIT).stream()
                .collect(Collectors.toMap(PageRules.Provision::key, Function.identity()));
        PageRules.Provision protection = requireNonNull(rules.get("protection"));
        PageRules.Provision moderation = requireNonNull(rules.get("moderation"));

        assertThat(duties.holder(page, protection, LocalDate.of(2026, 2, 10)))
                .isEqualTo(new Holder(held, "Иванова А. П.", Ground.APPOINTED, List.of()));
        assertThat(duties.holder(page, protection, LocalDate.of(2026, 3, 2)).person())
                .isEqualTo("Сидорова М. К.");
        assertThat(duties.holder(page, protection, LocalDate.of(2026, 3, 6)).ground())
                .isEqualTo(Ground.NO_SUBSTITUTE);
        assertThat(duties.holder(page, moderation, LocalDate.of(2026, 2, 10)))
                .isEqualTo(new Holder(held, null, Ground.NOT_APPOINTED, List.of()));
        assertThat(duties.holder(page, protection, since.minusDays(1)).ground()).isEqualTo(Ground.NOT_APPOINTED);
    }

    @Test
    void aUnitThatNobodyIsAppointedForIsNobodys() {
        assertThat(holder(new Duty(Role.EXECUTOR, "school"), "2026-02-10T10:00").text(Language.RU))
                .isEqualTo("исполнитель school: никто. Причина: никто не назначен.");
    }

    @Test
    void anInstantBeyondTheCalendarIsRefused() {
        assertThatThrownBy(() -> holder(CURATOR, "2099-02-10T10:00")).isInstanceOf(UncoveredDateException.class);
    }

    /** Before the days nothing is taken for a part of the unit that may be a misspelt one of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дежурит исполнитель ЖКХ c 2026-05-09", // a Latin letter
                "Дежурит исполнитель ЖКХ со 2026-05-09",
                "Дежурит исполнитель ЖКХ s 2026-05-09",
                "Дежурит исполнитель ЖКХ C 2026-05-09", // a Latin letter
                "Дежурит исполнитель ЖКХ пнт вт",
                "Дежурит исполнитель ЖКХ втр ср",
                "Дежурит исполнитель ЖКХ Пнт вт с 2026-05-09",
                "Дежурит исполнитель ЖКХ с с 2026-05-09",
            })
    void aMisspeltWordOfTheDaysIsNoPartOfAUnit(String line) {
        String unit = line.replaceFirst("Дежурит исполнитель (ЖКХ \\S+).*", "$1");
        String must = "it must be one that an appointment names";
        String days = ", and days must be ДАТА, с ДАТА or пн вт ср чт пт сб вс";

        assertThatThrownBy(() ->
                        duties("Назначен исполнитель ЖКХ с 2026-01-01: А\nНазначен исполнитель УО с 2026-01-01: Б\n"
                                + line + ": В"))
                .hasMessage("Problems of people.txt: 1\npeople.txt:3: unknown unit '" + unit + "'; " + must
                        + ", so one of ЖКХ, УО" + days);
        assertThatThrownBy(() -> duties(line + ": В"))
                .hasMessage("Problems of people.txt: 1\npeople.txt:1: unknown unit '" + unit + "'; " + must + days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Назначен исполнитель ЖКХ c 2026-01-01",
                "Назначен исполнитель ЖКХ 2026-01-01",
                "Назначен исполнитель ЖКХ пн с 2026-01-01",
                "Дежурит исполнитель ЖКХ втр",
                "Назначен исполнитель ЖКХ с 2026-01-01 пo 2026-01-31",
                "Дежурит исполнитель ЖКХ c 2026-01-01 по 2026-01-31",
                "Дежурит исполнитель ЖКХ пн c 2026-01-01",
                "Отсутствует c 2026-01-01",
            })
    void daysOfAnotherFormAreRefused(String line) {
        assertThatThrownBy(() -> duties(line + ": А"))
                .hasMessageStartingWith("Problems of people.txt: 1\npeople.txt:1: bad line '")
                .hasMessageContaining("; it must be ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дежурит исполнитель УК 2 2026-05-09",
                "Дежурит исполнитель ПТО 2026-05-09",
                "Дежурит исполнитель edu пн вт",
                "Дежурит исполнитель Отдел образования Пн ВТ С 2026-05-09",
                "Дежурит исполнитель Отдел Б 2026-05-09",
                "Дежурит исполнитель Школа 5 а 2026-05-09: Б\nНазначен исполнитель Школа 5 а с 2026-01-01",
            })
    void anyOtherWordMayNameAUnit(String line) {
        assertThat(duties(line + ": А").duties()).hasSize(1);
    }

    @Test
    void rowsMakeTheSameDutiesAsAText() {
        DutyRow.Appointment one = new DutyRow.Appointment(CURATOR, "А", LocalDate.of(2026, 1, 1), null);
        DutyRow.Absence away = new DutyRow.Absence("А", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 9), "Б");
        DutyRow.Watch watch = new DutyRow.Watch(WORKS, "В", Set.of(DayOfWeek.SUNDAY), LocalDate.of(2026, 1, 1), null);
        Duties people = Duties.of(List.of(one), List.of(away), List.of(watch));

        assertThat(people.duties()).containsExactly(CURATOR, WORKS);
        assertThat(people.holder(CURATOR, Office.at("2026-02-09T10:00"), Office.CALENDAR)
                        .person())
                .isEqualTo("Б");
        assertThatThrownBy(() -> Duties.of(List.of(one, one), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Problems of appointments: 1\nappointments:2: two people for CURATOR on one day: 'А'; one of"
                                + " them must end before the other begins; the other is А 2026-01-01…");
    }

    @Test
    void allProblemsOfAFileAreToldByLine() {
        assertThatThrownBy(() -> duties("""
                Назначен куратор с 2026-01-01: А
                Назначен куратор с 2026-05-01 по 2026-05-02: Б
                Отсутствует с 2026-02-01 по 2026-02-10: А; замещает Б
                Отсутствует с 2026-02-05 по 2026-02-06: Б; замещает А
                Отсутствует с 2026-02-10: А
                Назначен начальник с 2026-01-01: В
                Назначен исполнитель a b с 2026-01-02 по 2026-01-01: В
                Отсутствует с 2026-01-01: Г; замещает Г
                Дежурит куратор сб вс: Д
                Дежурит куратор вс с 2026-01-01: Е
                Дежурит куратор: Д
                Уволен Д
                """))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refusal -> assertThat(String.valueOf(refusal.getMessage())
                                .lines()
                                .map(line -> line.substring(0, (line + ";").indexOf(';'))))
                        .containsExactly(
                                "Problems of people.txt: 9",
                                "people.txt:2: two people for CURATOR on one day: 'Б'",
                                "people.txt:4: circle of substitutes on 2026-02-05: 'Б, А'",
                                "people.txt:5: two absences on one day of 'А'",
                                "people.txt:6: unknown role 'начальник'",
                                "people.txt:7: bad row 'Назначен исполнитель a b с 2026-01-02 по 2026-01-01: В'",
                                "people.txt:8: bad row 'Отсутствует с 2026-01-01: Г",
                                "people.txt:10: two watches of CURATOR on one day: 'Е'",
                                "people.txt:11: bad line 'Дежурит куратор: Д'",
                                "people.txt:12: bad line 'Уволен Д'"));
    }

    @Test
    void everyGroundHasANameAndARoleOfAnActItsId() {
        assertThat(Wording.keys())
                .containsAll(Arrays.stream(Ground.values())
                        .map(ground -> "Ground." + ground)
                        .toList());
        assertThat(new Duty(Role.of("WATCHMAN"), "a").title(Language.RU)).isEqualTo("WATCHMAN a");
    }
}
