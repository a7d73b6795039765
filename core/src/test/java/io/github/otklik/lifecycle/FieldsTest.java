package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldsTest {
    private static final Map<String, Object> ALL = new HashMap<>(Map.of(
            "about", "BREACH",
            "author", "Житель",
            "coExecutors", List.of("школа", "сад"),
            "due", "2022-08-29T12:00:30+06:00",
            "importance", "HIGH",
            "kind", "INTERIM",
            "lead", "жкх",
            "location", "Москаленки",
            "measures", "Засыпали",
            "network", "вк"));

    static {
        ALL.putAll(Map.of(
                "obligation", "ANSWER",
                "of", "м",
                "ground", "THREAT",
                "outcome", "WITHDRAWN",
                "reason", "Так вышло",
                "remarks", "Поправить",
                "text", "Яма",
                "topics", List.of("дороги"),
                "url", "адрес",
                "id", "1"));
        ALL.put("at", "2022-08-29T09:00:00+06:00");
        ALL.put("by", "CURATOR");
    }

    @ParameterizedTest
    @EnumSource
    void everyActIsToldWhollyInRussian(CommandType type) {
        assertThat(told(type, Regulation.decree(), Language.RU)).doesNotContainPattern("[A-Za-z{}=]");
    }

    @ParameterizedTest
    @EnumSource
    void everyActIsToldInEnglishButForItsValues(CommandType type) {
        String english = told(type, Regulation.decree(), Language.EN);
        for (String part : english.split("; |: ", -1)) {
            assertThat(part).doesNotContainPattern("[A-Za-z].*[А-я]|[А-я].*[A-Za-z]|[{}=]");
        }
    }

    @Test
    void valuesAreCalledAsPeopleCallThem() {
        assertThat(told(CommandType.SHORTEN_TERM, Regulation.decree(), Language.RU))
                .isEqualTo(": обязанность — ответить; срок — пн 29.08.2022 12:00:30");
        assertThat(told(CommandType.ROUTE, Regulation.decree(), Language.RU))
                .isEqualTo(": ответственный — жкх; соисполнители — школа, сад");
        assertThat(told(CommandType.REFUSE, Regulation.decree(), Language.RU)).isEqualTo(": основание — угроза");
        assertThat(told(CommandType.REFUSE, Regulation.decree(), Language.EN)).isEqualTo(": ground: threat");
        assertThat(told(CommandType.CLOSE, Regulation.decree(), Language.EN))
                .isEqualTo(": outcome: withdrawn by its author; reason: Так вышло");
        assertThat(told(CommandType.APPROVE, Regulation.decree(), Language.RU)).isEmpty();
    }

    @Test
    void aGroundOfTheActGoesByItsOwnTitle() {
        String text = Regulation.decree().toText() + "\nОснование THREAT «угроза жизни», пункт 7\n";
        Regulation ours = Regulation.load(new StringReader(text), "ours");
        assertThat(told(CommandType.REFUSE, ours, Language.RU)).isEqualTo(": основание — угроза жизни");
        assertThat(told(CommandType.REFUSE, ours, Language.EN)).isEqualTo(": ground: угроза жизни");
    }

    @Test
    void whatTheActDoesNotNameStandsAsItCame() {
        Map<String, Object> map = new HashMap<>(ALL);
        map.put("do", "close");
        map.put("outcome", "MERGED");
        assertThat(Fields.of(Codec.command(map), Regulation.decree(), Story.OMSK.zone())
                        .text(Language.RU))
                .isEqualTo(": исход — MERGED; причина — Так вышло");
        map.put("do", "refuse");
        map.put("ground", "RUDE");
        assertThat(Fields.of(Codec.command(map), Regulation.decree(), Story.OMSK.zone())
                        .text(Language.RU))
                .isEqualTo(": основание — RUDE");
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsToldWhollyInRussianOrEnglish(CommandType type) {
        List<MessageCase> cases = List.of(
                MessageCase.of("м"),
                Story.normal("2022-08-29T08:50").message(),
                Story.normal("2022-08-29T09:10").message(),
                Story.normal("2022-08-29T08:30").refuses(Command.Ground.THREAT).message());
        int refused = 0;
        for (MessageCase message : cases) {
            for (Role role : Role.officials()) {
                for (boolean bare : new boolean[] {true, false}) {
                    Map<String, Object> map = new HashMap<>(ALL);
                    if (bare) {
                        map.keySet().retainAll(List.of("id", "at"));
                    }
                    map.put("id", "новое");
                    map.put("do", type.word());
                    map.put("by", role.id());
                    map.put("unit", "жкх");
                    if (Story.DECREE.decide(message, Codec.command(map)) instanceof Decision.Rejected<Event> rejected) {
                        refused++;
                        assertThat(withoutIds(rejected.refusal().sentence().text(Language.RU)))
                                .doesNotContainPattern("[A-Za-z{}=]");
                        assertThat(withoutValues(rejected.refusal().sentence().text(Language.EN)))
                                .doesNotContainPattern("[А-я{}=]");
                    }
                }
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            classify     | CURATOR  | 2022-08-29T08:50 | importance | NORMAL, HIGH
            refuse       | CURATOR  | 2022-08-29T08:50 | ground     | HARM_INTENT, OBSCENE, INSULT, THREAT, REPEATED
            close        | CURATOR  | 2022-08-29T08:50 | outcome    | WITHDRAWN, DUPLICATE, REDIRECTED, UNDELIVERABLE, NOT_REQUIRED
            report-to-head | CURATOR | 2022-08-29T08:50 | about     | BREACH, SIGNIFICANT
            """)
    void aValueThatIsNotAllowedIsRefusedWithThoseThatAre(
            String act, String by, String access, String field, String allowed) {
        Map<String, Object> map = new HashMap<>(ALL);
        map.putAll(Map.of("id", "новое", "do", act, "by", by, field, "X"));
        Decision<Event> decision = Story.DECREE.decide(Story.normal(access).message(), Codec.command(map));
        assertThat(((Decision.Rejected<Event>) decision).refusal().sentence().text(Language.RU))
                .startsWith("Не указано или имеет недопустимое значение: ")
                .endsWith(". Допускается: " + allowed + ".");
    }

    @Test
    void aRefusalCutsWhatTheHostGave() {
        Map<String, Object> map = new HashMap<>(ALL);
        map.put("do", "route");
        Decision<Event> decision = Story.DECREE.decide(MessageCase.of("м".repeat(900_000)), Codec.command(map));
        assertThat(((Decision.Rejected<Event>) decision).refusal().sentence().text(Language.RU))
                .hasSizeLessThan(300);
    }

    @Test
    void instantsOutsideTheYearsAreRefused() {
        MessageCase message = Story.normal("2022-08-29T09:00").message();
        for (Instant far : List.of(Instant.MIN, Instant.MAX, Instant.parse("2101-01-01T00:00:00Z"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Story.DECREE.decide(message, new Command.Tick(far)))
                    .withMessageContaining("must be within the years 1900 to 2100; was " + far);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Story.DECREE.recount(message, Story.DECREE, far, "x"));
        }
    }

    @Test
    void theReachIsAskedFromAnyYearOfFourDigits() {
        assertThat(Story.DECREE.reach(Instant.parse("2101-01-01T00:00:00Z"))).isEmpty();
        assertThat(Story.DECREE.reach(Story.OMSK.coverageStart())).isPresent();
        for (Instant far : List.of(Instant.MIN, Instant.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Story.DECREE.reach(far))
                    .withMessage("asOf must be within the years 1000 to 9999; was " + far);
        }
    }

    @Test
    void aQuestionMayBeAboutAnyTimeAfterTheLatestAct() {
        MessageCase message = Story.normal("2022-08-29T09:00").message();
        assertThat(Story.DECREE.obligations(message, Instant.parse("2201-03-02T03:10:30Z")))
                .isNotEmpty();
        Map<String, Object> slip = new HashMap<>(ALL);
        slip.put("do", "classify");
        slip.put("id", "новое");
        slip.put("at", "2201-03-02T09:10:30+06:00");
        Decision<Event> decision = Story.DECREE.decide(message, Codec.command(slip));
        assertThat(((Decision.Rejected<Event>) decision).refusal().sentence().text(Language.RU))
                .isEqualTo("Год должен быть от 1900 до 2100: пн 02.03.2201 09:10:30.");
    }

    @Test
    void aRightThatLapsedOnADayOffIsLateByTheClock() {
        Procedure byTheClock = Procedure.of(
                Regulation.load(
                        new StringReader(Regulation.decree()
                                .toText()
                                .replaceAll("(Право RETURN, исполнитель, пункт 1/7): .*", "$1: 1 календарный час")),
                        "clock"),
                Calendars.of(Story.OMSK));
        Story story = Story.under(byTheClock)
                .at("2022-08-26T15:00")
                .access()
                .at("2022-08-26T16:01")
                .routes("zhkh")
                .at("2022-08-27T12:02")
                .returns("zhkh");
        assertThat(byTheClock
                        .explain(story.message(), Obligation.Id.parse("RETURN/1/zhkh"), story.now())
                        .text(Language.RU))
                .contains("с опозданием на 19 ч 1 мин по часам.");
    }

    /** Without what the stories call messages and networks. */
    private static String withoutIds(String text) {
        return text.replaceAll(" Допускается: [A-Z_, ]+\\.$", "")
                .replaceAll("\\b(m1|vk|(ROUTE|ANSWER|DRAFT|RETURN)/1(/\\w+)?)\\b", "");
    }

    private static String withoutValues(String text) {
        return text.replaceAll("(?U)\\b(м|вк|жкх|школа|сад)\\b", "");
    }

    private static String told(CommandType type, Regulation act, Language language) {
        Map<String, Object> map = new HashMap<>(ALL);
        map.put("do", type.word());
        return Fields.of(Codec.command(map), act, Story.OMSK.zone()).text(language);
    }
}
