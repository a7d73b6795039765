package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OwnWordsTest {
    @Test
    void ownWordsAreFoundAndAllowedOnesLeftAlone() {
        String own = "allow: жоп*\n[чинуша] INSULT\nroot: чинуш\nword: чинуш(а|и)\nfind: чинуши\n";
        assertThat(OwnWords.problems(own)).isEmpty();
        ModerationFilter filter = OwnWords.builder(own).build();
        assertThat(filter.check("чинуши, жопа").findings())
                .extracting(Finding::rule)
                .containsExactly("чинуша/word");
    }

    @Test
    void aTextThatCannotBeReadIsRefusedByLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.builder("\nallow: abc"))
                .withMessageStartingWith("Line 2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.builder("[а] VULGAR\nword: (б"))
                .withMessageStartingWith("Line 2: ");
    }

    @Test
    void asManyProblemsAreToldAsAPersonMayRead() {
        assertThat(OwnWords.problems("oops\n".repeat(1000))).hasSize(200);
    }

    @Test
    void aProblemHasALine() {
        assertThatThrownBy(() -> new OwnWords.Problem(0, "")).hasMessageContaining("Bad line: 0");
    }
}
