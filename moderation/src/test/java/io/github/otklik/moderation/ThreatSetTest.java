package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreatSetTest {
    @Test
    void tellsThreatsFromNewsFearAndIdioms() {
        PhraseSet set = PhraseSet.check("threat-set.txt", Set.of(Category.THREAT, Category.HARM_INTENT));
        assertThat(set.found()).isGreaterThanOrEqualTo(100);
        assertThat(set.left()).isGreaterThanOrEqualTo(100);
        assertThat(set.right()).as("wrong:%n%s", String.join("\n", set.wrong())).isGreaterThanOrEqualTo(0.95);
    }
}
