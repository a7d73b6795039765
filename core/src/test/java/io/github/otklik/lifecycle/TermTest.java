package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {
    private static final Instant START = Instant.parse("2022-08-29T02:30:00Z");
    private static final Instant LATER = START.plusSeconds(3600);
    private static final Term DRAFT = Term.started(new Obligation.Id(ObligationKind.DRAFT, 1, null), "zhkh", START);

    @Test
    void aTermStartsOpenAndHeldSinceItsStart() {
        assertThat(DRAFT.open()).isTrue();
        assertThat(DRAFT.end()).isEqualTo(Term.End.OPEN);
        assertThat(DRAFT.heldSince()).isEqualTo(START);
        assertThat(DRAFT.ended()).isNull();
        assertThat(DRAFT.due()).isNull();
        assertThat(DRAFT.missed()).isFalse();
        assertThat(DRAFT.unsettled()).isFalse();
    }

    @Test
    void eachChangeLeavesTheRestAsItWas() {
        Obligation.Id report = new Obligation.Id(ObligationKind.REPORT_BREACH, 1, "zhkh");
        Term changed =
                DRAFT.heldBy("edu", LATER).cappedAt(LATER).agreedAt(START).breached(report);

        assertThat(changed.unit()).isEqualTo("edu");
        assertThat(changed.start()).isEqualTo(START);
        assertThat(changed.heldSince()).isEqualTo(LATER);
        assertThat(changed.limits().cap()).isEqualTo(LATER);
        assertThat(changed.limits().agreed()).isEqualTo(START);
        assertThat(changed.breach()).isEqualTo(report);
        assertThat(changed.excusedOnce().breach()).isNull();
        assertThat(changed.excusedOnce().reports().excused()).isEqualTo(1);
    }

    @Test
    void aReopenedTermKeepsAllButItsEnd() {
        Term capped = DRAFT.cappedAt(LATER);
        Term ended = capped.ended(new Term.Outcome(
                Term.End.MET, LATER, LATER, Lateness.by(Duration.ofHours(1), true), Circumstances.of(Importance.HIGH)));

        assertThat(ended.missed()).isTrue();
        assertThat(ended.unsettled()).isTrue();
        assertThat(requireNonNull(ended.circumstances()).degree()).isEqualTo(Importance.HIGH);
        assertThat(ended.reopened()).isEqualTo(capped);
    }

    @Test
    void anOutcomeThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> new Term.Outcome(Term.End.OPEN, LATER, null, Lateness.NONE, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("end must be MET, LAPSED or CANCELLED");
        assertThatThrownBy(() -> new Term.Outcome(Term.End.MET, null, null, Lateness.NONE, null))
                .hasMessageContaining("at must be null for LAPSED");
        assertThatThrownBy(() -> new Term.Outcome(Term.End.LAPSED, LATER, null, Lateness.NONE, null))
                .hasMessageContaining("at must be null for LAPSED");
        Obligation.Id report = new Obligation.Id(ObligationKind.REPORT_BREACH, 1, "zhkh");
        assertThatThrownBy(() -> new Term.Reports(report, -1)).hasMessageContaining("excused must not be negative");
    }

    @Test
    void onlyWhatIsLateIsLateBySomething() {
        assertThatThrownBy(() -> new Lateness(Lateness.Verdict.UNKNOWN, Duration.ofHours(1), false, null))
                .hasMessageContaining("must be nothing unless LATE");
        assertThatThrownBy(() -> new Lateness(Lateness.Verdict.IN_TIME, Duration.ZERO, true, null))
                .hasMessageContaining("must be nothing unless LATE");
        assertThatThrownBy(() -> Lateness.by(Duration.ofHours(-1), false)).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> Lateness.NONE.since(Duration.ZERO)).hasMessageContaining("unless LATE");
        assertThatThrownBy(() -> Lateness.by(Duration.ZERO, false).since(Duration.ofHours(-1)))
                .hasMessageContaining("must not be negative");
    }

    @Test
    void ofTwoMeasuresTheGreaterCounts() {
        Lateness hour = Lateness.by(Duration.ofHours(1), false);
        Lateness two = Lateness.by(Duration.ofHours(2), false);

        assertThat(Timing.greater(hour, two)).isEqualTo(two);
        assertThat(Timing.greater(two, hour)).isEqualTo(two);
        assertThat(Timing.greater(Lateness.NONE, Lateness.UNKNOWN)).isEqualTo(Lateness.UNKNOWN);
        assertThat(Timing.greater(Lateness.UNKNOWN, Lateness.NONE)).isEqualTo(Lateness.UNKNOWN);
        assertThat(Timing.greater(Lateness.UNKNOWN, hour)).isEqualTo(Lateness.by(Duration.ofHours(1), true));
        assertThat(Timing.greater(hour.since(Duration.ofDays(1)), two).elapsed())
                .isEqualTo(Duration.ofDays(1));
        assertThat(Timing.greater(two, hour.since(Duration.ofDays(1))).elapsed())
                .isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @EnumSource(Lateness.Verdict.class)
    void everyOutcomeIsStoredAndReadBack(Lateness.Verdict verdict) {
        Lateness lateness = switch (verdict) {
            case IN_TIME -> Lateness.NONE;
            case LATE -> Lateness.by(Duration.ofHours(1), true).since(Duration.ofHours(30));
            case UNKNOWN -> Lateness.UNKNOWN;
        };
        Story story = Story.normal("2022-08-29T08:30");
        Term term =
                DRAFT.ended(new Term.Outcome(Term.End.MET, LATER, null, lateness, Circumstances.of(Importance.NORMAL)));
        Event.Acted told = (Event.Acted) story.events().get(0);
        Event event = new Event.Acted(told.act(), told.clock(), told.versions(), List.of(term));

        Map<String, Object> map = Codec.map(event);

        assertThat(Codec.event(map)).isEqualTo(event);
        assertThat(new ArrayList<>(map.keySet()))
                .isEqualTo(new ArrayList<>(
                        Codec.map(new Event.Acted(told.act(), told.clock(), told.versions(), told.terms()))
                                .keySet()));
    }
}
