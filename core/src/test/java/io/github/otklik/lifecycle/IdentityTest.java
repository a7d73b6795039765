package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Policy;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Cites("decision 14")
class IdentityTest {
    private static WorkingCalendar.Builder calendar(ZoneId zone, int from, int to) {
        return WorkingCalendar.builder(zone)
                .schedule(WeeklySchedule.parse(Story.WEEK))
                .production(ProductionCalendar.russia())
                .covering(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static Procedure decree(WorkingCalendar calendar) {
        return Procedure.of(Regulation.decree(), Calendars.of(calendar));
    }

    private static Regulation edited(String from, String to) {
        String text = Regulation.decree().toText();
        assertThat(text).contains(from);
        return Regulation.load(new StringReader(text.replace(from, to)), "edited.txt");
    }

    @Test
    @DisplayName("decision 14: a shorter answer binds the message to the day that the draft is counted back to")
    void whatIsCountedBackFromAShorterTermIsLookedAt() {
        Story story = Story.normal("2022-08-29T08:30")
                .at("2022-08-29T09:00")
                .routes("zhkh")
                .returns("zhkh");
        assertThat(story.message().versions().orElseThrow().first()).isEqualTo("2022-08-29");

        // Nobody holds the draft, so that no report on its being late changes it.
        story.shortens(ObligationKind.ANSWER, "2022-08-29T09:00")
                .term("DRAFT/1")
                .due("2022-08-26T12:00");
        assertThat(story.message().versions().orElseThrow().first()).isEqualTo("2022-08-26");
    }

    @Test
    @DisplayName("decision 14: a year added leaves alone what never reached it, and is asked for by what did")
    void aYearAddedTouchesOnlyMessagesThatReachedTheEnd() {
        Procedure shorter = decree(calendar(Story.ZONE, 2011, 2022).build());
        Procedure longer = decree(calendar(Story.ZONE, 2011, 2023).build());
        Story inside = Story.under(shorter).at("2022-12-28T09:00").access();
        Story past = Story.under(shorter).at("2022-12-30T15:00").access();

        assertThat(longer.isOf(inside.message())).isTrue();
        assertThat(longer.obligations(inside.message(), inside.now())).isEqualTo(inside.obligations());
        assertThat(longer.isOf(past.message())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.obligations(past.message(), past.now()))
                .withMessageContaining("recount the message");
        Recount recount = longer.recountAll(
                        List.of(inside.message(), past.message()), shorter, past.now(), "the calendar of 2023")
                .get(0);
        assertThat(recount.changes())
                .extracting(change -> change.after().id().toString())
                .contains("ANSWER/1");
        assertThat(longer.isOf(past.message().apply(recount.event()))).isTrue();
    }

    @Test
    @DisplayName("decision 14: a stream stored before goes on under a calendar that is known to continue its own")
    void aStreamOfAnEarlierReleaseGoesOnUnderALongerCalendar() throws IOException {
        WorkingCalendar release = calendar(Story.ZONE, 2011, 2026).build();
        List<String> lines = StoredStreamsTest.lines("decree-interim");
        assertThat(lines.get(1)).contains(release.fingerprint());
        MessageCase message = StoredStreamsTest.message(lines);

        assertThat(decree(release).isOf(message)).isTrue();
        assertThat(decree(calendar(Story.ZONE, 2012, 2026).build()).isOf(message))
                .as("another first day is another calendar")
                .isFalse();
        assertThat(decree(calendar(Story.ZONE, 2011, 2026)
                                .override(LocalDate.of(2022, 8, 31), DayHours.off())
                                .build())
                        .isOf(message))
                .isFalse();
    }

    @Test
    @DisplayName("decision 14: a stream stored before that reached past the end of its calendar has to be recounted")
    void aStreamOfAnEarlierReleaseThatReachedPastTheEndIsRecounted() {
        WorkingCalendar earlier = calendar(Story.ZONE, 2011, 2022).build();
        Procedure longer = decree(calendar(Story.ZONE, 2011, 2024).build());
        assertThat(longer.isOf(storedBefore(earlier, "2022-12-28T09:00"))).isTrue();
        assertThat(longer.isOf(storedBefore(earlier, "2022-12-30T15:00"))).isFalse();
        assertThat(decree(earlier).isOf(storedBefore(earlier, "2022-12-30T15:00")))
                .isTrue();
    }

    private static MessageCase storedBefore(WorkingCalendar calendar, String access) {
        Story story = Story.under(decree(calendar)).at(access).access();
        Event.Acted acted = (Event.Acted) story.events().get(0);
        Versions whole = new Versions("moskalenki-2022-08 1", calendar.fingerprint());
        return MessageCase.of("m1").apply(new Event.Acted(acted.act(), acted.clock(), whole, acted.terms()));
    }

    @Test
    @DisplayName("decision 14: other rules of the zone on the days looked at are another calendar")
    void rulesOfTheZoneCount() {
        Procedure omsk = decree(calendar(ZoneId.of("Asia/Omsk"), 2011, 2026).build());
        Procedure fixed = decree(calendar(ZoneOffset.ofHours(6), 2011, 2026).build());
        Story now = Story.under(omsk).at("2022-08-26T16:00").access();
        Story then = Story.under(omsk).at("2013-08-26T16:00").access();
        assertThat(fixed.isOf(now.message())).isTrue();
        assertThat(fixed.isOf(then.message())).isFalse();
    }

    @Test
    @DisplayName("decision 14: a regulation edited under its number is another version")
    void anEditedRegulationIsAnotherVersion() {
        Procedure other = Procedure.of(
                edited("9 часов; высокая важность: 4 часа", "8 часов; высокая важность: 4 часа"),
                Calendars.of(Story.OMSK));
        Story story = Story.normal("2022-08-29T15:00");
        assertThat(other.isOf(story.message())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> other.obligations(story.message(), story.now()));
        Recount recount = other.recount(story.message(), Story.DECREE, story.now(), "the act was amended");
        assertThat(other.isOf(story.message().apply(recount.event()))).isTrue();
    }

    @Test
    void whatStandsAtItsDefaultIsNotInTheFingerprintOfARegulation() {
        String fingerprint = Regulation.decree().fingerprint();
        for (Policy policy : Policy.values()) {
            String line = "Решение " + policy.key() + ": " + policy.defaultValue() + "\n";
            String text = Regulation.decree().toText();
            String other = text.contains(line) ? text.replace(line, "") : text + line;
            assertThat(Regulation.load(new StringReader(other), "other.txt").fingerprint())
                    .as(policy.key())
                    .isEqualTo(fingerprint);
        }
        assertThat(edited("Решение lateness: working-time", "Решение lateness: due-instant")
                        .fingerprint())
                .isNotEqualTo(fingerprint);
        String start = "Действуют с: " + Regulation.decree().effectiveFrom() + "\n";
        assertThat(edited(start, start + "Действуют по: 2030-12-31\n").fingerprint())
                .isEqualTo(fingerprint);
        String english = "Название (en): " + Regulation.decree().title(Language.EN) + "\n";
        assertThat(edited(english, "").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(edited(english, "Название (en): " + Regulation.decree().title(Language.RU) + "\n")
                        .fingerprint())
                .isEqualTo(edited(english, "").fingerprint());
    }

    @Test
    void theCalendarsOfManyUnitsHaveOneHash() {
        WorkingCalendar six = six(2022);
        Calendars many = Calendars.of(Story.OMSK);
        for (int i = 0; i < 1000; i++) {
            many = many.with("unit " + i, six);
        }
        assertThat(many.fingerprint()).matches("[0-9a-f]{16}");
        assertThat(many.fingerprint()).isNotEqualTo(Calendars.of(Story.OMSK).fingerprint());
        assertThat(many.fingerprint())
                .isNotEqualTo(many.with("unit 7", Story.OMSK).fingerprint());
        LocalDate day = LocalDate.of(2022, 8, 27);
        String own = Story.OMSK.fingerprint(day, day);
        assertThat(many.fingerprint(List.of(), day, day)).isEqualTo(own);
        assertThat(many.fingerprint(List.of("unit 1"), day, day))
                .isNotEqualTo(own)
                .matches("[0-9a-f]{16}");
        assertThat(many.fingerprint(List.of("unit 1"), day, day))
                .isNotEqualTo(many.fingerprint(List.of("unit 2"), day, day));
        LocalDate alike = LocalDate.of(2022, 8, 29);
        assertThat(many.fingerprint(List.of("unit 1"), alike, alike)).isEqualTo(Story.OMSK.fingerprint(alike, alike));
    }

    @Test
    void aNamedCalendarIsNeverTakenForThatOfAUnit() {
        WorkingCalendar six = six(2022);
        LocalDate day = LocalDate.of(2022, 8, 27);
        Calendars unit = Calendars.of(Story.OMSK).with("@duty", six);
        Calendars named = Calendars.of(Story.OMSK).withNamed("duty", six);
        assertThat(named.fingerprint()).isNotEqualTo(unit.fingerprint());
        assertThat(named.fingerprint(List.of(), day, day))
                .isNotEqualTo(unit.fingerprint(List.of("@duty"), day, day))
                .isNotEqualTo(Calendars.of(Story.OMSK).fingerprint(List.of(), day, day));
    }

    @Test
    void aListOfAnEarlierReleaseIsReadWhateverItsUnitsAreCalled() {
        WorkingCalendar year = calendar(Story.ZONE, 2022, 2022).build();
        String listed = year.fingerprint() + " @duty=" + six(2022).fingerprint();
        WorkingCalendar longer = calendar(Story.ZONE, 2022, 2023).build();
        assertThat(Calendars.of(longer).with("@duty", six(2023)).continues(listed))
                .contains(LocalDate.of(2022, 12, 31));
        assertThat(Calendars.of(longer).with("@duty", longer).continues(listed)).isEmpty();
    }

    private static WorkingCalendar six(int last) {
        return calendar(Story.ZONE, 2022, last)
                .override(LocalDate.of(2022, 8, 27), DayHours.parse("09:00-13:00"))
                .build();
    }

    @Test
    @DisplayName("1/4: a term that a unit holds is counted on the unit's calendar")
    @Cites("1/4")
    void aUnitsTermIsCountedOnItsOwnCalendar() {
        Procedure units = Procedure.of(
                Regulation.decree(),
                Calendars.of(Story.OMSK)
                        .with(
                                "edu",
                                WorkingCalendar.builder(Story.ZONE)
                                        .schedule(WeeklySchedule.parse("Mo-Su 08:00-20:00"))
                                        .covering(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                                        .build()));
        Story story = Story.under(units).at("2022-08-26T15:30").access().routes("zhkh", "edu", "fin");
        story.term("CO_INFO/1/edu").due("2022-08-26T17:30");
        story.term("CO_INFO/1/fin").due("2022-08-29T09:30");
        assertThat(Story.DECREE.isOf(story.message())).isFalse();
    }

    @Test
    void anEventKnowsItsMessageAndItsNumber() {
        Story story = Story.normal("2022-08-29T09:00").routes("zhkh");
        List<Event> events = story.events();
        assertThat(events)
                .extracting(Event::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size())
                        .mapToObj(no -> new Event.Position("m1", no))
                        .toList());
        assertThat(story.message().version()).isEqualTo(events.size());
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> story.message().apply(events.get(0)))
                .withMessage("Event 1 of message 'm1' was applied before; the next must be event 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageCase.of("m1", reversed))
                .withMessage("Event 3 of message 'm1' comes too early; the next must be event 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageCase.of("m2", events))
                .withMessage("Event 1 of message 'm1'; it must be of message 'm2'");
        assertThatIllegalArgumentException().isThrownBy(() -> new Event.Position("", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Event.Position("m1", 0));
    }

    @Test
    void messagesAreEqualByWhatHappenedToThem() {
        Story story = Story.normal("2022-08-29T09:00").routes("zhkh");
        MessageCase again = MessageCase.of("m1", story.events());
        assertThat(again).isEqualTo(story.message()).hasSameHashCodeAs(story.message());
        assertThat(again).hasToString("m1 after 3 events: WORK");
        assertThat(again)
                .isNotEqualTo(MessageCase.of("m2", story.eventsAs("m2")))
                .isNotEqualTo(MessageCase.of("m1", story.events().subList(0, 2)));
    }

    @Test
    void actorsAndHeadersAreCheckedWhenTheyAreMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actor.of(Role.EXECUTOR))
                .withMessageContaining("must be the id of a structural unit");
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.executor(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Command.Header.of("", Instant.EPOCH, Actor.of(Role.CURATOR)))
                .withMessageStartingWith("Empty id of an act");
    }

    @Test
    void theCalendarsOfUnitsAndThoseThatAnActNamesAreInTheIdentity() {
        Calendars plain = Calendars.of(Story.OMSK);
        WorkingCalendar six = calendar(Story.ZONE, 2011, 2022).build();
        WorkingCalendar utc = calendar(ZoneOffset.UTC, 2011, 2022).build();
        assertThat(List.of(
                        plain.fingerprint(),
                        plain.withNamed("duty", six).fingerprint(),
                        plain.withNamed("duty", utc).fingerprint(),
                        plain.withNamed("night", six).fingerprint(),
                        plain.with("duty", six).fingerprint(),
                        plain.with("duty", utc).fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(Procedure.of(Regulation.decree(), plain.withNamed("duty", six))
                        .versions())
                .as("a calendar that the act does not name changes nothing")
                .isEqualTo(Procedure.of(Regulation.decree(), plain).versions());
    }
}
