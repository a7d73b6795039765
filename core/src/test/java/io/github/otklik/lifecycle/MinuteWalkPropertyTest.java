package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Due instants and lateness of whole histories against {@link MinuteWalk}. */
class MinuteWalkPropertyTest {

    @Provide
    Arbitrary<List<History.Step>> histories() {
        return History.steps();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    @Cites({"1/4", "decision 1", "decision 2", "decision 5", "decision 13"})
    void everyTermAgreesWithTheMinuteWalk(@ForAll("histories") List<History.Step> steps) {
        History history = new History(Story.DECREE, "2022-08-29T08:30", Duration.ZERO).liveAll(steps);
        if (history.message().state() == State.NEW) {
            return;
        }
        List<Term> terms = history.message().terms();
        for (Obligation obligation : history.obligations()) {
            terms.stream()
                    .filter(term -> term.id().equals(obligation.id()))
                    .filter(term -> term.end() != Term.End.LAPSED && term.kind().nature() != Nature.IMMEDIATE)
                    .filter(term -> obligation.status() != Obligation.Status.LAPSED)
                    .forEach(term -> check(term, obligation, terms, history));
        }
    }

    private static void check(Term term, Obligation obligation, List<Term> terms, History history) {
        Instant end = term.ended() == null ? history.now() : term.ended();
        Importance ended = MinuteWalk.countedAs(term);
        Importance importance = ended == null ? history.message().importance().orElse(Importance.NORMAL) : ended;
        Term answer = terms.stream()
                .filter(each -> each.kind().equals(ObligationKind.ANSWER))
                .findFirst()
                .orElseThrow();
        if (term.kind().equals(ObligationKind.DRAFT)
                && !term.open()
                && answer.limits().cap() != null) {
            return; // The cap may have been set after the draft.
        }
        Instant natural = natural(term, importance, answer);
        assertThat(obligation.due())
                .as("due of " + term)
                .isEqualTo(MinuteWalk.earlier(natural, term.limits().cap()));
        long late = natural == null ? 0 : late(term, importance, natural, answer, end);
        if (term.limits().cap() != null) {
            late = Math.max(late, MinuteWalk.worked(term.limits().cap(), end));
        }
        assertThat(obligation.lateness().working()).as("lateness of " + term).isEqualTo(Duration.ofMinutes(late));
    }

    private static @Nullable Instant natural(Term term, Importance importance, Term answer) {
        return switch (term.kind().id()) {
            case "DRAFT" -> MinuteWalk.before(answerDue(importance, answer), draft(importance));
            case "FINAL_DRAFT" ->
                term.limits().agreed() != null
                        ? term.limits().agreed()
                        : importance.equals(Importance.HIGH) ? null : MinuteWalk.seventhDay(term.start());
            default -> MinuteWalk.after(term.start(), MinuteWalk.minutes(term.kind(), importance));
        };
    }

    private static long late(Term term, Importance importance, Instant natural, Term answer, Instant end) {
        return switch (term.kind().id()) {
            case "DRAFT" -> {
                Instant due = answerDue(importance, answer);
                long left = end.isAfter(due) ? -MinuteWalk.worked(due, end) : MinuteWalk.worked(end, due);
                yield Math.max(0, draft(importance) - left);
            }
            case "FINAL_DRAFT" -> MinuteWalk.worked(natural, end);
            default -> Math.max(0, MinuteWalk.worked(term.start(), end) - MinuteWalk.minutes(term.kind(), importance));
        };
    }

    private static Instant answerDue(Importance importance, Term answer) {
        Instant natural = MinuteWalk.after(answer.start(), MinuteWalk.minutes(ObligationKind.ANSWER, importance));
        Instant due = MinuteWalk.earlier(natural, answer.limits().cap());
        return due == null ? natural : due;
    }

    private static long draft(Importance importance) {
        return importance.equals(Importance.HIGH) ? 120 : 240;
    }
}
