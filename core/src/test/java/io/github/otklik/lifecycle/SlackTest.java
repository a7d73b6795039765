package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the numbers of the decree fit together: everybody uses the whole of each term, on a calendar that never closes, and
 * what is left, or missing, is the slack.
 */
class SlackTest {

    @Cites({"1/8", "1/9", "1/10", "1/11", "1/12"})
    @DisplayName("1/8 to 1/12: two rounds of rework fit a normal answer, one an important one")
    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0, PT3H", "NORMAL, 1, PT1H30M", "NORMAL, 2, PT0S", "NORMAL, 3, PT-1H-30M",
        "HIGH,   0, PT1H", "HIGH,   1, PT0S", "HIGH,   2, PT-1H", "HIGH,   3, PT-2H",
    })
    void slackAtPublication(Importance importance, int rounds, Duration slack) {
        Course course = new Course(importance)
                .atDue("ROUTE")
                .routes("u0")
                .atDue("DRAFT")
                .drafts("u0");
        for (int round = 1; round <= rounds; round++) {
            course.atDue("REVIEW").sendsBack().atDue("REWORK").drafts("u0");
        }
        course.atDue("REVIEW").approves().atDue("PUBLISH").publishes();

        assertThat(course.left("ANSWER")).isEqualTo(slack);
        assertThat(course.that("ANSWER").status())
                .isEqualTo(slack.isNegative() ? Obligation.Status.MET_LATE : Obligation.Status.MET);
    }

    @Cites({"1/9", "1/14.4", "1/14.5"})
    @DisplayName("1/9, 1/14: co-execution fits without a return, and with one it does not")
    @ParameterizedTest
    @CsvSource({"NORMAL, 0, PT30M", "HIGH, 0, PT0S", "NORMAL, 1, PT-30M", "HIGH, 1, PT-1H"})
    void slackOfACombinedDraft(Importance importance, int returns, Duration slack) {
        Course course = new Course(importance).atDue("ROUTE").routes("u0", returns == 0 ? "edu" : "");
        if (returns == 1) {
            course.atDue("RETURN").returns("u0").atDue("REROUTE").routes("u1", "edu");
        }
        course.atDue("CO_INFO").informs("edu").atDue("COMBINE");

        assertThat(course.left("DRAFT")).isEqualTo(slack);
    }

    @Cites({"1/7", "1/9"})
    @DisplayName("1/7, 1/9: after five returns, two if important, the draft is behind the unit that gets the message")
    @ParameterizedTest
    @CsvSource({"NORMAL, 4, PT30M", "NORMAL, 5, PT-30M", "HIGH, 1, PT30M", "HIGH, 2, PT-30M"})
    void slackOfADraftAfterReturns(Importance importance, int returns, Duration slack) {
        Course course = new Course(importance).atDue("ROUTE").routes("u0");
        for (int k = 0; k < returns; k++) {
            course.atDue("RETURN").returns("u" + k).atDue("REROUTE").routes("u" + (k + 1));
        }

        assertThat(course.left("DRAFT")).isEqualTo(slack);
        assertThat(course.that("DRAFT").status())
                .isEqualTo(slack.isNegative() ? Obligation.Status.OVERDUE : Obligation.Status.PENDING);
    }

    /** A message whose acts happen at the due instant of a term. */
    private static final class Course {
        private MessageCase message = MessageCase.of("m");
        private Instant now = Instant.parse("2022-08-29T00:00:00Z");
        private int acts;

        Course(Importance importance) {
            act(new MessageAct.GiveAccess(by(Actor.of(Role.MINISTRY)), "vk", "", ""));
            act(new MessageAct.Classify(curator(), List.of(), "", importance));
        }

        /** The term of a kind that was started last. */
        Obligation that(String kind) {
            return Exploration.ALWAYS_OPEN.obligations(message, now).stream()
                    .filter(each -> each.kind().id().equals(kind))
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }

        private Instant due(String kind) {
            return Objects.requireNonNull(that(kind).due());
        }

        Course atDue(String kind) {
            now = due(kind);
            return this;
        }

        Duration left(String kind) {
            return Duration.between(now, due(kind));
        }

        private Command.Header by(Actor actor) {
            return Command.Header.of("c" + ++acts, now, actor);
        }

        private Command.Header curator() {
            return by(Actor.of(Role.CURATOR));
        }

        private Course act(Command.Act act) {
            Decision<Event> decision = Exploration.ALWAYS_OPEN.decide(message, act);
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            message = message.applyAll(((Decision.Accepted<Event>) decision).events());
            return this;
        }

        Course routes(String lead, String... coExecutors) {
            List<String> named = List.of(coExecutors);
            return act(new MessageAct.Route(curator(), lead, named.contains("") ? List.of() : named));
        }

        Course returns(String unit) {
            return act(new MessageAct.Return(by(Actor.executor(unit)), ""));
        }

        Course informs(String unit) {
            return act(new AnswerAct.GiveInformation(by(Actor.executor(unit)), ""));
        }

        Course drafts(String unit) {
            return act(new AnswerAct.SubmitDraft(by(Actor.executor(unit)), Command.DraftKind.FINAL, "", ""));
        }

        Course approves() {
            return act(new AnswerAct.Approve(curator()));
        }

        Course sendsBack() {
            return act(new AnswerAct.ReturnForRework(curator(), ""));
        }

        Course publishes() {
            return act(new AnswerAct.Publish(curator(), "vk", ""));
        }
    }
}
