package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @ParameterizedTest
    @EnumSource
    void aCommandIsFoundByItsWord(CommandType command) {
        assertThat(CommandType.ofWord(command.word())).hasValue(command);
        assertThat(CommandType.ofWord(command.name())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1/ 6"})
    void aClauseIsOneWord(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clause(text))
                .withMessageStartingWith("Not a clause: '" + text + "'");
    }

    @Test
    void aClausePrintsAsItIsCited() {
        assertThat(new Clause("1/8¶2")).hasToString("1/8¶2");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING, PT0S, 0, Bad length",
        "WORKING_BACK, PT0S, 0, Bad length",
        "ELAPSED, PT-1M, 0, Bad length",
        "AT_ONCE, PT1M, 0, Bad length",
        "WORKING, PT1M, 1, Bad number of days",
        "WORKING_DAYS, PT0S, 0, Bad number of days",
        "CALENDAR_DAYS, PT0S, -1, Bad number of days",
        "WORKING_BACK, PT1M, 0, Bad reference"
    })
    void aMeasureHasWhatItsUnitNeedsAndNothingElse(Measure.Unit unit, Duration time, int days, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(unit, time, days, Optional.empty()))
                .withMessageStartingWith(problem + " for " + unit);
    }

    @Test
    void onlyABackwardMeasureHasAReference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Measure(Measure.Unit.WORKING, Duration.ofHours(1), 0, Optional.of(ObligationKind.ANSWER)))
                .withMessageStartingWith("Bad reference for WORKING");
    }

    @ParameterizedTest
    @CsvSource({"0, PT0S", "100, PT0S", "50, PT15M", "0, PT-1M", "-1, PT0S"})
    void aThresholdIsAShareOrATimeLeft(int percent, Duration left) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision.Threshold(percent, left))
                .withMessageStartingWith("Not a threshold: " + percent + " percent used, " + left + " left");
    }

    @ParameterizedTest
    @CsvSource({"50, PT0S, PT4H30M", "75, PT0S, PT6H45M", "0, PT15M, PT8H45M", "0, PT10H, PT-1H"})
    void aThresholdIsReachedWhenSoMuchOfATermIsUsed(int percent, Duration left, Duration used) {
        assertThat(new Provision.Threshold(percent, left).usedOf(Duration.ofHours(9)))
                .isEqualTo(used);
    }

    @Test
    void aLanguageHasItsTwoLetters() {
        assertThat(Language.RU.tag()).isEqualTo("ru");
        assertThat(Language.EN.tag()).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultOfADecisionIsTheFirstOfItsChoices(Policy policy) {
        assertThat(policy.choices()).startsWith(policy.defaultValue());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> new Clause(null)).hasMessage("text");
        assertThatThrownBy(() -> Provision.Threshold.left(null)).hasMessage("time");
        assertThatThrownBy(() -> Measure.working(null)).hasMessage("time");
    }
}
