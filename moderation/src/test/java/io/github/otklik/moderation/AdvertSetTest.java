package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AdvertSetTest {
    @Test
    void tellsOffersFromQuestionsAndComplaints() {
        PhraseSet set = PhraseSet.check("advert-set.txt", Set.of(Category.SPAM, Category.ADVERTISING));
        assertThat(set.found()).isGreaterThanOrEqualTo(50);
        assertThat(set.left()).isGreaterThanOrEqualTo(50);
        assertThat(set.right()).as("wrong:%n%s", String.join("\n", set.wrong())).isGreaterThanOrEqualTo(0.95);
    }
}
