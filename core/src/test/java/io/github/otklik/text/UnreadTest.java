package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTest {
    private final Unread unread = new Unread(List.of("Срок", "Действие", "Действуют", "по"));

    @Test
    void aLineOfAKnownWordIsOneOfThatWord() {
        unread.add("СРОК");
        assertThat(unread.mayBe("срок")).isTrue();
        assertThat(unread.mayBe("Действие")).isFalse();
    }

    @Test
    void aMisspeltWordIsTakenForThoseThatBeginLikeIt() {
        unread.add("Действия");
        assertThat(unread.mayBe("Действие")).isTrue();
        assertThat(unread.mayBe("Действуют")).isTrue();
        assertThat(unread.mayBe("Срок")).isFalse();
    }

    @Test
    void aWordLikeNoneMayBeAny() {
        unread.add("Term");
        assertThat(unread.mayBe("Срок")).isTrue();
        assertThat(unread.mayBe("по")).isTrue();
    }

    @Test
    void nothingIsUnreadAtFirst() {
        assertThat(unread.mayBe("Срок")).isFalse();
    }
}
