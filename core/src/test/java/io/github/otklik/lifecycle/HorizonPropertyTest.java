package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * What is said past the last covered instant against a walk minute by minute into two futures: one in which every minute that
 * no calendar covers is worked, and one in which none is. What differs between them is unknown.
 */
@Cites("decision 1")
class HorizonPropertyTest {
    private static final LocalDateTime END = LocalDateTime.parse("2022-09-03T00:00");
    private static final Instant LAST = END.atZone(Story.ZONE).toInstant();
    private static final Procedure SHORT = Procedure.of(
            Regulation.decree(),
            Calendars.of(WorkingCalendar.builder(Story.ZONE)
                    .schedule(WeeklySchedule.parse(Story.WEEK))
                    .covering(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 9, 2))
                    .build()));

    /** The working time of one of the two futures. */
    private record Future(boolean works) {
        private boolean worked(LocalDateTime minute) {
            return minute.isBefore(END) ? MinuteWalk.works(minute) : works;
        }

        long worked(Instant from, Instant to) {
            if (to.isBefore(from)) {
                return -worked(to, from);
            }
            long worked = 0;
            LocalDateTime end = local(to);
            for (LocalDateTime time = local(from); time.isBefore(end); time = time.plusMinutes(1)) {
                worked += worked(time) ? 1 : 0;
            }
            return worked;
        }

        /** The earliest instant by which so many minutes were worked, null if they never are. */
        @Nullable
        Instant after(Instant start, long minutes) {
            LocalDateTime time = local(start);
            for (long left = minutes; left > 0; time = time.plusMinutes(1)) {
                if (!works && !time.isBefore(END)) {
                    return null;
                }
                left -= worked(time) ? 1 : 0;
            }
            return time.atZone(Story.ZONE).toInstant();
        }

        private static LocalDateTime local(Instant instant) {
            return instant.atZone(Story.ZONE).toLocalDateTime();
        }

        /** By how many minutes a term is exceeded at an instant. */
        long excess(Obligation each, Importance importance, Instant access, Instant at) {
            if (!each.kind().equals(ObligationKind.DRAFT)) {
                return worked(each.start(), at) - MinuteWalk.minutes(each.kind(), importance);
            }
            Instant answer = after(access, MinuteWalk.minutes(ObligationKind.ANSWER, importance));
            return answer == null ? 0 : (importance.equals(Importance.HIGH) ? 120 : 240) - worked(at, answer);
        }
    }

    @Provide
    Arbitrary<List<History.Step>> histories() {
        return History.steps();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatIsSaidHoldsInEveryFuture(
            @ForAll("histories") List<History.Step> steps, @ForAll @IntRange(max = 4 * 24 * 60) int start) {
        String from = LocalDateTime.parse("2022-08-31T08:30").plusMinutes(start).toString();
        History history = new History(SHORT, from, Duration.ZERO).liveAll(steps);
        if (history.message().state() == State.NEW) {
            return;
        }
        for (Term term : history.message().terms()) {
            history.obligations().stream()
                    .filter(each -> each.id().equals(term.id()))
                    .filter(each -> isMeasured(each, history.message()))
                    .forEach(each -> check(term, each, history));
        }
    }

    private static boolean isMeasured(Obligation each, MessageCase message) {
        boolean capped = message.terms().stream().anyMatch(term -> term.limits().cap() != null);
        return !capped
                && each.kind().nature() != Nature.IMMEDIATE
                && !each.kind().equals(ObligationKind.FINAL_DRAFT)
                && each.status() != Obligation.Status.LAPSED;
    }

    private static void check(Term term, Obligation each, History history) {
        Instant at = term.ended() == null ? history.now() : term.ended();
        Importance ended = MinuteWalk.countedAs(term);
        Importance importance = ended == null ? history.message().importance().orElse(Importance.NORMAL) : ended;
        Instant access = history.message().facts().accessAt();
        long most = new Future(true).excess(each, importance, access, at);
        long least = new Future(false).excess(each, importance, access, at);
        Lateness expected = Lateness.UNKNOWN;
        if (most <= 0 || (each.due() == null && !at.isAfter(LAST))) {
            expected = Lateness.NONE;
        } else if (least > 0) {
            expected = Lateness.by(Duration.ofMinutes(least), least != most);
        }
        assertThat(each.lateness()).as("%s at %s", each, at).isEqualTo(expected);
        if (expected.equals(Lateness.UNKNOWN)) {
            // A report that was made before the act that took the certainty away stays made.
            assertThat(history.obligations())
                    .filteredOn(other -> other.id().equals(term.breach()))
                    .noneMatch(Obligation::isOpen);
        }
    }
}
