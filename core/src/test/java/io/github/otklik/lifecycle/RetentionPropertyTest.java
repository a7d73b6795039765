package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.retention.Retention;
import io.github.otklik.retention.Retention.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of blanking over histories drawn at random, every text of which names a person. */
class RetentionPropertyTest {
    private static final String NAME = "Ильина";
    private static final Set<Field> ALL = EnumSet.allOf(Field.class);

    /** What people write, by act. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("give-access", List.of("author", "text")),
            Map.entry("classify", List.of("location")),
            Map.entry("mark-significant", List.of("reason")),
            Map.entry("return", List.of("reason")),
            Map.entry("close", List.of("reason")),
            Map.entry("reverse-refusal", List.of("reason")),
            Map.entry("deny", List.of("reason")),
            Map.entry("extend-term", List.of("reason")),
            Map.entry("return-for-rework", List.of("remarks")),
            Map.entry("give-information", List.of("text")),
            Map.entry("submit-draft", List.of("text", "measures")),
            Map.entry("publish", List.of("url")),
            Map.entry("acknowledge", List.of("url", "text")));

    @Provide
    Arbitrary<List<History.Step>> histories() {
        return History.steps();
    }

    private static History history(List<History.Step> steps) {
        return new History(Story.DECREE, "2022-08-29T08:30", Duration.ZERO).liveAll(steps);
    }

    private static Map<String, Object> filled(Map<String, Object> act) {
        Map<String, Object> filled = new LinkedHashMap<>(act);
        TEXTS.getOrDefault(String.valueOf(act.get("do")), List.of()).forEach(key -> filled.put(key, NAME + " " + key));
        filled.computeIfPresent("backdated", (key, value) -> NAME);
        return filled;
    }

    private static List<Event> filled(List<Event> events) {
        List<Event> filled = new ArrayList<>();
        for (Event event : events) {
            Map<String, Object> map = new LinkedHashMap<>(Codec.map(event));
            if (event instanceof Event.Acted acted) {
                map.put("act", filled(Codec.map(acted.act())));
            }
            filled.add(Codec.event(map));
        }
        return filled;
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void blankedEventsFoldToTheSameMessageTermsAndDues(@ForAll("histories") List<History.Step> steps) {
        History history = history(steps);
        List<Event> stored = filled(history.events());
        List<Event> blanked = Retention.blank(stored, ALL);
        MessageCase message = MessageCase.of("m1", blanked);

        assertThat(blanked.stream().map(Codec::map).toList().toString()).doesNotContain(NAME);
        assertThat(message).isEqualTo(MessageCase.of("m1", stored));
        assertThat(message.facts()).isEqualTo(history.message().facts());
        List<Obligation> obligations = Story.DECREE.obligations(message, history.now());
        assertThat(obligations).isEqualTo(history.obligations());
        for (Obligation each : obligations) {
            assertThat(Story.DECREE.explain(message, each.id(), history.now()))
                    .isEqualTo(Story.DECREE.explain(history.message(), each.id(), history.now()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void blankingTwiceIsBlankingOnceAndInAnyOrder(
            @ForAll("histories") List<History.Step> steps, @ForAll Set<Field> first, @ForAll Set<Field> second) {
        List<Event> stored = filled(history(steps).events());
        List<Event> once = Retention.blank(stored, first);

        assertThat(Retention.blank(once, first)).isEqualTo(once);
        assertThat(Retention.blank(once, second)).isEqualTo(Retention.blank(Retention.blank(stored, second), first));
        assertThat(Retention.blank(stored, Set.of())).isEqualTo(stored);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void aReplayOfBlankedActsDecidesAlike(@ForAll("histories") List<History.Step> steps) {
        MessageCase message = MessageCase.of("m1");
        for (Command.Act act : history(steps).accepted()) {
            Map<String, Object> line = filled(Codec.map(act));
            Decision<Event> before = Story.DECREE.decide(message, Codec.command(line));
            Decision<Event> after = Story.DECREE.decide(message, Codec.command(Retention.blankAct(line, ALL)));

            List<Event> events = ((Decision.Accepted<Event>) before).events();
            assertThat(((Decision.Accepted<Event>) after).events()).isEqualTo(Retention.blank(events, ALL));
            message = message.applyAll(events);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void onlyEndedMessagesAreDueAndNoneBeforeItsDay(@ForAll("histories") List<History.Step> steps) {
        History history = history(steps);
        List<Event> stored = filled(history.events());
        LocalDate later = LocalDate.of(2099, 1, 1);
        List<Retention.Due> due = Retention.standard().due(Map.of("m1", stored), later, Story.ZONE);

        if (!history.message().state().closed()) {
            assertThat(due).isEmpty();
        }
        for (Retention.Due each : due) {
            assertThat(each.since()).isEqualTo(each.ended().plus(Period.ofMonths(36)));
            assertThat(Retention.standard()
                            .due(Map.of("m1", stored), each.since().minusDays(1), Story.ZONE))
                    .isEmpty();
            assertThat(Retention.standard().due(Map.of("m1", stored), each.since(), Story.ZONE))
                    .isEqualTo(due);
        }
    }
}
