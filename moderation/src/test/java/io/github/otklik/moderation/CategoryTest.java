package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CategoryTest {
    @Test
    void threatsAreGroundsOfRefusalAndTheRestOfDeletion() {
        assertThat(Arrays.stream(Category.values()).filter(c -> c.clause().equals("1/18")))
                .containsExactly(Category.THREAT, Category.HARM_INTENT);
        assertThat(Arrays.stream(Category.values()).filter(c -> c.clause().equals("2/15.2")))
                .hasSize(5);
    }
}
