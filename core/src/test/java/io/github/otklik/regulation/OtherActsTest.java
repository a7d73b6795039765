package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.text.Text;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Other acts need a file and no code. */
class OtherActsTest {
    private static final Regulation DAY_AND_NIGHT = act("day-and-night.txt");
    private static final Regulation FIRST_RESPONSE = act("first-response.txt");

    @Test
    void oneActAnswersWithinADayAndANight() {
        assertThat(normal(DAY_AND_NIGHT, ObligationKind.ROUTE)).isEqualTo(Measure.working(Duration.ofHours(1)));
        assertThat(normal(DAY_AND_NIGHT, ObligationKind.ANSWER)).isEqualTo(Measure.elapsed(Duration.ofHours(24)));
        assertThat(DAY_AND_NIGHT.norm(ObligationKind.DRAFT)).isEmpty();
        assertThat(DAY_AND_NIGHT.warnings()).containsExactly(Provision.Threshold.used(75));
        assertThat(DAY_AND_NIGHT.isLateAtDueInstant()).isTrue();
    }

    @Test
    void anotherActGivesAFirstResponseBesideADraftAndAFastTrack() {
        assertThat(normal(FIRST_RESPONSE, ObligationKind.ANSWER)).isEqualTo(Measure.elapsed(Duration.ofHours(3)));
        assertThat(normal(FIRST_RESPONSE, ObligationKind.DRAFT)).isEqualTo(Measure.working(Duration.ofHours(8)));
        assertThat(normal(FIRST_RESPONSE, ObligationKind.FINAL_DRAFT)).isEqualTo(Measure.calendarDays(10));
        assertThat(FIRST_RESPONSE.interimAnswers()).isEqualTo(2);
        assertThat(FIRST_RESPONSE.warnings()).isEmpty();
    }

    @Test
    void whoPublishesIsTheActsChoice() {
        assertThat(FIRST_RESPONSE.role(CommandType.PUBLISH)).isEqualTo(Role.ADVISER);
        assertThat(FIRST_RESPONSE.norm(ObligationKind.ANSWER).orElseThrow().holder())
                .isEqualTo(Role.ADVISER);
    }

    @Test
    void aTermThatNamesOneLengthHasItForHighImportanceToo() {
        Norm norm = DAY_AND_NIGHT.norm(ObligationKind.ANSWER).orElseThrow();

        assertThat(norm.measure(Importance.HIGH)).isEqualTo(norm.measure(Importance.NORMAL));
    }

    @Test
    void otherActsArePrintedAndReadBack() {
        assertThat(RegulationTexts.load(DAY_AND_NIGHT.toText())).isEqualTo(DAY_AND_NIGHT);
        assertThat(RegulationTexts.load(FIRST_RESPONSE.toText())).isEqualTo(FIRST_RESPONSE);
    }

    /** An act among the test resources. */
    static Regulation act(String name) {
        return Regulation.load(new StringReader(Text.resource(OtherActsTest.class, name)), name);
    }

    private static Measure normal(Regulation regulation, ObligationKind kind) {
        return regulation.norm(kind).orElseThrow().normal();
    }
}
