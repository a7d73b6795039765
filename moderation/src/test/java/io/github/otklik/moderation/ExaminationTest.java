package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {
    @Test
    void theVerdictIsThatOfTheFilter() {
        for (String text :
                new String[] {"", "дорога", "ну х*й и жопа", "ты дурак, убью тебя", "п...ц", "ты б.л.я.д.ь"}) {
            Examination examination = ModerationFilter.standard().examine(text);
            assertThat(examination.verdict())
                    .isEqualTo(ModerationFilter.standard().check(text));
            assertThat(examination.outweighed()).noneMatch(examination.verdict().findings()::contains);
        }
    }

    @Test
    void piecesWithLettersAndSomethingElseStandOut() {
        assertThat(ModerationFilter.standard()
                        .examine("дом 5 ну… х*й,mos.ru что... г. 1990-го")
                        .odd())
                .contains("х*й,mos.ru", "что...", "1990-го")
                .doesNotContain("дом", "5", "г.");
    }

    @ParameterizedTest
    @CsvSource({
        "хуй, ENTRY",
        "нахуй, ENTRY",
        "жопа, ENTRY",
        "блт, ENTRY",
        "пиздоболище, ENTRY",
        "страхуй, SPARED",
        "мандат, CLEAN",
        "мудрый, CLEAN",
        "хлебный, ROOT",
        "дорога, UNKNOWN"
    })
    void eachWordIsLookedUpInTheLexicon(String word, Examination.Look look) {
        Examination.Word looked =
                ModerationFilter.standard().examine(word).words().get(0);
        assertThat(looked.look()).isEqualTo(look);
        assertThat(looked.by().isEmpty()).isEqualTo(look == Examination.Look.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "сука бл@дь",
                "ж*па х*й",
                "хуй хуй х*й",
                "с*ка на х*й",
                "еб твою мать",
                "х.у.й с*ка",
                "пизд@ и ж0па"
            })
    void whatIsLeftOutSaysLessThanWhatStands(String text) {
        Examination examination = ModerationFilter.standard().examine(text);
        assertThat(examination.verdict().findings()).isNotEmpty();
        for (Finding left : examination.outweighed()) {
            assertThat(examination.verdict().findings())
                    .anyMatch(kept -> kept.start() < left.end() && left.start() < kept.end());
        }
    }

    @Test
    void theRulesOfPhrasesSeeTheWordsBehindMasks() {
        assertThat(ModerationFilter.standard().examine("вы, муд@ки").phrases())
                .extracting(Finding::category)
                .containsExactly(Category.INSULT);
    }

    @Test
    void eachStageTellsWhatItFoundUpToWhatIsDrawnOverTheLastCharacter() {
        String text = "ну хуй, х*й\u0903 и вы муд@ки\u20DD";
        Examination examination = ModerationFilter.standard().examine(text);

        assertThat(examination.plain()).extracting(Finding::canonical).containsExactly("хуй");
        assertThat(examination.hidden()).extracting(Finding::canonical).containsExactly("хуй", "мудаки");
        assertThat(examination.hidden())
                .extracting(finding -> text.substring(finding.start(), finding.end()))
                .containsExactly("х*й\u0903", "муд@ки\u20DD");
        assertThat(examination.verdict().findings()).containsAll(examination.hidden());
        assertThat(examination.phrases()).allMatch(finding -> finding.end() == text.length());
    }

    private static Finding finding(int start, double confidence) {
        return new Finding(Category.OBSCENE, start, start + 2, "word", true, "own", Way.MASK, confidence);
    }

    @Test
    void whatTheOpinionDoubtsIsToldApart() {
        String text = "Зимой паром не ходит, скотина и сено перевозятся по льду до марта";
        Examination examined = ModerationFilter.standard().examine(text);

        assertThat(examined.doubted()).extracting(Finding::rule).containsExactly("insult/word");
        assertThat(examined.phrases()).isEmpty();
        assertThat(examined.verdict()).isEqualTo(ModerationFilter.standard().check(text));
        assertThat(examined.verdict().findings()).isEmpty();
        assertThat(ModerationFilter.builder().rulesOnly().build().examine(text).doubted())
                .isEmpty();
    }

    @Test
    void whatTheVerdictLeavesOutIsToldByStage() {
        Finding kept = finding(0, 0.9);
        Finding plain = finding(0, 0.8);
        Finding hidden = finding(1, 0.7);
        Finding phrase = finding(0, 0.6);
        Verdict verdict = Proposals.STANDARD.of(List.of(kept));

        assertThat(new Examination(
                                verdict,
                                List.of(),
                                List.of(),
                                List.of(plain),
                                List.of(hidden, kept),
                                List.of(kept, phrase),
                                List.of())
                        .outweighed())
                .containsExactly(plain, hidden, phrase);
    }
}
