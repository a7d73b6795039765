package io.github.otklik.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts by names instead of places, so that texts cannot be swapped. */
class NamedFactoriesTest {
    private static final Command.Header HEADER =
            Command.Header.of("c1", Instant.parse("2022-08-26T10:00:00Z"), Actor.of(Role.CURATOR));

    @Test
    void eachNameFillsItsField() {
        assertThat(MessageAct.GiveAccess.in(HEADER, "vk").by("id1").saying("Яма"))
                .isEqualTo(new MessageAct.GiveAccess(HEADER, "vk", "id1", "Яма"));
        assertThat(MessageAct.GiveAccess.in(HEADER, "vk")).isEqualTo(new MessageAct.GiveAccess(HEADER, "vk", "", ""));
        assertThat(MessageAct.Classify.as(HEADER, Importance.HIGH)
                        .on("a")
                        .on("b")
                        .at("c"))
                .isEqualTo(new MessageAct.Classify(HEADER, List.of("a", "b"), "c", Importance.HIGH));
        assertThat(MessageAct.Route.to(HEADER, "zhkh").with("edu").with("park"))
                .isEqualTo(new MessageAct.Route(HEADER, "zhkh", List.of("edu", "park")));
        assertThat(AnswerAct.SubmitDraft.of(HEADER, Command.DraftKind.FINAL, "Ответ")
                        .taking("Засыпали"))
                .isEqualTo(new AnswerAct.SubmitDraft(HEADER, Command.DraftKind.FINAL, "Ответ", "Засыпали"));
        assertThat(AnswerAct.Publish.in(HEADER, "vk").at("https://example.org/1"))
                .isEqualTo(new AnswerAct.Publish(HEADER, "vk", "https://example.org/1"));
    }

    @Test
    void onlyWhatIsAcceptedHasSomethingToStore() {
        Refusal refusal = new Refusal(Refusal.Code.INVALID, null, Sentence.of("нет", "no"));

        assertThat(new Decision.Accepted<>(List.of("e")).events()).containsExactly("e");
        assertThat(new Decision.Rejected<String>(refusal).events()).isEmpty();
        assertThat(new Decision.AlreadyDone<String>("c1").events()).isEmpty();
    }
}
