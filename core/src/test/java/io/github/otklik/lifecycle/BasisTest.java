package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Condition.Circumstances;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final Timing TIMING = Story.DECREE.timing();
    private static final Instant START = Story.instant("2022-08-29T08:30");

    private static Term information(String unit, int minutes) {
        return Term.started(
                new Obligation.Id(ObligationKind.CO_INFO, 1, unit), unit, START.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void termsOfOneKindAndNumberEachHaveAnEndOfTheirOwn() {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            terms.add(information("unit" + i, i));
        }
        Circumstances normal = Circumstances.of(Importance.NORMAL);
        Basis basis = new Basis(TIMING, normal, terms);

        for (int round = 0; round < 2; round++) {
            for (Term term : terms) {
                assertThat(basis.end(term))
                        .isNotNull()
                        .isEqualTo(TIMING.end(term, TIMING.measure(term, normal), normal));
            }
        }
    }

    @Test
    void aTermThatStartsAtAnotherTimeIsCountedAgain() {
        Basis basis = new Basis(TIMING, Circumstances.of(Importance.NORMAL), List.of());
        Instant early = requireNonNull(basis.end(information("edu", 0)));

        assertThat(basis.end(information("edu", 10))).isEqualTo(early.plus(Duration.ofMinutes(10)));
        assertThat(basis.with(List.of()).end(information("edu", 0))).isEqualTo(early);
    }

    @Test
    void whatIsKnownOfTheMessageDecides() {
        Term answer = Term.started(new Obligation.Id(ObligationKind.ANSWER, 1, null), null, START);
        Instant normal = new Basis(TIMING, Circumstances.of(Importance.NORMAL), List.of(answer)).end(answer);
        Instant high = new Basis(TIMING, Circumstances.of(Importance.HIGH), List.of(answer)).end(answer);

        assertThat(high).isBefore(normal);
    }
}
