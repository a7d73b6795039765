package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Unchangeable;
import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {
    private static final Instant AT = Instant.parse("2022-08-29T03:00:00Z");
    private static final Command.Header HEADER =
            new Command.Header("c1", AT, Actor.executor("zhkh"), "found later", AT.plusSeconds(60));

    static List<Command.Act> everyAct() {
        return List.of(
                new MessageAct.GiveAccess(HEADER, "vk", "author", "question"),
                new MessageAct.Classify(HEADER, List.of("roads", "yards"), "Moskalenki", Importance.HIGH),
                new AnswerAct.ShortenTerm(HEADER, ObligationKind.ANSWER, AT),
                new MessageAct.MarkSignificant(HEADER, "surge"),
                new MessageAct.LinkRepeat(HEADER, "m0"),
                new MessageAct.Route(HEADER, "zhkh", List.of("edu", "fin")),
                new MessageAct.Return(HEADER, "not ours"),
                new AnswerAct.GiveInformation(HEADER, "facts"),
                new AnswerAct.SubmitDraft(HEADER, Command.DraftKind.INTERIM, "text", "measures"),
                new AnswerAct.Approve(HEADER),
                new AnswerAct.ReturnForRework(HEADER, "remarks"),
                new AnswerAct.Publish(HEADER, "vk", "https://example.org/1"),
                new AnswerAct.AgreeFinalTerm(HEADER, AT),
                new MessageAct.Refuse(HEADER, Command.Ground.THREAT),
                new MessageAct.ReverseRefusal(HEADER, "error"),
                new MessageAct.Close(HEADER, Command.Outcome.REDIRECTED, "other body"),
                new MessageAct.ReportToHead(HEADER, Command.Subject.BREACH));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void anActIsReadBackAsItWasWritten(Command.Act act) {
        assertThat(Codec.command(Codec.map(act))).isEqualTo(act);
    }

    @Test
    void everyKindOfActIsAmongThem() {
        assertThat(everyAct())
                .extracting(Command.Act::type)
                .containsExactlyInAnyOrderElementsOf(Regulation.decree().commands());
    }

    @Test
    void everyEventOfAStoryIsReadBackAsItWasWritten() {
        Story story = Story.high("2022-08-29T08:30").at("2022-08-29T09:30").routes("zhkh", "edu");
        story.tick("2022-08-29T10:20");
        story.at("2022-08-29T10:40").informs("edu").drafts("zhkh");
        story.at("2022-08-29T11:00").refuses(Command.Ground.OBSCENE).reverses();
        List<Event> events = new ArrayList<>(story.events());
        events.add(new Event.Recounted(
                AT,
                AT,
                new Versions("a 1", "x"),
                new Versions("a 2", "y"),
                "new act",
                story.message().terms()));
        List<Event> read = events.stream().map(Codec::map).map(Codec::event).toList();
        assertThat(read).isEqualTo(events);
        assertThat(events).hasAtLeastOneElementOfType(Event.Alerted.class);
    }

    @Test
    void anEventNamesItsTypeAndVersion() {
        Story story = Story.normal("2022-08-29T09:00");
        assertThat(Codec.map(story.events().get(0))).containsEntry("type", "acted/1");
    }

    @ParameterizedTest
    @CsvSource({
        "id, '', No id of the act",
        "do, dance, Unknown act in 'do': 'dance'; it must be one of [give-access",
        "by, KING, Unknown role in 'by': 'KING'; it must be one of [MINISTRY",
        "at, yesterday, No date-time in 'at': 'yesterday'",
        "at, 2022-08-29T09:00:00, No date-time in 'at'",
        "recordedAt, never, No date-time in 'recordedAt'"
    })
    void anActWithoutWhoWhenOrWhatIsRefusedByField(String key, String value, String message) {
        Map<String, Object> map = new HashMap<>(Codec.map(new AnswerAct.Approve(HEADER)));
        map.put(key, value);
        assertThatThrownBy(() -> Codec.command(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aFieldOfAnotherTypeReadsAsMissingForTheProcedureToRefuse() {
        Map<String, Object> map = new HashMap<>(Codec.map(new MessageAct.Route(HEADER, "zhkh", List.of("edu"))));
        map.put("lead", 7);
        map.put("coExecutors", "edu");
        assertThat(Codec.command(map)).isEqualTo(new MessageAct.Route(HEADER, "", List.of("")));
    }

    @Test
    void secondsAndTheZoneOfADateTimeAreFree() {
        Map<String, Object> map =
                new HashMap<>(Codec.map(new AnswerAct.Approve(Command.Header.of("c1", AT, Actor.of(Role.CURATOR)))));
        map.put("at", "2022-08-29T09:00+06:00");
        assertThat(Codec.command(map).header().at()).isEqualTo(AT);
    }

    @Test
    void anUnknownTypeOfEventIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Codec.event(Map.of("type", "acted/9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown type of event: 'acted/9'; known are [acted/1, alerted/1, recounted/1]");
    }

    @ParameterizedTest
    @CsvSource({"act", "terms", "versions", "clock"})
    void anEventWithoutAFieldIsRefusedByName(String key) {
        Map<String, Object> map = new HashMap<>(
                Codec.map(Story.normal("2022-08-29T09:00").events().get(0)));
        map.remove(key);
        assertThatThrownBy(() -> Codec.event(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + key + "'");
    }

    @Test
    void instantsAreWrittenAsInstantsAreRead() {
        assertThat(Codec.map(new AnswerAct.Approve(HEADER)).get("at")).isEqualTo("2022-08-29T03:00:00Z");
    }

    @Test
    void anExecutorWithoutAUnitIsLeftToTheProcedure() {
        Map<String, Object> map = new HashMap<>(Codec.map(new AnswerAct.Approve(HEADER)));
        map.remove("unit");
        Command.Act act = Codec.command(map);
        assertThat(act.header().actor()).isEqualTo(new Actor(Role.EXECUTOR, ""));
        assertThat(Codec.command(Codec.map(act))).isEqualTo(act);
    }

    @Test
    void errorsAreCutAndNothingNestedOverflowsTheStack() {
        Object deep = List.of();
        for (int i = 0; i < 20_001; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("k", deep);
        }
        Object nested = deep;
        String huge = "x".repeat(900_000);
        Map<String, Object> act = Codec.map(new AnswerAct.Approve(HEADER));
        Map<String, Object> event =
                Codec.map(Story.normal("2022-08-29T09:00").events().get(0));
        for (Object bad : List.of(nested, huge, 1e300)) {
            for (String key : List.of("id", "at", "by", "do", "recordedAt")) {
                Map<String, Object> map = new HashMap<>(act);
                map.put(key, bad);
                if (!(key.equals("id") && bad instanceof String)) {
                    refused(() -> Codec.command(map));
                }
            }
            for (String key : List.of("type", "act", "clock", "versions", "terms")) {
                Map<String, Object> map = new HashMap<>(event);
                map.put(key, bad);
                refused(() -> Codec.event(map));
                map.put(key, List.of(bad));
                refused(() -> Codec.event(map));
                map.put(key, List.of(Map.of("id", bad, "start", "2022-08-29T09:00:00Z")));
                refused(() -> Codec.event(map));
            }
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void whatIsWrittenCannotBeChanged() {
        Story story = Story.normal("2022-08-29T09:00").routes("zhkh", "edu").at("2022-08-29T12:00");
        story.tick("2022-08-29T12:00");
        Unchangeable.check(Codec.map(new AnswerAct.Approve(HEADER)));
        story.events().forEach(event -> Unchangeable.check(Codec.map(event)));
        assertThatThrownBy(() -> Story.normal("2022-08-29T09:00")
                        .allowed(Actor.of(Role.CURATOR))
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theNumberOfAnEventIsAWholeNumber() {
        java.util.Map<String, Object> map = new java.util.LinkedHashMap<>(
                Codec.map(Story.normal("2022-08-29T09:00").events().get(0)));
        for (Number bad : List.of(4_294_967_297L, 1.9, Double.NaN, 1e300)) {
            map.put("no", bad);
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                    .isThrownBy(() -> Codec.event(map))
                    .withMessageStartingWith("Bad number in 'no': ");
        }
        map.put("no", 1.0);
        assertThat(Codec.event(map).position().no()).isEqualTo(1);
    }

    @Test
    void aWrongValueIsShownByWhatItIs() {
        List<Object> values = List.of(Map.of("a", 1), List.of(1, 2), "nobody", 7, true, Instant.EPOCH);
        List<String> shown = List.of("a map", "a list", "'nobody'", "'7'", "'true'", "a value of another type");
        for (int i = 0; i < values.size(); i++) {
            Map<String, Object> map = new HashMap<>(Codec.map(everyAct().get(0)));
            map.put(values.get(i) instanceof String ? "by" : "id", values.get(i));
            assertThatThrownBy(() -> Codec.command(map))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(shown.get(i));
        }
    }
}
