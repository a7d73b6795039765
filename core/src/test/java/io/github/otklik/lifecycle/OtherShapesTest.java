package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.NOT_IN_ACT;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.LAPSED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.OVERDUE;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One act with everything that the decree has not: what each of it does to a message, by dates counted by hand. */
class OtherShapesTest {
    private static final Actor DISPATCHER = Actor.of(Role.of("DISPATCHER"));
    private static final Actor HEAD = Actor.of(Role.HEAD);
    private static final Actor AUTHOR = Actor.of(Role.AUTHOR);
    private static final String TEXT = """
            Правила: shapes
            Действуют с: 2022-01-01
            Степени: PLAIN «обычная», URGENT «срочная»
            Роль DISPATCHER «диспетчер»
            Срок FIRST «Первый отклик», диспетчер, пункт 1: 3 часа от доступа; степень URGENT: 1 час; исполняется первым откликом
            Срок CHECK «Проверка возражения», исполнитель, пункт 2: до 12:00 следующего рабочего дня от возражения; исполняется проектом
            Срок ROUTE, диспетчер, пункт 3: 1 час
            Право RETURN, исполнитель, пункт 4: 1 час
            Срок CO_INFO, исполнитель, пункт 5: 2 часа
            Срок DRAFT, исполнитель, пункт 6: 1 рабочий день от доступа
            Срок REVIEW, куратор, пункт 7: 2 часа
            Срок REVIEW, глава, пункт 8: 4 часа
            Срок REWORK, исполнитель, пункт 9: 4 часа
            Срок PUBLISH, куратор, пункт 10: 1 час
            Срок ANSWER, куратор, пункт 11: 5 рабочих дней; степень URGENT: 3 рабочих дня; тема «отопление»: 1 рабочий день; сеть «Telegram»: 2 рабочих дня; повторное: 9 часов
            Срок FINAL_DRAFT, исполнитель, пункт 12: 10 рабочих дней
            Срок REPORT_BREACH, куратор, пункт 13: незамедлительно
            Действие give-access, диспетчер, пункт 3
            Действие classify, диспетчер, пункт 3
            Действие acknowledge, диспетчер, пункт 1
            Действие route, диспетчер, пункт 3
            Действие return, исполнитель, пункт 4
            Действие give-information, исполнитель, пункт 5
            Действие submit-draft, исполнитель, пункт 6
            Действие approve, куратор или глава, пункт 7
            Действие return-for-rework, куратор или глава, пункт 9
            Действие publish, куратор, пункт 10
            Действие shorten-term, куратор, пункт 11
            Действие extend-term, глава, пункт 15
            Действие link-repeat, диспетчер, пункт 16
            Действие report-to-head, куратор, пункт 13
            Согласование: куратор, затем глава
            Подтверждение: 5 календарных дней, пункт 14; не более 1 возражений
            Продление: не более 3 рабочих дней, 1 раз, пункт 15
            Решение co-execution: in-order
            Решение rework-rounds: 1
            Решение returns: 1
            """;
    private static final Procedure PROCEDURE = procedure(TEXT);

    private static Procedure procedure(String text) {
        return Procedure.of(Regulation.load(new StringReader(text), "shapes.txt"), Calendars.of(Story.OMSK));
    }

    private static Story access(String network, String at) {
        Story story = Story.under(PROCEDURE).at(at);
        return story.act(new MessageAct.GiveAccess(story.header(DISPATCHER), network, "", ""));
    }

    private static Story access() {
        return access(Story.NETWORK, "2022-08-29T09:00");
    }

    private static Story classify(Story story, String degree, String... topics) {
        return story.act(new MessageAct.Classify(story.header(DISPATCHER), List.of(topics), "", Importance.of(degree)));
    }

    private static Story acknowledge(Story story, String network) {
        return story.act(new AnswerAct.Acknowledge(story.header(DISPATCHER), network, "", ""));
    }

    private static Story extend(Story story, @Nullable ObligationKind kind, String due, String reason) {
        return story.act(new AnswerAct.ExtendTerm(story.header(HEAD), kind, Story.instant(due), reason));
    }

    private static Story deny(Story story) {
        return story.act(new AnswerAct.Deny(story.header(AUTHOR), "снова течёт"));
    }

    private static Story confirm(Story story) {
        return story.act(new AnswerAct.Confirm(story.header(AUTHOR)));
    }

    private static Story routed(String... coExecutors) {
        return access().as(DISPATCHER).routes("zhkh", coExecutors);
    }

    private static Story answered() {
        Story story = routed().at("2022-08-30T10:00")
                .drafts("zhkh")
                .at("2022-08-30T11:00")
                .approves();
        return story.as(HEAD).approves().at("2022-08-31T12:00").publishes();
    }

    @Test
    @Cites("decision 18")
    void aDeclaredTermRunsFromItsStartToItsEndByTheDegreeInForce() {
        Story story = access();
        story.term("FIRST/1").due("2022-08-29T12:00").under("1").is(PENDING);
        classify(story, "URGENT").term("FIRST/1").due("2022-08-29T10:00");
        story.at("2022-08-29T10:30").term("FIRST/1").is(OVERDUE).late("PT30M");
        story.denied(INVALID, "1");
        acknowledge(story, "ok");
        acknowledge(story, Story.NETWORK).term("FIRST/1").late("PT30M");
        story.in(State.ROUTING).denied(WRONG_STATE, "1");
        acknowledge(story, Story.NETWORK);
        assertThat(story.that(PENDING)).contains("ANSWER/1");
    }

    @Test
    @Cites("decision 18")
    void whatTheActCallsATermAndARoleIsSaidOfStoredEventsToo() {
        Story story = access().at("2022-08-29T12:30");
        MessageCase stored = MessageCase.of(
                story.message().id(),
                story.events().stream().map(Codec::map).map(Codec::event).toList());
        assertThat(PROCEDURE
                        .explain(stored, Obligation.Id.parse("FIRST/1"), story.now())
                        .text(Language.RU))
                .startsWith("Первый отклик (FIRST/1) — диспетчер\n");
        Command wrong = new AnswerAct.Approve(story.header(DISPATCHER));
        assertThat(((Decision.Rejected<Event>) PROCEDURE.decide(stored, wrong))
                        .refusal()
                        .sentence()
                        .text(Language.RU))
                .contains("не диспетчер")
                .doesNotContain("DISPATCHER");
    }

    @Test
    @Cites("decision 18")
    void theLastConditionThatAppliesGivesTheLength() {
        Story story = access();
        story.term("ANSWER/1").due("2022-09-05T17:45");
        classify(story, "URGENT").term("ANSWER/1").due("2022-09-01T17:45");
        classify(story, "URGENT", " Отопление ").term("ANSWER/1").due("2022-08-30T17:45");
        classify(story, "PLAIN", "дороги").term("ANSWER/1").due("2022-09-05T17:45");
        story.as(DISPATCHER).links("m0").term("ANSWER/1").due("2022-08-30T09:45");

        Story telegram = access(" telegram", "2022-08-29T09:00");
        telegram.term("ANSWER/1").due("2022-08-31T17:45");
        classify(telegram, "PLAIN", "отопление").term("ANSWER/1").due("2022-08-31T17:45");
    }

    @Test
    void aTermWithoutClassificationMayStillChange() {
        assertThat(access().obligations())
                .filteredOn(Obligation::provisional)
                .extracting(each -> each.id().toString())
                .containsExactly("ANSWER/1", "FIRST/1");
    }

    @Test
    @Cites("decision 21")
    void aProlongationReplacesTheDueInstantOnceAndWithinItsLimit() {
        Story story = access().at("2022-08-30T09:00");
        ObligationKind answer = ObligationKind.ANSWER;
        extend(story.denied(INVALID, "15"), answer, "2022-09-05T17:45", "snow");
        extend(story.denied(INVALID, "15"), answer, "2022-09-09T00:01", "snow");
        extend(story.denied(INVALID, "15"), answer, "2022-09-08T18:00", "");
        extend(story.denied(INVALID, "15"), null, "2022-09-08T18:00", "snow");
        extend(story.denied(INVALID, "15"), ObligationKind.RETURN, "2022-09-08T18:00", "snow");
        extend(story.denied(WRONG_STATE, "15"), ObligationKind.REWORK, "2022-09-08T18:00", "snow");
        assertThat(story.allowed(HEAD)).contains(CommandType.EXTEND_TERM);

        extend(story, answer, "2022-09-08T18:00", "snow").term("ANSWER/1").due("2022-09-08T18:00");
        extend(story.denied(WRONG_STATE, "15"), answer, "2022-09-08T19:00", "snow");
        assertThat(story.message().terms()).anyMatch(term -> term.limits().extensions() == 1);

        classify(story, "URGENT").term("ANSWER/1").due("2022-09-08T18:00");
        story.at("2022-09-09T09:00").term("ANSWER/1").is(OVERDUE).late("PT30M");
    }

    @Test
    @Cites({"decision 13", "decision 21"})
    void aProlongedTermMayBeShortenedAgain() {
        Story story = extend(access().at("2022-08-30T09:00"), ObligationKind.ANSWER, "2022-09-09T00:00", "snow");

        story.shortens(ObligationKind.ANSWER, "2022-09-07T10:00")
                .term("ANSWER/1")
                .due("2022-09-07T10:00");
        story.at("2022-09-07T11:00").term("ANSWER/1").is(OVERDUE).late("PT1H");
    }

    @Test
    @Cites("decision 19")
    void eachStageOfApprovalHasItsRoleItsTermAndItsTurn() {
        Story story = routed().at("2022-08-30T10:00").drafts("zhkh");
        story.term("REVIEW/1").due("2022-08-30T12:00").under("7").held(Role.CURATOR);
        story.as(HEAD).denied(WRONG_ROLE, "7").approves();
        story.at("2022-08-30T11:00").approves().in(State.REVIEW);
        story.term("REVIEW/2").due("2022-08-30T16:00").under("8").held(Role.HEAD);
        story.denied(WRONG_ROLE, "7").approves();
        story.denied(WRONG_ROLE, "9").sendsBack();
        assertThat(story.allowed(HEAD)).contains(CommandType.APPROVE, CommandType.RETURN_FOR_REWORK);

        story.at("2022-08-30T12:00").as(HEAD).sendsBack().in(State.REWORK);
        story.term("REWORK/1").due("2022-08-30T17:00");
        story.at("2022-08-30T15:00").drafts("zhkh").term("REVIEW/3").under("7").held(Role.CURATOR);
        story.denied(WRONG_STATE, "9").sendsBack();
        story.approves()
                .as(HEAD)
                .approves()
                .in(State.APPROVED)
                .term("PUBLISH/1")
                .due("2022-08-30T16:00");
        assertThat(story.that(MET)).contains("REVIEW/1", "REVIEW/2", "REVIEW/3", "REWORK/1");
    }

    @Test
    @Cites("decision 20")
    void theAuthorDeniesAnAnswerOnceAndTheWorkBeginsAnew() {
        Story story = answered().in(State.ANSWERED);
        story.term("CONFIRM/1")
                .due("2022-09-06T00:00")
                .under("14")
                .held(Role.AUTHOR)
                .is(PENDING);
        story.at("2022-09-01T10:00").as(Actor.of(Role.CURATOR)).denied(WRONG_ROLE, "14");
        story.act(new AnswerAct.Deny(story.header(AUTHOR), "течёт"));

        deny(story).in(State.WORK);
        story.term("CONFIRM/1").is(MET);
        story.term("ANSWER/2").due("2022-09-08T17:45").is(PENDING);
        story.term("DRAFT/2").due("2022-09-02T16:30");
        story.term("CHECK/1").due("2022-09-02T12:00");
        story.at("2022-09-01T15:00").drafts("zhkh").term("CHECK/1").is(MET);
        story.approves().as(HEAD).approves().publishes().in(State.ANSWERED);
        deny(story.denied(WRONG_STATE, "14"));
        confirm(story).in(State.ANSWERED).term("CONFIRM/2").is(MET);
        confirm(story.denied(WRONG_STATE, "14"));
    }

    @Test
    @Cites("decision 20")
    void afterTheWindowNobodyConfirms() {
        Story story = answered().at("2022-09-06T00:00:01");
        story.term("CONFIRM/1").is(LAPSED);
        confirm(story.denied(WRONG_STATE, "14"));
        deny(story.denied(WRONG_STATE, "14"));
        assertThat(story.allowed(AUTHOR)).isEmpty();
    }

    @Test
    @Cites("decision 7")
    void coExecutorsAreAskedOneAfterAnother() {
        Story story = routed("edu", "fin");
        story.term("CO_INFO/1/edu").due("2022-08-29T11:00");
        story.denied(WRONG_UNIT, "5").informs("fin");
        story.at("2022-08-29T10:00").informs("edu").term("CO_INFO/1/fin").due("2022-08-29T12:00");
        story.denied(WRONG_UNIT, "5").informs("edu");
        story.informs("fin");
        assertThat(story.that(MET)).contains("CO_INFO/1/edu", "CO_INFO/1/fin");
    }

    @Test
    void theNextIsAskedWhenTheOneBeforeReturnsTheMessage() {
        Story story = routed("edu", "fin").at("2022-08-29T09:30").returns("edu");
        story.term("CO_INFO/1/edu").is(CANCELLED);
        story.term("CO_INFO/1/fin").due("2022-08-29T11:30");
        story.at("2022-08-29T09:40").denied(WRONG_STATE, "4").returns("fin");
    }

    @Test
    void whatTheActDoesNotHaveIsInNobodysHands() {
        Story story = routed();
        story.denied(NOT_IN_ACT, "null").refuses(Command.Ground.THREAT);
        story.denied(NOT_IN_ACT, "null").marks();
        assertThat(story.allowed(Actor.of(Role.CURATOR)))
                .doesNotContain(CommandType.REFUSE, CommandType.MARK_SIGNIFICANT);
    }

    @Test
    @Cites("decision 14")
    void aMessageThatMovesToTheDecreeKeepsWhatItsOwnActSaid() {
        Story story = access();
        Recount recount = Story.DECREE.recount(story.message(), PROCEDURE, Story.instant("2022-08-29T09:30"), "moved");
        MessageCase moved = story.message().apply(recount.event());
        List<Obligation> after = Story.DECREE.obligations(moved, Story.instant("2022-08-29T09:30"));

        Obligation first = after.stream()
                .filter(each -> each.kind().isDeclared())
                .findFirst()
                .orElseThrow();
        assertThat(first.status()).isEqualTo(CANCELLED);
        assertThat(first.clause()).hasToString("1");
        assertThat(first.holder()).isEqualTo(Role.of("DISPATCHER"));
        assertThat(after)
                .filteredOn(each -> each.kind().equals(ObligationKind.ROUTE))
                .extracting(Obligation::due)
                .containsExactly(Story.instant("2022-08-29T09:30"));
    }

    @Test
    void manyReturnsAndRoundsAreNotLimitedWhereTheActIsSilent() {
        Story story = Story.under(procedure(TEXT.replaceAll("(?m)^Решение r.*\n", "")));
        story.act(new MessageAct.GiveAccess(story.header(DISPATCHER), Story.NETWORK, "", ""));
        story.as(DISPATCHER).routes("zhkh").returns("zhkh");
        story.as(DISPATCHER).routes("edu").returns("edu").as(DISPATCHER).routes("fin");
        for (int i = 0; i < 3; i++) {
            story.drafts("fin").sendsBack();
        }
        story.in(State.REWORK);
    }

    private static void isReadBackAsItWasStored(Story story, Procedure procedure) {
        List<Event> read = new ArrayList<>();
        story.events().forEach(event -> read.add(Codec.event(Codec.map(event))));
        assertThat(read).isEqualTo(story.events());
        MessageCase replayed = MessageCase.of("m1", read);
        assertThat(replayed).isEqualTo(story.message()).hasSameHashCodeAs(story.message());
        assertThat(procedure.obligations(replayed, story.now())).isEqualTo(story.obligations());
    }

    @Test
    void whatEachShapeStoresIsReadBack() {
        Story story = routed("edu", "fin").at("2022-08-29T09:30").returns("edu");
        classify(story, "URGENT", "отопление");
        story.as(DISPATCHER).links("m0");
        extend(story, ObligationKind.DRAFT, "2022-09-01T10:00", "snow");
        story.shortens(ObligationKind.ANSWER, "2022-08-29T16:00");
        acknowledge(story, Story.NETWORK);
        story.at("2022-08-29T17:00")
                .drafts("zhkh", Command.DraftKind.FINAL, "done")
                .approves();
        isReadBackAsItWasStored(story, PROCEDURE);
        story.as(HEAD).approves().publishes();
        deny(story);
        isReadBackAsItWasStored(story, PROCEDURE);
        assertThat(story.events().toString()).contains("REVIEW/2", "отопление");

        Recount recount = Story.DECREE.recount(story.message(), PROCEDURE, story.now(), "moved");
        assertThat(Codec.event(Codec.map(recount.event()))).isEqualTo(recount.event());
        assertThat(recount.event().terms()).anyMatch(term -> term.holding().source() != null);
        Recount back = PROCEDURE.recount(story.message().apply(recount.event()), Story.DECREE, story.now(), "back");
        assertThat(PROCEDURE.obligations(story.message().apply(recount.event()).apply(back.event()), story.now()))
                .extracting(each -> each.clause().text())
                .doesNotContain("1/8");
    }

    @Test
    void anActIsToldInWordsWithAllItsFields() {
        Story story = classify(access(), "URGENT");
        extend(story, ObligationKind.ANSWER, "2022-09-06T18:00", "снег");
        String extract =
                Extract.of(PROCEDURE, "m1", story.events(), story.now()).text(Language.RU);

        assertThat(extract)
                .contains("снег")
                .contains("06.09.2022")
                .contains("срочная")
                .contains("диспетчер")
                .doesNotContain("URGENT")
                .doesNotContain("DISPATCHER");
    }
}
