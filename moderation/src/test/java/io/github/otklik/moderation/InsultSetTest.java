package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InsultSetTest {
    @Test
    void tellsInsultsFromHarshCriticism() {
        PhraseSet set = PhraseSet.check("insult-set.txt", Set.of(Category.INSULT));
        assertThat(set.found()).isGreaterThanOrEqualTo(100);
        assertThat(set.left()).isGreaterThanOrEqualTo(100);
        assertThat(set.right()).as("wrong:%n%s", String.join("\n", set.wrong())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void keepsHarshCriticism() {
        Stages filter = Stages.PHRASES;
        assertThat(PhraseSet.read("insult-set.txt"))
                .filteredOn(line -> line.startsWith("-"))
                .allSatisfy(line ->
                        assertThat(filter.check(line.substring(2)).findings()).isEmpty());
    }
}
