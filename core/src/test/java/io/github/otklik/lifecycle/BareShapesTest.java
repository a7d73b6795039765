package io.github.otklik.lifecycle;

import static io.github.otklik.decision.Refusal.Code.NOT_IN_ACT;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.lifecycle.Obligation.Status.CANCELLED;
import static io.github.otklik.lifecycle.Obligation.Status.MET;
import static io.github.otklik.lifecycle.Obligation.Status.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Acts that leave out what the decree has: approval, routing, agreed terms; and what becomes of a message that moves to them. */
class BareShapesTest {
    private static final String HEAD = """
            Правила: bare
            Действуют с: 2022-01-01
            Действие give-access, министерство, пункт 2
            Действие publish, куратор, пункт 4
            Согласование: нет
            """;
    /** Nobody routes and nobody approves. */
    private static final String SHORTEST = HEAD + """
            Срок PUBLISH, куратор, пункт 4: 1 час
            Срок ANSWER, куратор, пункт 1: 9 часов
            Срок FINAL_DRAFT, куратор, пункт 5: 2 рабочих дня
            Действие submit-draft, куратор, пункт 3
            Решение interim-answers: 1
            """;
    /** The lead holds the answer, and nobody approves its draft. */
    private static final String OF_THE_LEAD =
            HEAD.replace("publish, куратор", "publish, куратор или исполнитель") + """
            Срок ROUTE, куратор, пункт 2: 1 час
            Срок PUBLISH, куратор, пункт 4: 1 час
            Срок ANSWER, исполнитель, пункт 1: 9 часов
            Действие route, куратор, пункт 2
            Действие submit-draft, исполнитель, пункт 3
            Решение interim-answers: 1
            """;

    private static Procedure procedure(String text) {
        return Procedure.of(Regulation.load(new StringReader(text), "bare.txt"), Calendars.of(Story.OMSK));
    }

    private static Story shortest() {
        return Story.under(procedure(SHORTEST)).at("2022-08-29T09:00").access();
    }

    private static Story drafts(Story story, Command.DraftKind kind) {
        return story.act(new AnswerAct.SubmitDraft(story.header(Actor.of(Role.CURATOR)), kind, "text", ""));
    }

    @Test
    @Cites("decision 19")
    void withoutApprovalADraftIsReadyToBePublished() {
        Story story =
                drafts(shortest().in(State.ROUTING), Command.DraftKind.FINAL).in(State.APPROVED);
        story.term("PUBLISH/1").due("2022-08-29T10:00").is(PENDING);
        story.denied(NOT_IN_ACT, "null").approves();
        story.denied(NOT_IN_ACT, "null").routes("zhkh");
        story.at("2022-08-29T09:20").publishes().in(State.ANSWERED);
        assertThat(story.that(MET)).containsExactly("PUBLISH/1", "ANSWER/1");
    }

    @Test
    @Cites("1/13")
    void theLimitOfInterimAnswersIsThatOfTheFinalDraftOrElseOfTheDraft() {
        Story story = drafts(shortest(), Command.DraftKind.INTERIM).publishes().in(State.ROUTING);
        story.term("FINAL_DRAFT/1").due("2022-08-31T17:45").under("5");
        drafts(story.denied(WRONG_STATE, "5"), Command.DraftKind.INTERIM);
        drafts(story, Command.DraftKind.FINAL).term("FINAL_DRAFT/1").is(MET);

        Story without = Story.under(procedure(SHORTEST.replaceAll("(?m)^Срок FINAL_DRAFT.*\n", "")))
                .at("2022-08-29T09:00")
                .access();
        drafts(without, Command.DraftKind.INTERIM).publishes();
        without.never(ObligationKind.FINAL_DRAFT);
        drafts(without.denied(WRONG_STATE, "3"), Command.DraftKind.INTERIM);
    }

    @Test
    @Cites("decision 14")
    void aReviewThatTheNewActDoesNotHaveIsOverAndThePublicationBegins() {
        Story story =
                Story.normal("2022-08-29T09:00").routes("zhkh").drafts("zhkh").in(State.REVIEW);
        Procedure bare = procedure(OF_THE_LEAD);
        Recount recount =
                bare.recount(story.message(), Story.DECREE, Story.instant("2022-08-29T09:10"), "approval is done away");
        MessageCase moved = story.message().apply(recount.event());

        assertThat(moved.state()).isEqualTo(State.APPROVED);
        assertThat(bare.obligations(moved, Story.instant("2022-08-29T09:10")))
                .filteredOn(each -> each.status() == PENDING)
                .extracting(each -> each.id() + " " + each.unit())
                .containsExactlyInAnyOrder("PUBLISH/1 null", "ANSWER/1 zhkh");
        assertThat(bare.obligations(moved, Story.instant("2022-08-29T09:10")))
                .filteredOn(each -> each.kind().equals(ObligationKind.REVIEW))
                .extracting(each -> each.status() + " " + each.holder() + " " + each.clause())
                .containsExactly(CANCELLED + " " + Role.CURATOR + " 1/10");
        assertThat(recount.event().reason()).isEqualTo("approval is done away");
    }

    @Test
    @Cites("decision 14")
    void aTermThatIsTheLeadsInOneActAlonePassesToTheLeadAndBack() {
        Story story = Story.normal("2022-08-29T09:00").routes("zhkh").in(State.WORK);
        Procedure bare = procedure(OF_THE_LEAD);
        Recount there = bare.recount(story.message(), Story.DECREE, Story.instant("2022-08-29T09:10"), "moved");
        MessageCase moved = story.message().apply(there.event());
        assertThat(moved.terms())
                .filteredOn(term -> term.kind().equals(ObligationKind.ANSWER))
                .extracting(Term::unit, Term::heldSince)
                .containsExactly(tuple("zhkh", Story.instant("2022-08-29T09:10")));
        assertThat(there.changes())
                .extracting(each -> each.after().id().toString())
                .contains("ANSWER/1");

        Recount back = Story.DECREE.recount(moved, bare, Story.instant("2022-08-29T09:20"), "back");
        assertThat(moved.apply(back.event()).terms())
                .filteredOn(term -> term.kind().equals(ObligationKind.ANSWER))
                .extracting(Term::unit)
                .containsOnlyNulls();
    }

    @Test
    void aDiagramOfAnActDrawsNoConditionThatAlwaysHoldsThere() {
        assertThat(Diagram.DOT.draw(procedure(SHORTEST).regulation(), Language.EN))
                .contains("NEW -> ROUTING [label=\"give-access\"]")
                .contains("ROUTING -> APPROVED [label=\"submit-draft\"]")
                .contains("APPROVED -> ROUTING [label=\"publish (interim)\"]")
                .contains("APPROVED -> ANSWERED [label=\"publish (final)\"]")
                .doesNotContain("-> WORK")
                .doesNotContain("-> REVIEW");
        assertThat(Diagram.DOT.draw(procedure(OF_THE_LEAD).regulation(), Language.EN))
                .contains("ROUTING -> WORK [label=\"route\"]")
                .contains("WORK -> APPROVED [label=\"submit-draft\"]");
    }
}
