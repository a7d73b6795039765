package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static Earlier wrote(String id, String author, double hour) {
        return Posts.answered(Posts.post(id, author, Posts.hour(hour), "Нет воды"));
    }

    private static final History HISTORY = History.of(
            List.of(wrote("b", "anna", 2), wrote("a", "anna", 1), wrote("c", "anna", 3), wrote("d", "boris", 2)),
            Posts.START);

    private static List<String> before(Post post, Instant from, int most) {
        return HISTORY.before(post, from, most).stream()
                .map(each -> each.post().id())
                .toList();
    }

    @Test
    void theMessagesOfAnAuthorAreToldTheLatestFirst() {
        Post post = Posts.post("new", "anna", Posts.hour(4), "Нет воды");

        assertThat(before(post, Posts.START, 10)).containsExactly("c", "b", "a");
        assertThat(before(post, Posts.START, 2)).containsExactly("c", "b");
        assertThat(before(post, Posts.hour(1), 10)).containsExactly("c", "b");
    }

    @Test
    void aMessageIsNotBeforeItselfNorBeforeOnesOfTheSameInstant() {
        assertThat(before(Posts.post("c", "anna", Posts.hour(9), "Нет воды"), Posts.START, 10))
                .containsExactly("b", "a");
        assertThat(before(Posts.post("new", "anna", Posts.hour(3), "Нет воды"), Posts.START, 10))
                .containsExactly("b", "a");
    }

    @Test
    void itKnowsTheMessagesItHas() {
        assertThat(HISTORY.has(wrote("a", "x", 9).post())).isTrue();
        assertThat(HISTORY.has(wrote("e", "anna", 1).post())).isFalse();
        assertThatThrownBy(() -> History.of(List.of(wrote("a", "x", 1), wrote("a", "y", 2)), Posts.START))
                .hasMessageContaining("a stands twice");
    }

    @Test
    void mattersAreAlikeHoweverTheyAreTyped() {
        assertThat(Matter.of(" Горячая\u00a0  Вода ", "ЗАРЕЧЬЁ")).isEqualTo(Matter.of("горячая вода", "заречье"));
        assertThat(Matter.of("горячаявода", "")).isNotEqualTo(Matter.of("горячая вода", ""));
        assertThat(Matter.of("а\u2003б", "").topic()).isEqualTo("а б");
    }

    @Test
    void nothingIsBeforeTheFirstInstant() {
        Instant second = Instant.MIN.plusSeconds(10);

        assertThat(Past.before(second, Duration.ofSeconds(9))).isEqualTo(Instant.MIN.plusSeconds(1));
        assertThat(Past.before(second, Duration.ofSeconds(10))).isEqualTo(Instant.MIN);
        assertThat(Past.before(second, Duration.ofSeconds(11))).isEqualTo(Instant.MIN);
    }

    @Test
    void aTimelineCountsAuthorsOnceAndTheUnknownEach() {
        Timeline timeline = new Timeline(List.of(
                Posts.post("1", "anna", Posts.hour(1), "x"),
                Posts.post("2", "anna", Posts.hour(2), "x"),
                Posts.post("3", "", Posts.hour(2), "x"),
                Posts.post("4", "", Posts.hour(3), "x"),
                Posts.post("5", "boris", Posts.hour(4), "x")));

        assertThat(timeline.count(Posts.hour(0), Posts.hour(4), TriagePolicy.Counting.MESSAGES))
                .isEqualTo(5);
        assertThat(timeline.count(Posts.hour(0), Posts.hour(4), TriagePolicy.Counting.AUTHORS))
                .isEqualTo(4);
        assertThat(timeline.count(Posts.hour(1), Posts.hour(3), TriagePolicy.Counting.MESSAGES))
                .isEqualTo(3);
        assertThat(timeline.count(Posts.hour(1), Posts.hour(3), TriagePolicy.Counting.AUTHORS))
                .isEqualTo(3);
        assertThat(timeline.count(Posts.hour(4), Posts.hour(9), TriagePolicy.Counting.AUTHORS))
                .isZero();
    }
}
