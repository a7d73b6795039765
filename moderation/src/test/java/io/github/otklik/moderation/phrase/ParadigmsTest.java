package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParadigmsTest {
    private static final List<String> ENDINGS = List.of("ать", "аю", "аешь", "ает", "ай", "ал");

    @Test
    void aVerbStandsInAllFormsOfItsParadigm() {
        Paradigms paradigms = new Paradigms();
        paradigms.add("ать", ENDINGS);
        assertThat(paradigms.cues("HURT", "ать", List.of("лом", "коп")))
                .containsExactly(
                        "HURT_INF ломать копать",
                        "HURT_1F ломаю копаю",
                        "HURT_2F ломаешь копаешь",
                        "HURT_3F ломает копает",
                        "HURT_IMP ломай копай",
                        "HURT_PAST ломал копал");
    }

    @Test
    void refusesWhatIsNoParadigm() {
        Paradigms paradigms = new Paradigms();
        paradigms.add("ать", ENDINGS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paradigms.add("ать", ENDINGS))
                .withMessageContaining("already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paradigms.add("ить", List.of("ить")))
                .withMessageContaining("must have endings for");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paradigms.cues("HURT", "ить", List.of("коп")))
                .withMessageContaining("No paradigm ить");
    }
}
