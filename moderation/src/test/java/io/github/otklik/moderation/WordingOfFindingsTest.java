package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How findings that are made by hand are told. */
class WordingOfFindingsTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static Finding finding(Category category, String words, boolean masked, Way way, double confidence) {
        return new Finding(category, 0, 3, words, masked, "own", way, confidence);
    }

    private static String reason(Finding finding) {
        return finding.reason(Locale.ENGLISH);
    }

    @Test
    void whatWasLearntIsToldWithoutANumber() {
        Finding learned = finding(Category.THREAT, "ждите гостей", false, Way.LEARNED, 0.5);

        assertThat(learned.reason(RUSSIAN))
                .isEqualTo("Похоже на угрозу: «ждите гостей»; так сочла модель, обученная на размеченных комментариях,"
                        + " а не правило, поэтому решает человек.");
        assertThat(reason(learned)).startsWith("Sounds like a threat: “ждите гостей”; so a model found");
    }

    @Test
    void aWordOfWhichOneLetterIsLeftIsToldByItsFamily() {
        assertThat(reason(finding(Category.OBSCENE, "шмыга", true, Way.UNCLEAR, 0.5)))
                .startsWith("Obscene expression, perhaps: a word of the family “шмыга”; one letter");
        assertThat(reason(finding(Category.VULGAR, "шмыга", true, Way.MASK, 0.5)))
                .isEqualTo("Coarse word “шмыга”: signs or digits hide some of its letters (confidence 0.50).");
    }

    @Test
    void onlyOfARuleItIsToldThatSomeWordsAreHidden() {
        assertThat(reason(finding(Category.SPAM, "абв", false, Way.RULE, 1)))
                .isEqualTo("Spam “абв”: it was found by the rule own (confidence 1.00).");
        assertThat(reason(finding(Category.SPAM, "абв", true, Way.RULE, 1)))
                .isEqualTo("Spam “абв”: it was found by the rule own; some of the words are hidden (confidence 1.00).");
        assertThat(reason(finding(Category.VULGAR, "абв", true, Way.SHORT, 1)))
                .isEqualTo("Coarse word “абв”: it is an abbreviation (confidence 1.00).");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 1.00", "0.5, 0.50", "0.25, 0.25", "0.125, 0.125", "0.9375, 0.9375"})
    void aNumberHasTwoDigitsBehindThePointOrAsManyAsItNeeds(double confidence, String shown) {
        Finding finding = finding(Category.SPAM, "абв", false, Way.RULE, confidence);

        assertThat(reason(finding)).endsWith("(confidence " + shown + ").");
        assertThat(finding.reason(RUSSIAN)).endsWith("(уверенность " + shown.replace('.', ',') + ").");
    }

    @Test
    void sixtyCharactersOfTheWordsAreShown() {
        String sixty = "а".repeat(60);

        assertThat(reason(finding(Category.SPAM, sixty, false, Way.RULE, 1))).contains("“" + sixty + "”");
        assertThat(reason(finding(Category.SPAM, sixty + "б", false, Way.RULE, 1)))
                .contains("“" + sixty + "…”");
        assertThat(reason(finding(Category.SPAM, "а".repeat(58) + "😀б", false, Way.RULE, 1)))
                .contains("“" + "а".repeat(58) + "😀…”");
        assertThat(reason(finding(Category.SPAM, "а".repeat(59) + "😀", false, Way.RULE, 1)))
                .contains("“" + "а".repeat(59) + "…”");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void everyWayIsASentenceWithoutAFullStop(Way way) {
        assertThat(way.sentence(RUSSIAN)).matches("[а-яё].*[^.]");
        assertThat(way.sentence(Locale.FRENCH))
                .isEqualTo(way.sentence(Locale.ENGLISH))
                .matches("[a-z].*[^.]");
    }

    @Test
    void aVerdictTellsHowMuchElseWasFound() {
        Finding first = finding(Category.INSULT, "абв", false, Way.RULE, 0.9);
        Finding other = finding(Category.VULGAR, "где", false, Way.WORD, 0.99);
        Map<Category, Double> from = Map.of(Category.INSULT, 0.9);

        assertThat(new Verdict(Proposal.DELETE, List.of(first), from).reason(Locale.ENGLISH))
                .isEqualTo(
                        "It is proposed to delete the text: the confidence 0.90 is not below 0.90, from which deletion"
                                + " is proposed. " + reason(first));
        assertThat(new Verdict(Proposal.DELETE, List.of(first, other), from).reason(Locale.ENGLISH))
                .endsWith(reason(first) + " Further findings: 1.");
        assertThat(new Verdict(Proposal.DELETE, List.of(other, first, other), from).reason(Locale.ENGLISH))
                .endsWith(reason(first) + " Further findings: 2.");
        assertThat(new Verdict(Proposal.KEEP, List.of(other), Map.of()).reason(Locale.ENGLISH))
                .isEqualTo(
                        "It is proposed to keep the text: what was found is no ground for deletion. " + reason(other));
    }

    @Test
    void aVerdictOnTheWordOfAModelNamesNoThreshold() {
        Finding learned = finding(Category.THREAT, "абв", false, Way.LEARNED, 0.5);
        Finding vulgar = finding(Category.VULGAR, "где", false, Way.WORD, 0.99);

        assertThat(new Verdict(Proposal.REVIEW, List.of(learned), Map.of(Category.THREAT, 0.9)).reason(Locale.ENGLISH))
                .isEqualTo("It is proposed that a person look: nothing is deleted on the word of a model. "
                        + reason(learned));
        assertThat(new Verdict(Proposal.REVIEW, List.of(learned, vulgar), Map.of(Category.THREAT, 0.9))
                        .reason(Locale.ENGLISH))
                .endsWith(reason(learned) + " Further findings: 1.");
        assertThat(new Verdict(Proposal.KEEP, List.of(learned), Map.of()).reason(Locale.ENGLISH))
                .startsWith("It is proposed to keep the text: what was found is no ground");
    }

    @Test
    void rowsAreAKeyAndItsTextInTwoLanguages() {
        List<String> rows = List.of("# note", "", "  ", "way.word = так = да | as it is | so", "way.open =  | openly");

        assertThat(new Wording(rows, true).way(Way.WORD)).isEqualTo("так = да");
        assertThat(new Wording(rows, false).way(Way.WORD)).isEqualTo("as it is | so");
        assertThat(new Wording(rows, true).way(Way.OPEN)).isEmpty();
        assertThat(new Wording(rows, false).way(Way.OPEN)).isEqualTo("openly");
        assertThatNullPointerException()
                .isThrownBy(() -> new Wording(rows, true).way(Way.MASK))
                .withMessage("way.mask");
    }
}
