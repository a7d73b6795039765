package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

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
}
