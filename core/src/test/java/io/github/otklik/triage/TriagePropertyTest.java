package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.regulation.Language;
import io.github.otklik.triage.Triaged.Surge;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TriagePropertyTest {
    private static final int HOURS = 31 * 24;

    /** Messages as numbers: the hour, the author, the topic. */
    private static List<Earlier> history(List<Integer> numbers) {
        List<Earlier> history = new ArrayList<>();
        for (int number : numbers) {
            Post post = Posts.post("h" + history.size(), number % 5 == 0 ? "" : "a" + number % 5, at(number), "")
                    .about(List.of("t" + number % 2), "");
            history.add(new Earlier(post, List.of()));
        }
        return history;
    }

    private static Instant at(int number) {
        return Posts.hour(number / 10 % HOURS);
    }

    /** Authors between two instants, counted message by message. */
    private static int authors(List<Earlier> history, String topic, Instant fromExclusive, Instant to) {
        Set<String> authors = new HashSet<>();
        for (Earlier earlier : history) {
            Post post = earlier.post();
            if (post.topics().contains(topic)
                    && post.at().isAfter(fromExclusive)
                    && !post.at().isAfter(to)) {
                authors.add(post.author().isEmpty() ? post.id() : "by " + post.author());
            }
        }
        return authors.size();
    }

    @Property(tries = 300)
    void countsAreThoseOfAPlainWalk(
            @ForAll @Size(max = 200) List<@IntRange(max = 10 * HOURS) Integer> numbers,
            @ForAll @IntRange(max = HOURS) int nowHour,
            @ForAll @IntRange(max = HOURS) int sinceHour) {
        List<Earlier> history = history(numbers);
        Instant now = Posts.hour(nowHour);
        Instant since = Posts.hour(sinceHour);
        Post post = Posts.post("new", "new", Posts.hour(-100), "").about(List.of("t1"), "");
        Surge surge = Posts.TRIAGE
                .propose(post, History.of(history, since), now)
                .counts()
                .get(0);

        Duration day = Duration.ofHours(24);
        int windows = 0;
        int sum = 0;
        Instant to = now.minus(day);
        while (windows < 28 && !to.minus(day).isBefore(since)) {
            sum += authors(history, "t1", to.minus(day), to);
            to = to.minus(day);
            windows++;
        }
        assertThat(surge.count()).isEqualTo(authors(history, "t1", now.minus(day), now));
        assertThat(surge.windows()).isEqualTo(windows);
        assertThat(surge.mean() * windows).isBetween(sum - 1e-9, sum + 1e-9);
    }

    @Property(tries = 200)
    void whatIsForgottenBeyondTheHorizonChangesNothing(
            @ForAll @Size(max = 200) List<@IntRange(max = 10 * HOURS) Integer> numbers) {
        List<Earlier> all = history(numbers);
        Instant now = Posts.hour(HOURS);
        Instant horizon = TriagePolicy.standard().surges().horizon(now);
        List<Earlier> kept = all.stream()
                .filter(earlier -> earlier.post().at().isAfter(horizon))
                .toList();
        Post post = Posts.post("new", "new", now, "").about(List.of("t1"), "");
        assertThat(Posts.TRIAGE.propose(post, History.of(kept, horizon), now))
                .isEqualTo(Posts.TRIAGE.propose(post, History.of(all, Posts.START.minusSeconds(1)), now));
    }

    @Property(tries = 300)
    void anyTextGetsProposalsThatExplainThemselves(
            @ForAll @StringLength(max = 300) String text, @ForAll @StringLength(max = 300) String earlierText) {
        Earlier earlier = new Earlier(
                Posts.post("m1", "a", Posts.day(0), earlierText),
                List.of(
                        new Earlier.Answer(Posts.day(1), DraftKind.FINAL),
                        new Earlier.Answer(Posts.day(2), DraftKind.FINAL)));
        Triaged triaged = Posts.propose(Posts.post("m2", "a", Posts.day(3), text), earlier);
        for (Proposal proposal : triaged.proposals()) {
            assertThat(proposal.reasons()).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.text(Language.RU)).isNotBlank();
                assertThat(reason.text(Language.EN)).isNotBlank();
                assertThat(reason.clause().text()).matches("[12]/\\d+(bis)?(\\.\\d+)?");
            });
        }
    }

    @Property(tries = 200)
    void noTextIsAPolicyThatBreaksTheReader(@ForAll @StringLength(max = 200) String text) {
        try {
            TriagePolicy.parse(text, "own.txt");
            throw new AssertionError("a policy without keys");
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).contains("own.txt: no 'surge clause'");
        }
    }
}
