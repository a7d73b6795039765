package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.repeat.Hints.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How turns of speech are counted. */
class TurnsTest {
    private static int count(Kind kind, String text, String... rows) {
        return Hints.parse(List.of(rows)).count(Tokens.of(text).all())[kind.place()];
    }

    private static int again(String text, String... rows) {
        return count(Kind.AGAIN, text, rows);
    }

    @Test
    void aTurnIsOneWordOrMoreInTheirOrder() {
        String[] rows = {"again еще раз, снова", "still по-прежнему"};

        assertThat(again("еще раз", rows)).isEqualTo(1);
        assertThat(again("Ещё раз и снова", rows)).isEqualTo(2);
        assertThat(again("еще и раз", rows)).isZero();
        assertThat(again("раз еще", rows)).isZero();
        assertThat(again("вот еще", rows)).isZero();
        assertThat(count(Kind.STILL, "по прежнему", rows)).isEqualTo(1);
        assertThat(again("", rows)).isZero();
    }

    @Test
    void aStarStandsForAnyEndOfAWord() {
        assertThat(again("напоминаю", "again напомин*")).isEqualTo(1);
        assertThat(again("напомнили", "again напомин*")).isZero();
        assertThat(again("напоминаю", "again напомин")).isZero();
        assertThat(again("я писала вам", "again писал* вам")).isEqualTo(1);
        assertThat(again("и", "again и*")).isEqualTo(1);
    }

    @Test
    void ofTwoTurnsThatBeginTogetherTheLongerCountsAndNoWordIsOfTwo() {
        String[] rows = {"again опять, опять прошу, прошу, прошу вас"};

        assertThat(again("опять прошу", rows)).isEqualTo(1);
        assertThat(again("опять прошу вас", rows)).isEqualTo(1);
        assertThat(again("опять прошу, прошу", rows)).isEqualTo(2);
        assertThat(again("прошу прошу", rows)).isEqualTo(2);
    }

    @Test
    void aWordMayBeOfTurnsOfTwoKinds() {
        String[] rows = {"again опять", "still опять"};

        assertThat(again("опять", rows)).isEqualTo(1);
        assertThat(count(Kind.STILL, "опять", rows)).isEqualTo(1);
        assertThat(count(Kind.OTHER, "опять", rows)).isZero();
    }

    @Test
    void upToThreeTurnsOfAKindAreCounted() {
        assertThat(again("опять опять опять", "again опять")).isEqualTo(3);
        assertThat(again("опять опять опять опять", "again опять")).isEqualTo(3);
    }

    @Test
    void aDenialRightBeforeTakesBackWhatIsDoneAndNothingElse() {
        String[] rows = {"done сделали", "again сделали", "not не ни"};

        assertThat(count(Kind.DONE, "сделали", rows)).isEqualTo(1);
        assertThat(count(Kind.DONE, "не сделали", rows)).isZero();
        assertThat(count(Kind.DONE, "ни сделали", rows)).isZero();
        assertThat(count(Kind.DONE, "не все сделали", rows)).isEqualTo(1);
        assertThat(again("не сделали", rows)).isEqualTo(1);
    }
}
