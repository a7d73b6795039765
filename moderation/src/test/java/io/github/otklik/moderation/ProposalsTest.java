package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From findings to a verdict, and where findings begin and end. */
class ProposalsTest {
    private static Finding finding(Category category, double confidence, Way way) {
        return new Finding(category, 0, 3, "word", way.hides(), "family", way, confidence);
    }

    private static Finding at(int start, int end, Category category) {
        return new Finding(category, start, end, "word", true, "family", Way.MASK, 0.7);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    OBSCENE,     0.8,   WORD,    DELETE
                    OBSCENE,     0.799, WORD,    REVIEW
                    OBSCENE,     1,     LEARNED, REVIEW
                    VULGAR,      1,     WORD,    KEEP
                    INSULT,      0.9,   RULE,    DELETE
                    INSULT,      0.89,  RULE,    REVIEW
                    THREAT,      0.9,   RULE,    DELETE
                    HARM_INTENT, 0.9,   RULE,    DELETE
                    SPAM,        0.9,   RULE,    DELETE
                    ADVERTISING, 0.9,   RULE,    DELETE
                    ADVERTISING, 0,     RULE,    REVIEW
                    """)
    void aFindingProposesByTheThresholdOfItsCategory(Category category, double confidence, Way way, Proposal proposal) {
        Finding finding = finding(category, confidence, way);
        Verdict verdict = Proposals.STANDARD.of(List.of(finding));

        assertThat(verdict.proposal()).isEqualTo(proposal);
        assertThat(verdict.proposalOf(finding)).isEqualTo(proposal);
        assertThat(verdict.deleteFrom().containsKey(category)).isEqualTo(proposal != Proposal.KEEP);
    }

    @Test
    void theVerdictIsTheWeightiestOfAllAndFollowsFromTheSurestAndFirst() {
        Finding vulgar = finding(Category.VULGAR, 1, Way.WORD);
        Finding review = finding(Category.INSULT, 0.85, Way.RULE);
        Finding delete = finding(Category.OBSCENE, 0.8, Way.MASK);
        Finding sooner = finding(Category.OBSCENE, 0.95, Way.MASK);
        Finding later = finding(Category.OBSCENE, 0.95, Way.PARTED);
        Verdict verdict = Proposals.STANDARD.of(List.of(vulgar, review, delete, sooner, later));

        assertThat(verdict.proposal()).isEqualTo(Proposal.DELETE);
        assertThat(verdict.weightiest()).containsSame(sooner);
        assertThat(verdict.deleteFrom()).isEqualTo(Map.of(Category.INSULT, 0.9, Category.OBSCENE, 0.8));
        assertThat(Proposals.STANDARD.of(List.of(review, vulgar)).weightiest()).containsSame(review);
        assertThat(Proposals.STANDARD.of(List.of(delete, review)).proposal()).isEqualTo(Proposal.DELETE);
        assertThat(Proposals.STANDARD.of(List.of())).isEqualTo(Verdict.CLEAN);
        assertThat(Verdict.CLEAN.weightiest()).isEmpty();
    }

    @Test
    void aThresholdIsChangedForOneCategoryAlone() {
        Proposals changed = Proposals.STANDARD.with(Category.VULGAR, 0).with(Category.OBSCENE, 1);

        assertThat(changed.deleteFrom(Category.VULGAR)).hasValue(0);
        assertThat(changed.deleteFrom(Category.OBSCENE)).hasValue(1);
        assertThat(changed.deleteFrom(Category.THREAT)).hasValue(0.9);
        assertThat(Proposals.STANDARD.deleteFrom(Category.VULGAR)).isEmpty();
        assertThat(Proposals.STANDARD.deleteFrom(Category.OBSCENE)).hasValue(0.8);
        assertThat(changed.of(List.of(finding(Category.VULGAR, 0, Way.WORD))).proposal())
                .isEqualTo(Proposal.DELETE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void aThresholdThatIsNoConfidenceIsNamed(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposals.STANDARD.with(Category.THREAT, confidence))
                .withMessage("Bad threshold of THREAT: " + confidence + "; it must be 0 to 1");
    }

    @Test
    void aVerdictRefusesNullByNameAndKeepsItsMapToItself() {
        Map<Category, Double> thresholds = new HashMap<>(Map.of(Category.OBSCENE, 0.8));
        Verdict verdict = new Verdict(Proposal.KEEP, List.of(), thresholds);
        thresholds.put(Category.THREAT, 0.1);

        assertThat(verdict.deleteFrom()).containsOnlyKeys(Category.OBSCENE);
        thresholds.put(null, 0.1);
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict(Proposal.KEEP, List.of(), thresholds))
                .withMessage("deleteFrom");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0, 0, 0.5, 'Bad passage: 0 to 0; it must not be empty'
                    2, 1, 0.5, 'Bad passage: 2 to 1; it must not be empty'
                    -1, 1, 0.5, 'Bad passage: -1 to 1; it must not be empty'
                    0, 1, 1.1, 'Bad confidence: 1.1; it must be 0 to 1'
                    0, 1, -0.1, 'Bad confidence: -0.1; it must be 0 to 1'
                    0, 1, NaN, 'Bad confidence: NaN; it must be 0 to 1'
                    """)
    void aFindingHasAPassageAndAConfidence(int start, int end, double confidence, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(Category.SPAM, start, end, "", false, "", Way.RULE, confidence))
                .withMessage(problem);
        assertThat(new Finding(Category.SPAM, 0, 1, "", false, "", Way.RULE, 0).confidence())
                .isZero();
        assertThat(new Finding(Category.SPAM, 0, 1, "", false, "", Way.RULE, 1).confidence())
                .isEqualTo(1);
    }

    @Test
    void whatIsDrawnOverTheLastCharacterBelongsToAFinding() {
        String text = "дом\u0301\u20DD\u0903 сад\u0301 лес\uD834\uDD67";
        List<Finding> findings = new ArrayList<>(List.of(
                at(11, 14, Category.OBSCENE),
                at(0, 3, Category.OBSCENE),
                at(7, 10, Category.INSULT),
                at(7, 9, Category.OBSCENE)));
        Spans.complete(findings, text);

        assertThat(findings)
                .containsExactly(
                        at(0, 6, Category.OBSCENE),
                        at(7, 9, Category.OBSCENE),
                        at(7, 11, Category.INSULT),
                        at(11, 14, Category.OBSCENE));
        List<Finding> last = new ArrayList<>(List.of(at(12, 15, Category.OBSCENE)));
        Spans.complete(last, text);
        assertThat(last).containsExactly(at(12, 17, Category.OBSCENE));
    }

    @Test
    void findingsOnOnePlaceStandByTheirEndsAndCategories() {
        List<Finding> findings = new ArrayList<>(
                List.of(at(0, 3, Category.INSULT), at(0, 3, Category.OBSCENE), at(0, 2, Category.THREAT)));
        Spans.complete(findings, "дом");

        assertThat(findings)
                .containsExactly(at(0, 2, Category.THREAT), at(0, 3, Category.OBSCENE), at(0, 3, Category.INSULT));
    }

    @Test
    void whatTheLexiconSaysOfAWordNamesItsEntries() {
        ModerationFilter filter = OwnWords.builder("[шмыга] VULGAR\nroot: шмыг\nword: шмыга\nignore: шмыган\n"
                        + "[шмыжка] VULGAR\nroot: шмыг\nshort: шмк\nallow: шмыгин*")
                .build();

        assertThat(filter.examine("Шмыга, шмк шмыган шмыгина шмыгать дом").words())
                .containsExactly(
                        new Examination.Word(0, 5, Examination.Look.ENTRY, List.of("[шмыга] word")),
                        new Examination.Word(7, 10, Examination.Look.ENTRY, List.of("[шмыжка] short")),
                        new Examination.Word(11, 17, Examination.Look.SPARED, List.of("[шмыга]")),
                        new Examination.Word(18, 25, Examination.Look.CLEAN, List.of("шмыгин*")),
                        new Examination.Word(26, 33, Examination.Look.ROOT, List.of("[шмыга]", "[шмыжка]")),
                        new Examination.Word(34, 37, Examination.Look.UNKNOWN, List.of()));
    }
}
