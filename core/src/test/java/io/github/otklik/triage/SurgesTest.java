package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.text.Cites;
import io.github.otklik.triage.Triaged.Surge;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many write on one topic and place in the 24 hours up to day 40, beside the 28 windows before. */
class SurgesTest {
    private static final Instant NOW = Posts.day(40);

    private final List<Earlier> history = new ArrayList<>();

    private Post writes(String author, Instant at) {
        return write(author, at, "вода", "Заречье");
    }

    private Post write(String author, Instant at, String topic, String place) {
        Post post = Posts.post("h" + history.size(), author, at, "Нет воды").about(List.of(topic), place);
        history.add(Posts.answered(post));
        return post;
    }

    private Post each(int count, Instant at) {
        Post last = writes("x", at);
        for (int i = 1; i < count; i++) {
            last = writes("author " + i, at);
        }
        return last;
    }

    private Surge counted(Post post, Instant since) {
        Triaged triaged = Posts.TRIAGE.propose(post, History.of(history, since), NOW);
        assertThat(triaged.counts()).hasSize(1);
        Surge surge = triaged.counts().get(0);
        assertThat(triaged.of(Proposal.MarkSignificant.class)).hasSize(surge.proposed() ? 1 : 0);
        return surge;
    }

    private Surge counted(Post post) {
        return counted(post, Posts.START);
    }

    @Test
    @Cites("1/19bis")
    @DisplayName("1/19bis: five authors in a day where nobody wrote before are a surge, and are reported")
    void fiveWhereNobodyWroteAreASurge() {
        Surge surge = counted(each(5, NOW));
        assertThat(surge.count()).isEqualTo(5);
        assertThat(surge.windows()).isEqualTo(28);
        assertThat(surge.mean()).isZero();
        assertThat(surge.chance()).isZero();
        assertThat(surge.proposed()).isTrue();
        assertThat(surge.reasons()).hasSize(2);
        Proposal.MarkSignificant mark = Posts.TRIAGE
                .propose(history.get(0).post(), History.of(history, Posts.START), NOW)
                .of(Proposal.MarkSignificant.class)
                .get(0);
        assertThat(mark.surge()).isEqualTo(surge);
        assertThat(mark.clause()).hasToString("1/19bis");
        assertThat(mark.reasons().get(0).text(Language.EN))
                .isEqualTo("The number of authors: 5 in 24 h on the topic “вода”, place “Заречье”.");
    }

    @Test
    @DisplayName("1/19bis: four are no surge, whatever the mean")
    void fourAreNoSurge() {
        Surge surge = counted(each(4, NOW));
        assertThat(surge.proposed()).isFalse();
        assertThat(surge.reasons().get(2).text(Language.EN)).isEqualTo("Fewer than 5: no surge.");
    }

    @Test
    @DisplayName("1/19bis: many are no surge where many write every day")
    void whatIsUsualIsNoSurge() {
        for (int day = 12; day < 40; day++) {
            each(3, Posts.day(day - 0.5));
        }
        Surge eight = counted(each(8, NOW));
        assertThat(eight.mean()).isEqualTo(3);
        assertThat(eight.chance()).isBetween(0.001, 0.02);
        assertThat(eight.proposed()).isFalse();
    }

    @Test
    @DisplayName("1/19bis: the same count is a surge where it is far above the mean")
    void whatIsFarAboveTheMeanIsASurge() {
        for (int day = 12; day < 40; day += 2) {
            each(1, Posts.day(day - 0.5));
        }
        Surge six = counted(each(6, NOW));
        assertThat(six.mean()).isCloseTo(0.5, within(1e-12));
        assertThat(six.chance()).isCloseTo(1.4165e-5, within(1e-9));
        assertThat(six.proposed()).isTrue();
    }

    @Test
    @DisplayName("1/19bis: five messages of one author are one voice; of unknown ones each is one")
    void aSurgeCountsAuthors() {
        for (int i = 0; i < 5; i++) {
            writes("a", Posts.day(39.5 + i / 100.0));
        }
        assertThat(counted(history.get(4).post()).count()).isEqualTo(1);
        for (int i = 0; i < 5; i++) {
            writes("", Posts.day(39.9));
        }
        assertThat(counted(history.get(4).post()).count()).isEqualTo(6);
    }

    @Test
    @DisplayName("1/19bis: counting messages is policy")
    void countingMessagesIsPolicy() {
        TriagePolicy standard = TriagePolicy.standard();
        TriagePolicy.Surges s = standard.surges();
        TriagePolicy messages = new TriagePolicy(
                standard.grounds(),
                standard.repeats(),
                new TriagePolicy.Surges(
                        s.clause(),
                        s.window(),
                        s.windows(),
                        s.leastWindows(),
                        s.least(),
                        s.tail(),
                        TriagePolicy.Counting.MESSAGES));
        Triage triage = Triage.of(ModerationFilter.standard(), RepeatDetector.standard(), messages);
        for (int i = 0; i < 5; i++) {
            writes("a", NOW);
        }
        Post sixth = Posts.post("new", "a", NOW, "").about(List.of("вода"), "Заречье");
        Surge surge = triage.propose(sixth, History.of(history, Posts.START), NOW)
                .counts()
                .get(0);
        assertThat(surge.count()).isEqualTo(6);
        assertThat(surge.proposed()).isTrue();
    }

    @Test
    @DisplayName("1/19bis: a window leaves out its first instant and takes in its last")
    void aWindowIsHalfOpen() {
        Post last = writes("a", NOW);
        writes("b", NOW.minusSeconds(24 * 3600));
        writes("c", NOW.minusSeconds(24 * 3600).plusNanos(1));
        writes("d", NOW.plusNanos(1));
        Surge surge = counted(last);
        assertThat(surge.count()).isEqualTo(2);
        assertThat(surge.mean()).isCloseTo(1 / 28.0, within(1e-12));
    }

    @Test
    @DisplayName("1/19bis: the message under triage counts once, in the history or not")
    void theMessageItselfCountsOnce() {
        each(4, NOW);
        Post fifth = Posts.post("new", "fifth", NOW, "").about(List.of("вода"), "Заречье");
        assertThat(counted(fifth).count()).isEqualTo(5);
        Post known = Posts.post("new", "author 1", NOW, "").about(List.of("вода"), "Заречье");
        assertThat(counted(known).count()).isEqualTo(4);
        Post old = Posts.post("new", "fifth", Posts.day(20), "").about(List.of("вода"), "Заречье");
        assertThat(counted(old).count()).isEqualTo(4);
        Post alone = Posts.post("new", "fifth", NOW, "").about(List.of("свет"), "Заречье");
        assertThat(counted(alone).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("1/19bis: another topic or place does not count; case, ё and spaces make no other")
    void onlyTheTopicAndThePlaceCount() {
        Post last = each(3, NOW);
        write("p", NOW, "Вода ", "заречье");
        write("q", NOW, "вода", "Центр");
        write("r", NOW, "свет", "Заречье");
        write("s", NOW, "вода", "");
        assertThat(counted(last).count()).isEqualTo(4);
    }

    @Test
    @DisplayName("1/19bis: with a short history only its whole windows make the mean")
    void aShortHistoryIsComparedByItsWholeWindows() {
        Post last = each(5, NOW);
        each(5, Posts.day(35));
        Surge tenDays = counted(last, Posts.day(28.5));
        assertThat(tenDays.windows()).isEqualTo(10);
        assertThat(tenDays.mean()).isCloseTo(0.5, within(1e-12));
        assertThat(tenDays.proposed()).isTrue();
    }

    @Test
    @DisplayName("1/19bis: with hardly any history the count alone decides, and that is said")
    void withHardlyAnyHistoryTheCountDecides() {
        Post last = each(5, NOW);
        each(9, Posts.day(38.5));
        Surge first = counted(last, Posts.day(39));
        assertThat(first.windows()).isZero();
        assertThat(first.mean()).isZero();
        assertThat(first.proposed()).isTrue();
        Surge week = counted(last, Posts.day(33));
        assertThat(week.windows()).isEqualTo(6);
        assertThat(week.chance()).isGreaterThan(0.001);
        assertThat(week.proposed()).isTrue();
        assertThat(week.reasons().get(1).text(Language.EN)).contains("6 windows of the 7 wanted");
        assertThat(counted(last, Posts.day(32)).proposed()).isFalse();
        assertThat(counted(last, NOW.plusSeconds(1)).windows()).isZero();
    }

    @Test
    @DisplayName("1/19bis: a day is 24 physical hours, also when the clocks change")
    void aDayIsOf24HoursWhenTheClocksChange() {
        ZonedDateTime noon = ZonedDateTime.of(2022, 10, 30, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        Instant now = noon.toInstant();
        Post last = writes("a", now);
        writes("b", noon.minusDays(1).toInstant());
        writes("c", now.minusSeconds(23 * 3600));
        Surge surge = Posts.TRIAGE
                .propose(last, History.of(history, Posts.START), now)
                .counts()
                .get(0);
        assertThat(surge.count()).as("a day ago by the clock is 25 hours ago").isEqualTo(2);
    }

    @Test
    @DisplayName("1/19bis: each topic of a message is counted, the least likely first; none without topics")
    void eachTopicIsCounted() {
        each(5, NOW);
        Post both = Posts.post("new", "z", NOW, "").about(List.of("Свет", "вода", "свет"), "Заречье");
        Triaged triaged = Posts.TRIAGE.propose(both, History.of(history, Posts.day(39)), NOW);
        assertThat(triaged.counts()).extracting(Surge::topic).containsExactly("вода", "Свет");
        assertThat(triaged.of(Proposal.MarkSignificant.class)).hasSize(1);
        assertThat(Posts.propose("Нет воды").counts()).isEmpty();
    }

    @Test
    void anInstantAtTheEndOfTimeIsNoTrouble() {
        Post first = Posts.post("m", "a", Instant.MIN, "Нет воды").about(List.of("вода"), "");
        History none = History.of(List.of(), Instant.MIN);
        assertThat(Posts.TRIAGE.propose(first, none, Instant.MIN).counts())
                .singleElement()
                .satisfies(surge -> assertThat(surge.count()).isZero());
        assertThat(Posts.TRIAGE.propose(first, none, Instant.MAX).proposals()).isEmpty();
    }
}
