package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.phrase.RuleExamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseRulesTest {
    private static final Stages FILTER = Stages.PHRASES;

    static Stream<RuleExamples.Example> examples() {
        return RuleExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyRuleFindsAndSparesItsOwnExamples(RuleExamples.Example example) {
        List<String> rules = FILTER.check(example.text()).findings().stream()
                .map(Finding::rule)
                .toList();
        if (example.found()) {
            assertThat(rules).as(example.text()).contains(example.rule());
        } else {
            assertThat(rules).as(example.text()).noneMatch(rule -> ground(rule).equals(ground(example.rule())));
        }
    }

    private static String ground(String rule) {
        return rule.substring(0, rule.indexOf('/'));
    }

    @Test
    void seesThroughLookAlikesAndStretchedLetters() {
        assertThat(FILTER.check("вы кpeтины").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.category()).isEqualTo(Category.INSULT);
            assertThat(finding.masked()).isTrue();
        });
        assertThat(FILTER.check("вы идиооооты").proposal()).isEqualTo(Proposal.DELETE);
    }

    @Test
    void takesWordsThatAnotherStageSawBehindMasks() {
        Stages filter =
                Stages.phrasesBehind(new Finding(Category.VULGAR, 4, 9, "мудак", true, "vulgar", Way.MASK, 0.9));
        assertThat(filter.check("вы, м***к").findings())
                .anySatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.INSULT));
    }

    @Test
    void leavesSpansInTheTextAndSurrogatesWhole() {
        String text = "😀😀 вы идиоты 😀 звоните 89990000000 продам недорого 😀";
        assertThat(FILTER.check(text).findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(Character.isLowSurrogate(text.charAt(finding.start()))).isFalse();
        });
    }

    @Test
    void aQuotationMarkThatIsNotClosedSparesNothing() {
        assertThat(FILTER.check("Сказали «скоро. Вы там все дебилы сидите").findings())
                .anySatisfy(finding -> assertThat(finding.category()).isEqualTo(Category.INSULT));
    }
}
