package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Cites("decision 1")
class BeyondTheCalendarTest {
    @Test
    @DisplayName("decision 1: a term agreed beyond the published calendar stands, and is shown")
    void anAgreedTermBeyondTheCalendarStands() {
        Story story = Story.high("2027-12-28T09:00")
                .at("2027-12-28T09:10")
                .routes("zhkh")
                .draftsInterim("zhkh")
                .approves()
                .publishes()
                .agrees("2028-01-15T12:00");
        story.term("FINAL_DRAFT/1").due("2028-01-15T12:00").is(Obligation.Status.PENDING);
        story.at("2028-01-16T09:00")
                .term("FINAL_DRAFT/1")
                .is(Obligation.Status.OVERDUE)
                .late("PT0S");
        Extract extract = Extract.of(story.procedure(), "m1", story.events(), story.now());
        assertThat(extract.text(Language.RU)).contains("Истекает: сб 15.01.2028 12:00.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-03-01T09:00", "2040-03-01T09:00", "2010-12-31T17:40"})
    @DisplayName("decision 1: nothing is due or late outside the published calendar, and everything is still answered")
    void aMessageOutsideTheCalendarHasNoDueAndIsNeverLate(String access) {
        Story story = Story.normal(access).routes("zhkh", "edu").drafts("zhkh").sendsBack();
        story.tick(access);
        assertThat(story.obligations())
                .filteredOn(obligation ->
                        obligation.kind().nature() != io.github.otklik.regulation.ObligationKind.Nature.IMMEDIATE)
                .allSatisfy(obligation -> assertThat(obligation.due()).isNull())
                .allSatisfy(obligation ->
                        assertThat(obligation.lateness().working()).isZero());
        assertThat(Extract.of(story.procedure(), "m1", story.events(), story.now())
                        .text(Language.EN))
                .contains("beyond the published production calendar");
    }
}
