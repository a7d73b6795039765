package io.github.otklik.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.regulation.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Sentence.Words WORDS = (key, values, language) -> key + " " + language + " " + values;

    @Test
    void aSentenceGivenInBothLanguagesIsToldAsItStands() {
        Sentence sentence = Sentence.of("Да {0}", "Yes {0}");

        assertThat(sentence.text(Language.RU)).isEqualTo("Да {0}");
        assertThat(sentence.text(Language.EN)).isEqualTo("Yes {0}");
        assertThat(sentence).hasToString("Yes {0}").isEqualTo(Sentence.of("Да {0}", "Yes {0}"));
        assertThat(sentence).isNotEqualTo(Sentence.of("Да {0}", "No"));
    }

    @Test
    void otherValuesComeInTheSameOrder() {
        Sentence sentence = new Sentence(WORDS, "key", List.of(1, "two"));

        assertThat(sentence.with(value -> "<" + value + ">").text(Language.EN)).isEqualTo("key EN [<1>, <two>]");
        assertThat(sentence.text(Language.RU)).isEqualTo("key RU [1, two]");
    }

    @Test
    void oneThingToStoreIsGivenAsOne() {
        assertThat(new Decision.Accepted<>(List.of("page")).only()).isEqualTo("page");
        assertThatThrownBy(() -> new Decision.Accepted<>(List.of()).only())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("events must be one; were 0");
    }
}
