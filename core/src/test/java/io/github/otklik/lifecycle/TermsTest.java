package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.ObligationKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Instant START = Instant.parse("2022-08-29T02:30:00Z");
    private static final Term FIRST = report(1, "fin");
    private static final Term SECOND = report(2, "fin");

    private static Term report(int no, String unit) {
        return Term.started(new Obligation.Id(ObligationKind.REPORT_BREACH, no, unit), unit, START);
    }

    private static Term cancelled(Term term) {
        return term.ended(new Term.Outcome(Term.End.CANCELLED, START, START, Lateness.NONE, null));
    }

    @Test
    void aLaterNumberThatComesSettledBeforeAnEarlierOneHidesNoTerm() {
        Terms terms = Terms.NONE.after(List.of(cancelled(SECOND), FIRST), Facts.NONE);

        assertThat(terms.all()).containsExactlyInAnyOrder(FIRST, cancelled(SECOND));
        assertThat(terms.lastNumber(Terms.series(ObligationKind.REPORT_BREACH, "fin")))
                .isEqualTo(2);
    }

    @Test
    void aSettledTermIsReplacedWhereItStands() {
        Terms terms = Terms.NONE.after(List.of(FIRST, SECOND, report(1, "edu")), Facts.NONE);
        Terms settled = terms.after(List.of(cancelled(FIRST), cancelled(SECOND)), Facts.NONE);
        Term judged = SECOND.ended(new Term.Outcome(Term.End.MET, START, START, Lateness.NONE, null));

        Terms after = settled.after(List.of(judged), Facts.NONE);

        assertThat(after.settled()).containsExactly(cancelled(FIRST), judged);
        assertThat(after.live()).containsExactly(report(1, "edu"));
    }
}
