package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.text.Cites;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Warnings, breaches and the instants at which to look for them (decision 16). Access on Monday at 08:30. */
class WatchTest {

    private static List<String> ids(List<Event.Alert> alerts) {
        return alerts.stream().map(Event.Alert::id).toList();
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: warnings when half of the working time is used and when 15 minutes of it are left")
    void warningsComeAtTheirThresholds() {
        Story story = Story.normal("2022-08-29T08:30");

        // Half of the half hour is used when 15 minutes are left.
        assertThat(story.tick("2022-08-29T08:44:59")).isEmpty();
        assertThat(ids(story.tick("2022-08-29T08:45"))).containsExactly("m1/ROUTE/1/used-50", "m1/ROUTE/1/left-PT15M");
        story.routes("zhkh");

        // Of nine hours four and a half are used at 13:00, and 15 minutes are left at 09:00 on Tuesday.
        // The draft has 4 h 45 min from 08:45 to 14:30: half is 2 h 22 min 30 s; 15 minutes are left at 14:15.
        assertThat(ids(story.tick("2022-08-29T11:07:30"))).containsExactly("m1/DRAFT/1/used-50");
        assertThat(ids(story.tick("2022-08-29T13:00"))).containsExactly("m1/ANSWER/1/used-50");
        assertThat(ids(story.tick("2022-08-29T14:15"))).containsExactly("m1/DRAFT/1/left-PT15M");
        assertThat(ids(story.tick("2022-08-30T09:00"))).containsExactly("m1/DRAFT/1/breach", "m1/ANSWER/1/left-PT15M");
        assertThat(story.tick("2022-08-30T09:00")).isEmpty();
    }

    @Test
    @Cites({"decision 2", "decision 16"})
    @DisplayName("decisions 2, 16: a breach is raised at the first instant after the last one in time")
    void aBreachIsRaisedAtTheFirstInstantAfter() {
        Story story = Story.high("2022-08-29T12:45");
        story.tick("2022-08-29T17:45");
        assertThat(ids(story.tick("2022-08-30T08:30"))).doesNotContain("m1/ANSWER/1/breach");
        assertThat(story.wakeUp()).contains(LocalDateTime.parse("2022-08-30T08:30:00.000000001"));

        assertThat(ids(story.tick("2022-08-30T08:30:00.000000001"))).containsExactly("m1/ANSWER/1/breach");

        assertThat(story.wakeUp()).isEmpty();
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: a warning that was given before the importance was lowered is not waited for again")
    void nobodyIsWokenForAWarningThatWasGiven() {
        Story story = Story.high("2022-08-29T08:30").at("2022-08-29T08:31").refuses(Command.Ground.INSULT);
        story.at("2022-08-29T08:31").reverses();
        story.tick("2022-08-29T12:15");

        story.classifies(Importance.NORMAL);

        // ANSWER, now due Tuesday 09:15, was warned of by both thresholds; ROUTE is overdue already.
        assertThat(story.wakeUp()).contains(LocalDateTime.parse("2022-08-30T09:15:00.000000001"));
    }

    @Test
    @Cites("decision 16")
    @DisplayName(
            "decision 16: a breach keeps its name when an act recorded afterwards makes another term late before it")
    void aBreachIsNotRaisedAgainWhenAnEarlierOneComesToLight() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh", "edu").at("2022-08-29T09:00");
        story.informs("edu");
        assertThat(ids(story.tick("2022-08-29T11:30"))).contains("m1/COMBINE/1/breach");

        // Dated 10:50 though recorded after that tick: the draft, now due 09:30, is the first breach of the unit.
        story.at("2022-08-29T10:50").shortens(ObligationKind.ANSWER, "2022-08-29T14:30");

        assertThat(ids(story.tick("2022-08-29T11:40"))).contains("m1/DRAFT/1/breach");
        assertThat(story.events().stream().filter(Event.Alerted.class::isInstance))
                .extracting(event -> ((Event.Alerted) event).alert().id())
                .filteredOn(id -> id.startsWith("m1/COMBINE/1/breach"))
                .hasSize(1);
    }

    @Test
    @Cites("decision 16")
    @DisplayName("decision 16: a lateness that was taken away and comes back is raised again, under a name of its own")
    void aLatenessThatComesBackIsRaisedAgain() {
        Story story = Story.normal("2022-08-29T08:30").routes("zhkh").at("2022-08-29T11:00");
        story.classifies(Importance.HIGH);
        assertThat(ids(story.tick("2022-08-29T11:00"))).contains("m1/DRAFT/1/breach");
        story.at("2022-08-29T11:10").classifies(Importance.NORMAL);

        assertThat(ids(story.tick("2022-08-29T14:31"))).contains("m1/DRAFT/1/breach-2");
    }
}
