package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.Rows;
import io.github.otklik.command.Command.Ground;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Opinion;
import io.github.otklik.moderation.Way;
import io.github.otklik.regulation.Language;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.text.Cites;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text alone is a ground for. */
class GroundsTest {
    private static List<Ground> refusals(Triaged triaged) {
        return triaged.of(Proposal.Refuse.class).stream()
                .map(Proposal.Refuse::ground)
                .toList();
    }

    private static List<Category> deletions(Triaged triaged) {
        return triaged.of(Proposal.Delete.class).stream()
                .map(Proposal.Delete::category)
                .toList();
    }

    @Test
    @Cites("1/18")
    @DisplayName("1/18, 2/15: obscenity is a ground to refuse and a ground to delete, two acts")
    void obscenityIsAGroundForBoth() {
        String text = "Ну и п***ц во дворе!";
        Triaged triaged = Posts.propose(text);
        assertThat(refusals(triaged)).containsExactly(Ground.OBSCENE);
        assertThat(deletions(triaged)).containsExactly(Category.OBSCENE);
        Proposal.Refuse refuse = triaged.of(Proposal.Refuse.class).get(0);
        assertThat(refuse.clause()).hasToString("1/18");
        assertThat(refuse.certain()).isTrue();
        assertThat(refuse.findings())
                .singleElement()
                .satisfies(finding -> assertThat(text.substring(finding.start(), finding.end()))
                        .isEqualTo("п***ц"));
        assertThat(triaged.of(Proposal.Delete.class).get(0).clause()).hasToString("2/15.2");
        assertThat(triaged.of(Proposal.MarkSignificant.class)).isEmpty();
    }

    @Test
    @Cites("2/15")
    @DisplayName("2/15: advertising is deleted, which is no ground to refuse under 1/18")
    void advertisingIsDeletedAndNotRefused() {
        Triaged triaged = Posts.propose("Натяжные потолки недорого! Звоните 8-913-000-00-00, скидка 20 %");
        assertThat(refusals(triaged)).isEmpty();
        assertThat(deletions(triaged)).containsExactly(Category.ADVERTISING);
    }

    @Test
    @Cites({"1/18", "1/19bis"})
    @DisplayName("1/18, 1/19bis: a threat is refused and reported to the head, and not deleted out of sight")
    void aThreatIsRefusedAndReported() {
        Triaged triaged = Posts.propose("Убью вашего главу, сожгу ему дом");
        assertThat(refusals(triaged)).contains(Ground.THREAT);
        assertThat(deletions(triaged)).isEmpty();
        assertThat(triaged.of(Proposal.MarkSignificant.class)).singleElement().satisfies(mark -> {
            assertThat(mark.surge()).isNull();
            assertThat(mark.certain()).isTrue();
            assertThat(mark.clause()).hasToString("1/19bis");
        });
    }

    @Test
    @DisplayName("1/18: what is less certain than the policy asks somebody to look, and says so")
    void anUncertainFindingAsksForALook() {
        Triaged triaged = Posts.propose("Дурацкая дорога, отписка. Чинуши и ворьё, стыда нет");
        assertThat(triaged.proposals()).isNotEmpty().allSatisfy(proposal -> {
            assertThat(proposal.certain()).isFalse();
            assertThat(proposal.reasons())
                    .last()
                    .satisfies(reason -> assertThat(reason.text(Language.EN)).contains("below 0.9"));
        });
    }

    @Test
    @DisplayName("2/15: coarse language that is not obscene is no ground")
    void coarseLanguageIsNoGround() {
        assertThat(Posts.propose("Живём в полной жопе").proposals()).isEmpty();
    }

    @Test
    @Cites({"1/18", "2/15"})
    @DisplayName("1/18, 2/15: harsh criticism is never a ground, not even for a look")
    void criticismIsNeverAGround() {
        List<String> texts = Rows.of(GroundsTest.class, "criticism.txt");
        assertThat(texts).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        assertThat(texts)
                .allSatisfy(text -> assertThat(Posts.propose(text).proposals()).isEmpty());
    }

    @Test
    @DisplayName("Blocking an author is no act that is proposed: the decree does not know it")
    void thereAreFourActsAndBlockingIsNone() {
        assertThat(Arrays.stream(Proposal.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Refuse", "Delete", "LinkRepeat", "MarkSignificant");
        Triaged worst = Posts.propose("Убью вас всех, п***ц вам, тварь продажная! Купите мой товар, пишите в личку");
        assertThat(worst.proposals())
                .flatMap(Proposal::reasons)
                .noneMatch(reason -> reason.text(Language.RU).contains("блокир")
                        || reason.text(Language.EN).contains("block"));
    }

    @Test
    void manyFindingsAreToldInAFewReasons() {
        Triaged triaged = Posts.propose("х*й ".repeat(1000));
        Proposal.Refuse refuse = triaged.of(Proposal.Refuse.class).get(0);
        assertThat(refuse.findings()).hasSize(1000);
        assertThat(refuse.reasons()).hasSize(7);
        assertThat(refuse.reasons().get(6).text(Language.EN)).isEqualTo("Further passages: 995.");
    }

    @ParameterizedTest
    @CsvSource({
        "RU,Основание не обрабатывать сообщение: нецензурные выражения.",
        "EN,A ground not to process the message: obscene expressions."
    })
    void reasonsAreToldInBothLanguages(Language language, String expected) {
        assertThat(Posts.propose("х*й")
                        .of(Proposal.Refuse.class)
                        .get(0)
                        .reasons()
                        .get(0)
                        .text(language))
                .isEqualTo(expected);
    }

    @Test
    @Cites("1/18")
    @DisplayName("1/18: what a text only sounds like to a model grounds nothing")
    void whatOnlySoundsLikeAThreatIsNoGround() {
        String text = "красивая у тебя контора, деревянный этаж и спички у многих, твой следующий";
        ModerationFilter filter =
                ModerationFilter.builder().opinion(Opinion.standard()).build();
        Triage triage = Triage.of(filter, RepeatDetector.standard(), TriagePolicy.standard());

        assertThat(filter.check(text).findings()).extracting(Finding::way).containsExactly(Way.LEARNED);
        assertThat(triage.propose(
                                Posts.post("m", "somebody", Posts.START, text),
                                History.of(List.of(), Posts.START),
                                Posts.START)
                        .proposals())
                .isEmpty();
    }
}
