package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExaminationTest {
    @Test
    void theVerdictIsThatOfTheFilter() {
        for (String text :
                new String[] {"", "дорога", "ну х*й и жопа", "ты дурак, убью тебя", "п...ц", "ты б.л.я.д.ь"}) {
            Examination examination = Examination.of(text);
            assertThat(examination.verdict())
                    .isEqualTo(ModerationFilter.standard().check(text));
            assertThat(examination.outweighed()).noneMatch(examination.verdict().findings()::contains);
        }
    }

    @Test
    void deletionIsProposedFromTheThresholdOn() {
        assertThat(Examination.deleteFrom(Category.OBSCENE)).hasValue(0.8);
        assertThat(Examination.deleteFrom(Category.INSULT)).hasValue(0.9);
        assertThat(Examination.deleteFrom(Category.VULGAR)).isEmpty();
    }

    @Test
    void piecesWithLettersAndSomethingElseStandOut() {
        assertThat(Examination.of("дом 5 ну… х*й,mos.ru что... г. 1990-го").odd())
                .contains("х*й,mos.ru", "что...", "1990-го")
                .doesNotContain("дом", "5", "г.");
    }
}
