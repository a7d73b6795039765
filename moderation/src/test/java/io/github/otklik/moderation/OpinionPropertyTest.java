package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpinionPropertyTest {
    private static final ModerationFilter RULES =
            ModerationFilter.builder().rulesOnly().build();
    private static final ModerationFilter WITH = ModerationFilter.standard();

    private static List<Finding> learned(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.way() == Way.LEARNED)
                .toList();
    }

    @Provide
    Arbitrary<String> comments() {
        return Arbitraries.of(
                        "ты",
                        "вас",
                        "сожжём",
                        "вечером",
                        "найду",
                        "дом",
                        "скидки",
                        "мразь",
                        "х*й",
                        "пожалеешь",
                        "руки",
                        ".",
                        "!")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void theRulesSayWhatTheySayWithoutTheOpinionOrAreDoubtedAltogether(@ForAll("comments") String text) {
        Examination examined = WITH.examine(text);
        List<Finding> rest = new ArrayList<>(examined.verdict().findings());
        rest.removeIf(finding -> finding.way() == Way.LEARNED);
        List<Finding> alone = RULES.check(text).findings();

        if (examined.doubted().isEmpty()) {
            assertThat(rest).isEqualTo(alone);
        } else {
            assertThat(examined.verdict()).isEqualTo(Verdict.CLEAN);
            assertThat(alone).hasSameElementsAs(examined.doubted());
            assertThat(alone).allMatch(finding -> finding.confidence() < 0.9 && !finding.masked());
        }
    }

    @Property(tries = 300)
    void anOpinionNeverProposesToDelete(@ForAll("comments") String text) {
        ModerationFilter eager = ModerationFilter.builder()
                .opinion(Opinion.standard())
                .deleteFrom(Category.THREAT, 0.01)
                .deleteFrom(Category.INSULT, 0.01)
                .deleteFrom(Category.ADVERTISING, 0.01)
                .build();
        Verdict verdict = eager.check(text);

        assertThat(learned(verdict)).allMatch(finding -> verdict.proposalOf(finding) == Proposal.REVIEW);
    }
}
