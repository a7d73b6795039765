package io.github.otklik.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.command.Command.DraftKind;
import io.github.otklik.moderation.Category;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriagePolicyTest {
    private static String standard() {
        return Text.resource(TriagePolicy.class, "policy.txt");
    }

    @Test
    @DisplayName("1/18, 1/19bis: the numbers of the policy that ships")
    void thePolicyThatShipsHasTheNumbersOfTheDecreeAndTheDefaults() {
        TriagePolicy policy = TriagePolicy.standard();
        assertThat(policy.repeats().answers()).isEqualTo(2);
        assertThat(policy.repeats().counted()).containsExactly(DraftKind.FINAL);
        assertThat(policy.surges().window()).isEqualTo(Duration.ofHours(24));
        assertThat(policy.surges().windows()).isEqualTo(28);
        assertThat(policy.surges().least()).isEqualTo(5);
        assertThat(policy.surges().tail()).isEqualTo(0.001);
        assertThat(policy.surges().horizon(Posts.day(29))).isEqualTo(Posts.START);
        assertThat(policy.grounds())
                .containsOnlyKeys(
                        Category.OBSCENE,
                        Category.INSULT,
                        Category.THREAT,
                        Category.HARM_INTENT,
                        Category.SPAM,
                        Category.ADVERTISING);
    }

    @Test
    void anotherPolicyIsReadFromItsText() {
        String text = "\uFEFF\n"
                + standard()
                        .replace("surge least         = 5", "surge least = 3")
                        .replace("repeat counted      = FINAL", "repeat  counted=FINAL INTERIM")
                        .replace("ground SPAM        = delete 2/15.2, certain 0.90", "");
        TriagePolicy policy = TriagePolicy.parse(text, "own.txt");
        assertThat(policy.surges().least()).isEqualTo(3);
        assertThat(policy.repeats().counted()).containsExactlyInAnyOrder(DraftKind.values());
        assertThat(policy.grounds()).doesNotContainKey(Category.SPAM);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String text = standard()
                        .replace("ground SPAM        = delete", "ground SPAM = block")
                        .replace("certain 0.80", "certain 1.80")
                        .replace("refuse THREAT", "refuse THREATS")
                        .replace("repeat answers      = 2", "repeat answers = two")
                        .replace("repeat within       = P180D", "repeat within = half a year")
                        .replace("surge least  ", "surge at-least")
                        .replace("repeat link  ", "# repeat link")
                + "\nsurge tail = 1\njust a line\n";
        assertThatThrownBy(() -> TriagePolicy.parse(text, "own.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.txt:15: bad value 'block 2/15.2, certain 0.90'; parts are")
                .hasMessageContaining("own.txt:13: bad value")
                .hasMessageContaining("Bad confidence: 1.8")
                .hasMessageContaining("it must be one of [HARM_INTENT, OBSCENE")
                .hasMessageContaining("own.txt:21: bad value 'two'; it must be a whole number")
                .hasMessageContaining(
                        "own.txt:23: bad value 'half a year'; it must be a duration, such as PT24H or P180D")
                .hasMessageContaining("no 'repeat link'; every key")
                .hasMessageContaining("unknown key 'surge at-least'")
                .hasMessageNotContaining("no 'surge least'")
                .hasMessageContaining("key given before 'surge tail'")
                .hasMessageContaining("bad line 'just a line'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repeat link         =    | repeet link =      | unknown key 'repeet link'
            surge window        =    | surge windoww =    | unknown key 'surge windoww'
            surge tail          =    | surge tail         | bad line 'surge tail 0.001'
            """)
    void aLineThatCannotBeReadIsOneProblem(String good, String bad, String told) {
        assertThat(standard()).contains(good);
        assertThatThrownBy(() -> TriagePolicy.parse(standard().replace(good, bad), "own.txt"))
                .hasMessageStartingWith("Problems of own.txt: 1\n")
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repeat answers  | repeat answrs   | repeat link
            repeat link     | repeat lnk      | repeat answers
            repeat link     | repeat lnk      | surge clause
            surge clause    | what is this    | surge clause,repeat link
            surge clause    | surge at-once   | repeat link
            """)
    void whatALineThatCannotBeReadCannotHaveBeenIsMissing(String good, String bad, String missing) {
        String text = standard().replace(good, bad);
        for (String key : missing.split(",", -1)) {
            text = text.replace(key, "# " + key);
        }
        String spoilt = text;
        assertThatThrownBy(() -> TriagePolicy.parse(spoilt, "own.txt"))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems().stream()
                                        .filter(problem -> problem.startsWith("own.txt: no '"))
                                        .map(problem -> problem.split("'", 3)[1]))
                                .containsExactlyInAnyOrder(missing.split(",", -1)));
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        String text = standard();
        for (String[] change : new String[][] {
            {"repeat answers      = 2", "repeat answers = 0", "Bad answers: 0; it must be at least 1"},
            {"surge least-windows = 7", "surge least-windows = 29", "at most windows, 28"},
            {"surge window        = PT24H", "surge window = PT0S", "Bad window: PT0S; it must be above zero"},
            {"surge window        = PT24H", "surge window = P367D", "at most PT8784H and 10000"},
            {"surge windows       = 28", "surge windows = 10001", "Bad window or windows: PT24H, 10001"},
            {"surge tail          = 0.001", "surge tail = 2", "Bad tail: 2.0; it must be 0 to 1"},
            {"surge tail          = 0.001", "surge tail = 0.001d", "it must be a number, such as 0.90"},
            {"surge tail          = 0.001", "surge tail = NaN", "it must be a number, such as 0.90"},
            {"surge counts        = AUTHORS", "surge counts = HEADS", "it must be one of [AUTHORS, MESSAGES]"},
        }) {
            assertThat(text).contains(change[0]);
            assertThatThrownBy(() -> TriagePolicy.parse(text.replace(change[0], change[1]), "own.txt"))
                    .hasMessageContaining(change[2]);
        }
    }

    @Test
    void ofVeryManyProblemsTheFirstHundredAreToldAndTheRestCounted() {
        assertThatThrownBy(() -> TriagePolicy.parse("a line\n".repeat(200_000), "own.txt"))
                .hasMessageContaining("and 199")
                .message()
                .hasSizeLessThan(20_000);
    }

    @Test
    void aGroundHasItsClause() {
        assertThatThrownBy(() ->
                        new TriagePolicy.Ground(io.github.otklik.command.Command.Ground.THREAT, null, null, null, 0.5))
                .hasMessageContaining("a ground must have its clause");
    }

    @Test
    void theRangesOfRepeatsEndWhereTheyAreSaidTo() {
        TriagePolicy.Repeats least = repeats(1, Duration.ofNanos(1), 0, 1, 1);
        assertThat(List.of(least.answers(), least.newWords(), least.compared(), least.messages()))
                .containsExactly(1, 0, 1, 1);
        assertThatThrownBy(() -> repeats(0, Duration.ofDays(1), 0, 1, 1)).hasMessageContaining("answers");
        assertThatThrownBy(() -> repeats(1, Duration.ZERO, 0, 1, 1)).hasMessageContaining("within");
        assertThatThrownBy(() -> repeats(1, Duration.ofNanos(-1), 0, 1, 1)).hasMessageContaining("within");
        assertThatThrownBy(() -> repeats(1, Duration.ofDays(1), -1, 1, 1)).hasMessageContaining("newWords");
        assertThatThrownBy(() -> repeats(1, Duration.ofDays(1), 0, 0, 1)).hasMessageContaining("compared");
        assertThatThrownBy(() -> repeats(1, Duration.ofDays(1), 0, 1, 0)).hasMessageContaining("messages");
    }

    private static TriagePolicy.Repeats repeats(int answers, Duration within, int words, int compared, int messages) {
        Clause clause = new Clause("1/8");
        return new TriagePolicy.Repeats(clause, clause, answers, Set.of(), within, words, compared, messages);
    }

    @Test
    void theRangesOfSurgesEndWhereTheyAreSaidTo() {
        assertThat(surges(Duration.ofNanos(1), 1, 1, 1, 0).tail()).isZero();
        assertThat(surges(Duration.ofDays(366), 10_000, 10_000, 1, 1).tail()).isOne();
        assertThatThrownBy(() -> surges(Duration.ZERO, 1, 1, 1, 0)).hasMessageContaining("Bad window");
        assertThatThrownBy(() -> surges(Duration.ofDays(366).plusNanos(1), 1, 1, 1, 0))
                .hasMessageContaining("Bad window or windows");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 0, 1, 1, 0)).hasMessageContaining("Bad windows: 0");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 10_001, 1, 1, 0))
                .hasMessageContaining("Bad window or windows");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 7, 0, 1, 0)).hasMessageContaining("Bad leastWindows: 0");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 7, 8, 1, 0)).hasMessageContaining("Bad leastWindows: 8");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 7, 7, 0, 0)).hasMessageContaining("Bad least: 0");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 7, 7, 1, -0.001)).hasMessageContaining("Bad tail");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 7, 7, 1, 1.001)).hasMessageContaining("Bad tail");
        assertThatThrownBy(() -> surges(Duration.ofDays(1), 7, 7, 1, Double.NaN))
                .hasMessageContaining("Bad tail");
    }

    private static TriagePolicy.Surges surges(Duration window, int windows, int leastWindows, int least, double tail) {
        return new TriagePolicy.Surges(
                new Clause("1/19"), window, windows, leastWindows, least, tail, TriagePolicy.Counting.AUTHORS);
    }

    @Test
    void theConfidenceOfAGroundIsAShare() {
        assertThat(ground(0).certainFrom()).isZero();
        assertThat(ground(1).certainFrom()).isOne();
        for (double beyond : new double[] {-0.001, 1.001, Double.NaN}) {
            assertThatThrownBy(() -> ground(beyond)).hasMessageContaining("Bad confidence");
        }
    }

    private static TriagePolicy.Ground ground(double certainFrom) {
        return new TriagePolicy.Ground(
                io.github.otklik.command.Command.Ground.THREAT, new Clause("1/9"), null, null, certainFrom);
    }

    @Test
    void theHorizonIsOneWindowMoreThanTheMeanIsMadeOf() {
        Instant now = Instant.parse("2026-03-02T06:00:00Z");
        assertThat(surges(Duration.ofDays(1), 28, 7, 1, 0).horizon(now)).isEqualTo(now.minus(Duration.ofDays(29)));
    }
}
