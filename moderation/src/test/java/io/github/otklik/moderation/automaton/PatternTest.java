package io.github.otklik.moderation.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How patterns are read and refused. */
class PatternTest {
    private static final PatternText.Lets NONE = new PatternText.Lets();

    private static Pattern read(String text) {
        return Pattern.parse(text, NONE);
    }

    private static String nested(int depth) {
        return "(".repeat(depth) + "а" + ")".repeat(depth);
    }

    @Test
    void aPatternIsItsPartsAndOnePartIsItself() {
        Pattern a = new Pattern.Letter(0);
        Pattern b = new Pattern.Letter(1);
        Pattern none = new Pattern.Sequence(List.of());

        assertThat(read("а")).isEqualTo(a);
        assertThat(read("")).isEqualTo(none);
        assertThat(read("аб")).isEqualTo(new Pattern.Sequence(List.of(a, b)));
        assertThat(read("(а)")).isEqualTo(a);
        assertThat(read("а|б|")).isEqualTo(new Pattern.Choice(List.of(a, b, none)));
        assertThat(read("а?")).isEqualTo(new Pattern.Choice(List.of(a, none)));
        assertThat(read("а*")).isEqualTo(new Pattern.Sequence(List.of(a, new Pattern.Tail())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    аб)     ! Bad pattern 'аб)', character 3: a ')' closes nothing
                    (аб     ! Bad pattern '(аб', character 4: a '(' is not closed
                    аx      ! Bad pattern 'аx', character 2: a pattern has Russian letters, (|)?{} and *
                    ?       ! Bad pattern '?', character 1: a pattern has Russian letters, (|)?{} and *
                    а{б     ! Bad pattern 'а{б', character 3: no such named part; there are []
                    а{б}    ! Bad pattern 'а{б}', character 3: no such named part; there are []
                    """)
    void aBadPatternIsNamedByItsCharacter(String text, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessage(problem);
    }

    @Test
    void aPatternOfATableIsNamedByItsLine() {
        PatternText.Lets lets = new PatternText.Lets();
        lets.add("два", "б");
        lets.add("один", "а");

        assertThat(new PatternText("{один}", lets, 7).read()).isEqualTo(new Pattern.Letter(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatternText("{три}", lets, 7).read())
                .withMessage("Line 7: Bad pattern '{три}', character 2: no such named part; there are [два, один]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lets.add("один", "в"))
                .withMessage("there is a part {один} already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lets.add("два", "в"))
                .withMessage("there is a part {два} already");
    }

    @Test
    void aPartThatNamesItselfIsNotThere() {
        PatternText.Lets lets = new PatternText.Lets();
        lets.add("а", "б{а}");

        assertThatIllegalArgumentException().isThrownBy(lets::readAll).withMessageContaining("no such named part");
    }

    @Test
    void bracketsGoTwentyDeep() {
        assertThat(read(nested(20))).isEqualTo(new Pattern.Letter(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(nested(21)))
                .withMessageEndingWith("brackets go 20 deep at most");
    }

    @Test
    void fiveHundredAndTwelveChoicesFollowOneAnother() {
        assertThat(read("а?".repeat(512))).isInstanceOf(Pattern.Sequence.class);
        assertThat(read("(а|б)".repeat(512) + "в".repeat(9))).isInstanceOf(Pattern.Sequence.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("а?".repeat(513)))
                .withMessageEndingWith("512 choices may follow one another at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("(а|б)".repeat(513)))
                .withMessageEndingWith("512 choices may follow one another at most");
    }

    @Test
    void aTextFromOutsideIsShownCutAndNeverWithinACharacter() {
        String sixty = "а".repeat(60);

        assertThat(Shown.cut("")).isEmpty();
        assertThat(Shown.cut(sixty)).isEqualTo(sixty);
        assertThat(Shown.cut(sixty + "б")).isEqualTo(sixty + "…");
        assertThat(Shown.cut("а".repeat(59) + "\uD83D\uDE00")).isEqualTo("а".repeat(59) + "…");
        assertThat(Shown.cut("а".repeat(58) + "\uD83D\uDE00б")).isEqualTo("а".repeat(58) + "\uD83D\uDE00…");
        assertThat(Shown.list(List.of("а", "б"))).isEqualTo("[а, б]");
        assertThat(Shown.list("а".repeat(301))).isEqualTo("а".repeat(300) + "…");
    }
}
