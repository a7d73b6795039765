package io.github.otklik.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Office;
import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal.Code;
import io.github.otklik.incident.IncidentAct.Member;
import io.github.otklik.incident.Incidents.Answer;
import io.github.otklik.incident.Incidents.Answers;
import io.github.otklik.incident.Incidents.Board;
import io.github.otklik.incident.Incidents.Sent;
import io.github.otklik.incident.Incidents.Verdict;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Triaged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private static final Incidents ELIZOVO = Incidents.of(Incidents.Rules.elizovo());
    private static final Instant NOW = Office.at("2026-03-03T10:00");

    private static Command.Header header(String id) {
        return Office.header(id, "2026-03-03T09:00", Role.CURATOR);
    }

    private static Incidents inRow(int most) {
        return Incidents.of(new Incidents.Rules(Role.CURATOR, Clause.UNKNOWN, most, Optional.empty(), "приказ"));
    }

    private static Member at(String message, String address) {
        return new Member(message, Map.of("адрес", address));
    }

    private static Incident after(Incident incident, IncidentAct... acts) {
        Incident next = incident;
        for (IncidentAct act : acts) {
            if (!(ELIZOVO.decide(next, act) instanceof Decision.Accepted<Incident.Event> accepted)) {
                throw new AssertionError("refused: " + ELIZOVO.decide(next, act));
            }
            next = next.applyAll(accepted.events());
        }
        return next;
    }

    private static Incident incident(String draft, Member... members) {
        return after(
                Incident.of("i1"),
                IncidentAct.open(header("1"), "Прорыв на Мира"),
                IncidentAct.join(header("2"), Arrays.asList(members)),
                IncidentAct.draft(header("3"), draft));
    }

    private static MessageCase open(String id) {
        return MessageCase.of(id, Office.events(id, Office.access("2026-03-03T09:00")));
    }

    private static Board board(MessageCase... messages) {
        return new Board(Arrays.asList(messages), Map.of(), List.of());
    }

    private static List<String> told(Answers answers) {
        return answers.answers().stream()
                .map(each -> each.message() + " " + each.verdict())
                .toList();
    }

    private static Code code(Incident incident, IncidentAct act) {
        return ((Decision.Rejected<Incident.Event>) ELIZOVO.decide(incident, act))
                .refusal()
                .code();
    }

    @Test
    void messagesJoinAndLeaveAndTheTextIsWrittenAnew() {
        Incident incident = incident("Чиним на {адрес}.", at("m1", "Мира, 5"), at("m2", "Мира, 7"));
        Incident later = after(
                incident,
                IncidentAct.leave(header("4"), "m1", "о другом"),
                IncidentAct.draft(header("5"), "Починили."),
                IncidentAct.join(header("6"), List.of(at("m1", "Мира, 9"))));

        assertThat(incident.members()).containsExactly(at("m1", "Мира, 5"), at("m2", "Мира, 7"));
        assertThat(later.members()).containsExactly(at("m2", "Мира, 7"), at("m1", "Мира, 9"));
        assertThat(later.draft()).isEqualTo("Починили.");
        assertThat(later.title()).isEqualTo("Прорыв на Мира");
        assertThat(later).hasToString("i1 after 6 events: OPEN");
    }

    @Test
    void refusalsAreValuesInTheirOrder() {
        Incident fresh = Incident.of("i1");
        Incident open = incident("x", at("m1", "Мира, 5"));
        Incident closed = after(open, IncidentAct.close(header("9"), ""));
        Command.Header byHead = Office.header("10", "2026-03-03T09:00", Role.HEAD);
        Command.Header early = Office.header("10", "2026-03-03T08:59", Role.CURATOR);
        Command.Header good = header("10");

        assertThat(code(open, IncidentAct.close(byHead, ""))).isEqualTo(Code.WRONG_ROLE);
        assertThat(code(open, IncidentAct.close(early, ""))).isEqualTo(Code.OUT_OF_ORDER);
        assertThat(code(fresh, IncidentAct.draft(good, "x"))).isEqualTo(Code.WRONG_STATE);
        assertThat(code(open, IncidentAct.open(good, "x"))).isEqualTo(Code.WRONG_STATE);
        assertThat(code(closed, IncidentAct.join(good, List.of(at("m2", "x"))))).isEqualTo(Code.WRONG_STATE);
        assertThat(code(open, IncidentAct.join(good, List.of(at("m1", "x"))))).isEqualTo(Code.MEMBER);
        assertThat(code(open, IncidentAct.leave(good, "m2", ""))).isEqualTo(Code.MEMBER);
        assertThat(code(open, IncidentAct.join(good, List.of(at("m2", "x"), at("m2", "y")))))
                .isEqualTo(Code.INVALID);
        assertThat(ELIZOVO.decide(open, IncidentAct.close(header("1"), ""))).isEqualTo(new Decision.AlreadyDone<>("1"));
    }

    private static Map<String, String> manyValues() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i <= 100; i++) {
            values.put("v" + i, "x");
        }
        return values;
    }

    @Test
    void badFieldsAreInvalid() {
        Incident fresh = Incident.of("i1");
        Incident open = incident("x", at("m1", "Мира, 5"));
        Command.Header good = header("10");
        String x = "x";

        for (IncidentAct act : List.of(
                IncidentAct.join(good, List.of()),
                IncidentAct.join(good, Collections.nCopies(10_001, at("m2", x))),
                IncidentAct.join(good, List.of(at(" ", x))),
                IncidentAct.join(good, List.of(new Member("m2", Map.of(" ", x)))),
                IncidentAct.join(good, List.of(at("m2", x.repeat(1_001)))),
                IncidentAct.join(good, List.of(new Member("m2", manyValues()))),
                IncidentAct.leave(good, "m1", x.repeat(1_001)),
                IncidentAct.draft(good, " "),
                IncidentAct.draft(good, x.repeat(100_001)),
                IncidentAct.draft(good, "На {адрес чиним"),
                IncidentAct.draft(good, "На {} чиним"),
                IncidentAct.draft(good, "На адрес} чиним"),
                IncidentAct.draft(good, "На {{адрес}} чиним"),
                new IncidentAct(good, IncidentAct.Kind.CLOSE, List.of(at("m1", x)), ""))) {
            assertThat(code(open, act))
                    .as(act.kind() + " " + act.text().length())
                    .isEqualTo(Code.INVALID);
        }
        assertThat(code(fresh, IncidentAct.open(good, ""))).isEqualTo(Code.INVALID);
        Decision.Rejected<Incident.Event> rejected =
                (Decision.Rejected<Incident.Event>) ELIZOVO.decide(open, IncidentAct.draft(good, "На {адрес"));
        assertThat(rejected.refusal().sentence().text(Language.RU))
                .isEqualTo("В тексте неверное место «{адрес»: нужно имя в фигурных скобках, как {адрес}.");
    }

    @Test
    void anEventOfAnotherIncidentOrOutOfTurnIsNotFolded() {
        Incident.Event event = new Incident.Event("i1", 1, IncidentAct.open(header("1"), "x"));
        Incident open = Incident.of("i1").apply(event);

        assertThatThrownBy(() -> open.apply(event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Event 1 of incident 'i1'; it must be event 2 of incident 'i1'");
        assertThatThrownBy(() -> Incident.of("i2").apply(event)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void actsAreMapsAndBack() {
        for (IncidentAct act : List.of(
                IncidentAct.open(header("1"), "x"),
                IncidentAct.join(header("2"), List.of(at("m1", "Мира, 5"), new Member("m2", Map.of()))),
                IncidentAct.leave(header("3"), "m1", "y"),
                IncidentAct.draft(header("4"), "z"),
                IncidentAct.close(header("5"), ""))) {
            assertThat(IncidentAct.of(act.map())).isEqualTo(act);
        }
        Map<String, Object> good = IncidentAct.close(header("5"), "").map();
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("do", "blow-up"),
                Map.of("by", "curator"),
                Map.of("id", ""),
                Map.of("at", "today"),
                Map.of("text", 5),
                Map.of("members", "m1"),
                Map.of("members", List.of("m1")),
                Map.of("members", List.of(Map.of())),
                Map.of("members", List.of(Map.of("message", "m1", "values", Map.of("адрес", 5)))))) {
            Map<String, Object> act = new HashMap<>(good);
            act.putAll(bad);
            assertThatThrownBy(() -> IncidentAct.of(act))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("; it must be ");
        }
    }

    @Test
    void onlyOpenMembersAreAnsweredEachWithItsAddress() {
        Incident incident = incident(
                "Чиним на {адрес}.",
                at("m1", "Мира, {5}"),
                new Member("m2", Map.of()),
                at("m3", "Мира, 7"),
                at("m4", "Мира, 9"));
        MessageCase answered = MessageCase.of("m3", Office.events("m3", Office.answered("2026-03-03")));

        Answers answers = ELIZOVO.answers(incident, board(open("m1"), open("m2"), answered), Office.CALENDAR, NOW);

        assertThat(answers.answers()).hasSize(1);
        Answer answer = answers.answers().get(0);
        assertThat(answer.text()).isEqualTo("Чиним на Мира, {5}.");
        assertThat(answer.draft(header("7"), Command.DraftKind.FINAL, "").text())
                .isEqualTo(answer.text());
        assertThat(answer.publish(header("8"), "https://vk.com/1").network()).isEqualTo("vk");
        assertThat(answers.without()).hasSize(3);
        assertThat(answers.without().values())
                .extracting(reason -> reason.text(Language.RU))
                .containsExactly(
                        "Для места «адрес» у сообщения m2 нет значения.",
                        "Сообщение не в работе: ответ дан.",
                        "Сообщение m4 не показано: неизвестно, открыто ли оно.");
    }

    @Test
    void theActsOfAnAnswerAreDecidedByTheProcedureOfEachMessage() {
        MessageCase routed = MessageCase.of(
                "m1",
                Office.events(
                        "m1",
                        Office.access("2026-03-03T09:00"),
                        new MessageAct.Route(
                                Office.header("2", "2026-03-03T09:05", Role.CURATOR), "works", List.of())));
        Incident incident = incident("Чиним.", new Member("m1", Map.of()), new Member("m2", Map.of()));
        Command.Header byWorks = Command.Header.of("d", NOW, Actor.executor("works"));
        List<Obligation> terms = Office.PROCEDURE.obligations(routed, NOW);

        List<Answer> answers = ELIZOVO.answers(incident, board(routed, open("m2")), Office.CALENDAR, NOW)
                .answers();

        assertThat(Office.PROCEDURE.obligations(routed, NOW)).isEqualTo(terms);
        assertThat(Office.PROCEDURE.decide(routed, answers.get(0).draft(byWorks, Command.DraftKind.FINAL, "")))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Office.PROCEDURE.decide(open("m2"), answers.get(1).draft(byWorks, Command.DraftKind.FINAL, "")))
                .as("nobody was given the message yet")
                .isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void withoutATextOrAfterItsEndAnIncidentYieldsNoAnswers() {
        Incident bare = after(
                Incident.of("i1"),
                IncidentAct.open(header("1"), "x"),
                IncidentAct.join(header("2"), List.of(at("m1", "x"))));
        Incident closed = after(incident("x", at("m1", "x")), IncidentAct.close(header("9"), ""));

        for (Incident incident : List.of(bare, closed, Incident.of("i1"))) {
            assertThat(ELIZOVO.answers(incident, board(open("m1")), Office.CALENDAR, NOW)
                            .answers())
                    .isEmpty();
        }
    }

    @Test
    void moreThanTheLimitWaitsForWorkingTimeToPass() {
        Member[] members = new Member[7];
        MessageCase[] messages = new MessageCase[7];
        for (int i = 0; i < 7; i++) {
            members[i] = new Member("m" + i, Map.of());
            messages[i] = open("m" + i);
        }
        Instant evening = Office.at("2026-03-03T17:30");
        Answers answers = ELIZOVO.answers(incident("Чиним.", members), board(messages), Office.CALENDAR, evening);

        assertThat(told(answers))
                .containsExactly("m0 NOW", "m1 NOW", "m2 NOW", "m3 NOW", "m4 NOW", "m5 WAIT", "m6 WAIT");
        assertThat(answers.answers().get(5).notBefore())
                .as("a quarter of an hour is left on Tuesday")
                .isEqualTo(Office.at("2026-03-04T09:15"));
        assertThat(answers.answers().get(5).reason().text(Language.RU))
                .isEqualTo("Подождать до 04.03.2026 09:15: одинаковых не больше 5 за 60 мин рабочего времени.");
    }

    @Test
    void answersAlreadySentCountAndOtherTextsDoNot() {
        Incident incident = incident("Чиним.", new Member("m1", Map.of()), new Member("m2", Map.of()));
        List<Sent> sent = new ArrayList<>(Collections.nCopies(4, new Sent(Office.at("2026-03-03T09:30"), "Чиним.")));
        sent.addAll(Collections.nCopies(9, new Sent(Office.at("2026-03-03T09:45"), "Другое.")));
        Board board = new Board(List.of(open("m1"), open("m2")), Map.of(), sent);

        Answers answers = ELIZOVO.answers(incident, board, Office.CALENDAR, NOW);

        assertThat(told(answers)).containsExactly("m1 NOW", "m2 WAIT");
        assertThat(answers.answers().get(1).notBefore()).isEqualTo(Office.at("2026-03-03T10:30"));
    }

    @Test
    void anAnswerThatWaitingWouldMakeLateMustBeVaried() {
        Member[] members = new Member[7];
        MessageCase[] messages = new MessageCase[7];
        for (int i = 0; i < 7; i++) {
            members[i] = new Member("m" + i, Map.of());
            messages[i] = open("m" + i);
        }
        Map<String, Instant> dues =
                Map.of("m6", Office.at("2026-03-03T10:20"), "m5", Office.at("2026-03-03T10:30"), "m0", NOW);
        Board board = new Board(Arrays.asList(messages), dues, Collections.nCopies(3, new Sent(NOW, "Чиним.")));

        Answers answers = ELIZOVO.answers(incident("Чиним.", members), board, Office.CALENDAR, NOW);

        assertThat(told(answers))
                .as("those due first come first, and one that cannot wait leaves its time to the next")
                .containsExactly("m0 NOW", "m6 NOW", "m1 WAIT", "m2 WAIT", "m3 WAIT", "m4 WAIT", "m5 VARY");
        assertThat(answers.answers().get(6).reason().text(Language.RU))
                .isEqualTo("Изменить текст: ждать пришлось бы до 03.03.2026 11:00, а срок – 03.03.2026 10:30.");
        assertThat(answers.answers().get(6).notBefore()).isNull();
    }

    @Test
    void beyondTheCalendarNothingIsGuessed() {
        Incident incident = incident("Чиним.", new Member("m1", Map.of()));
        Instant last = Office.at("2027-12-31T17:00");
        Board board = new Board(List.of(open("m1")), Map.of(), Collections.nCopies(5, new Sent(last, "Чиним.")));

        Answers answers = ELIZOVO.answers(incident, board, Office.CALENDAR, last);

        assertThat(told(answers)).containsExactly("m1 VARY");
        assertThat(answers.answers().get(0).reason().text(Language.EN))
                .isEqualTo("Must be varied: the queue reaches beyond the calendar.");
    }

    @Test
    void inARowAnswersAlikeArePartedByOthers() {
        Incident incident = incident(
                "Чиним {адрес}.",
                at("a1", "А"),
                at("a2", "А"),
                at("a3", "А"),
                at("b1", "Б"),
                at("a4", "А"),
                at("a5", "А"));
        Board board = board(open("a1"), open("a2"), open("a3"), open("b1"), open("a4"), open("a5"));

        assertThat(told(inRow(2).answers(incident, board, Office.CALENDAR, NOW)))
                .containsExactly("a1 NOW", "a2 NOW", "b1 NOW", "a3 NOW", "a4 NOW", "a5 VARY");
        Board sent = new Board(board.messages(), Map.of(), List.of(new Sent(NOW, "Чиним А.")));
        assertThat(told(inRow(2).answers(incident, sent, Office.CALENDAR, NOW)))
                .as("one alike was sent last")
                .containsExactly("a1 NOW", "b1 NOW", "a2 NOW", "a3 NOW", "a4 VARY", "a5 VARY");
    }

    @Test
    void messagesThatAskTheSameOrArePartOfASurgeAreProposed() {
        Incident incident = incident("x", at("m1", "Мира, 5"));
        Post same = Post.of("m2", "vk", "a", NOW, "Яма на Речной, 12 до сих пор у въезда");
        Post other = Post.of("m3", "vk", "b", NOW, "Когда откроют бассейн?");
        Post surging = other.about(List.of("вода"), "Мира");
        Triaged.Surge surge = new Triaged.Surge(
                "Вода", "мира", NOW.minus(Duration.ofHours(24)), NOW, 7, 28, 1, 0.0001, true, List.of());
        Triaged.Surge none = new Triaged.Surge(
                "Вода", "мира", NOW.minus(Duration.ofHours(24)), NOW, 1, 28, 1, 0.5, false, List.of());
        var index = RepeatDetector.standard().index().with("m1", "Яма на Речной, 12 у въезда во двор");

        assertThat(ELIZOVO.proposals(incident, List.of(same, other), index, List.of(surge)))
                .extracting(Incidents.Proposal::message)
                .containsExactly("m2");
        assertThat(ELIZOVO.proposals(incident, List.of(surging), index, List.of(none)))
                .isEmpty();
        assertThat(ELIZOVO.proposals(incident, List.of(surging), index, List.of(surge))
                        .get(0)
                        .reasons()
                        .get(0)
                        .text(Language.EN))
                .startsWith("Part of a surge: topic “Вода”, place “мира”, 7 until ");
        assertThat(ELIZOVO.proposals(Incident.of("i1"), List.of(same), index, List.of()))
                .isEmpty();
        assertThat(ELIZOVO.proposals(incident, List.of(Post.of("m1", "vk", "a", NOW, same.text())), index, List.of()))
                .as("a member")
                .isEmpty();
    }

    @Test
    void badRulesAreRefused() {
        assertThatThrownBy(() -> new Incidents.Rules(Role.CURATOR, Clause.UNKNOWN, 0, Optional.empty(), "x"))
                .hasMessage("most must be at least 1; was 0");
        assertThatThrownBy(() -> new Incidents.Rules(Role.CURATOR, Clause.UNKNOWN, 1, Optional.of(Duration.ZERO), "x"))
                .hasMessage("within must be more than nothing; was PT0S");
        assertThatThrownBy(() -> new Incidents.Rules(Role.CURATOR, Clause.UNKNOWN, 1, Optional.empty(), " "))
                .hasMessage("source must name an act; was ' '");
    }

    @Test
    void tenThousandMessagesAreAnsweredOneByOne() {
        int many = 10_000;
        Incident incident = after(Incident.of("i1"), IncidentAct.open(header("open"), "x"));
        List<MessageCase> messages = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            incident = after(incident, IncidentAct.join(header("j" + i), List.of(at("m" + i, "Мира, " + i % 5_000))));
            messages.add(open("m" + i));
        }
        incident = after(incident, IncidentAct.draft(header("draft"), "Чиним {адрес}."));

        Answers answers = ELIZOVO.answers(incident, new Board(messages, Map.of(), List.of()), Office.CALENDAR, NOW);

        assertThat(incident.version()).isEqualTo(many + 2);
        assertThat(answers.answers()).hasSize(many).allMatch(each -> each.verdict() == Verdict.NOW);
        assertThat(answers.without()).isEmpty();
        assertThat(inRow(1).answers(incident, new Board(messages, Map.of(), List.of()), Office.CALENDAR, NOW)
                        .answers())
                .hasSize(many)
                .allMatch(each -> each.verdict() == Verdict.NOW);
    }

    @Test
    void everyConstantThatIsToldHasAName() {
        for (IncidentAct.Kind kind : IncidentAct.Kind.values()) {
            assertThat(Wording.keys()).contains("Kind." + kind);
        }
        for (Incident.State state : Incident.State.values()) {
            assertThat(Wording.keys()).contains("State." + state);
        }
    }
}
