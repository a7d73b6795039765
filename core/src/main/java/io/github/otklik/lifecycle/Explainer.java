package io.github.otklik.lifecycle;

import io.github.otklik.calendar.CalendarDay;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.decision.Sentence;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Condition;
import io.github.otklik.regulation.Measure;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Regulation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** Tells how an obligation came by its due instant and how it stands. */
final class Explainer {
    static final String VERSIONS = "explain.versions";

    private final Obligation obligation;
    private final Term term;
    private final @Nullable Measure measure;
    private final @Nullable Condition condition;
    private final WorkingCalendar calendar;
    private final @Nullable Instant reference;
    private final Regulation regulation;
    private final List<Sentence> sentences = new ArrayList<>();

    /**
     * Explains one obligation.
     *
     * @param term  its term
     * @param measure  its length in force, null if the present act has none
     * @param condition  the condition that chose it, or null
     * @param calendar  what it is counted on
     * @param reference  the instant it is counted back from, or null
     * @param regulation  the act in force
     */
    Explainer(
            Obligation obligation,
            Term term,
            @Nullable Measure measure,
            @Nullable Condition condition,
            WorkingCalendar calendar,
            @Nullable Instant reference,
            Regulation regulation) {
        this.obligation = obligation;
        this.term = term;
        this.measure = measure;
        this.condition = condition;
        this.calendar = calendar;
        this.reference = reference;
        this.regulation = regulation;
    }

    Explanation explain(Explanation.@Nullable Cause cause, Versions versions, Instant asOf) {
        title();
        start();
        List<Interval> counted = counted();
        stretches(counted);
        due();
        verdict(asOf);
        if (cause != null) {
            say("cause", named(cause).sentence());
        }
        sentences.add(versions(versions));
        return new Explanation(obligation, condition, counted, cause, versions, sentences);
    }

    private Explanation.Cause named(Explanation.Cause cause) {
        Obligation.Id earlier = cause.earlier();
        return earlier == null
                ? cause
                : new Explanation.Cause(
                        cause.kind(),
                        new Obligation.Id(Fields.named(earlier.kind(), regulation), earlier.no(), earlier.unit()));
    }

    static Sentence versions(Versions versions) {
        return Wording.sentence(VERSIONS, versions.regulation(), versions.calendars());
    }

    private void say(String key, Object... values) {
        sentences.add(Wording.sentence("explain." + key, values));
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(calendar.zone());
    }

    private List<Interval> counted() {
        Instant due = obligation.due();
        boolean worked = unit() == Measure.Unit.WORKING || unit() == Measure.Unit.WORKING_BACK;
        if (due == null
                || !worked
                || term.limits().cap() != null
                || term.limits().extended() != null) {
            return List.of();
        }
        Instant from = unit() == Measure.Unit.WORKING ? obligation.start() : due;
        Instant to = unit() == Measure.Unit.WORKING ? due : reference;
        if (to == null || !from.isBefore(to)) {
            return List.of();
        }
        // A term that ended may have been counted on a calendar that reached further than this one.
        if (!Horizon.covers(calendar, from, to)) {
            say("uncovered");
            return List.of();
        }
        return calendar.stretches(Interval.of(from, to));
    }

    private void title() {
        String unit = obligation.isHeldByUnit() ? " «" + obligation.unit() + "»" : "";
        say(
                "title",
                Fields.named(obligation.kind(), regulation),
                obligation.id(),
                Fields.named(obligation.holder(), regulation.roles()),
                unit);
        length(measure);
        if (condition != null) {
            sentences.add(Wording.because(condition));
        }
    }

    private void length(@Nullable Measure length) {
        if (length == null) {
            say("length.EARLIER", obligation.clause());
            return;
        }
        boolean untilTime = length.unit() == Measure.Unit.TIME_OF_DAY;
        Optional<ObligationKind> before = length.before();
        say(
                "length." + length.unit(),
                obligation.clause(),
                length.time().isZero() || untilTime ? length.days() : length.time(),
                before.isPresent() ? before.get() : "",
                untilTime ? LocalTime.MIDNIGHT.plus(length.time()) : "");
    }

    private Measure.@Nullable Unit unit() {
        return measure == null ? null : measure.unit();
    }

    private void start() {
        say("start", local(obligation.start()));
        boolean counting = unit() == Measure.Unit.WORKING && obligation.due() != null;
        Instant opening = counting ? Timing.opening(calendar, obligation.start()) : null;
        if (opening != null && !opening.equals(obligation.start())) {
            say("opening", local(opening));
        }
        if (!term.heldSince().equals(term.start()) && term.unit() != null) {
            say("held", term.unit(), local(term.heldSince()));
        }
    }

    private void stretches(List<Interval> counted) {
        if (counted.isEmpty()) {
            return;
        }
        if (reference != null) {
            say("back", local(reference));
        }
        Duration sum = Duration.ZERO;
        for (Interval stretch : counted) {
            sum = sum.plus(stretch.toDuration());
            say("stretch", local(stretch.getStart()), local(stretch.getEnd()).toLocalTime(), stretch.toDuration());
        }
        say("sum", sum);
        for (CalendarDay day : calendar.explain(Interval.of(
                counted.get(0).getStart(), counted.get(counted.size() - 1).getEnd()))) {
            if (!ordinary(day)) {
                say("day", day.date(), day.kind(), day.reason().isEmpty() ? "" : ": " + day.reason());
            }
        }
    }

    private static boolean ordinary(CalendarDay day) {
        return switch (day.kind()) {
            case WORKING, OFF -> true;
            default -> false;
        };
    }

    private void due() {
        Instant due = obligation.due();
        if (due == null) {
            say(unit() == Measure.Unit.BY_AGREEMENT ? "due.agreement" : "due.beyond");
            return;
        }
        say("due", local(due));
        if (term.limits().cap() != null && term.limits().cap().equals(due)) {
            by(CommandType.SHORTEN_TERM, "cap");
        }
        if (term.limits().extended() != null && term.limits().extended().equals(due)) {
            by(CommandType.EXTEND_TERM, "extended");
        }
        if (term.limits().agreed() != null && term.limits().agreed().equals(due)) {
            by(CommandType.AGREE_FINAL_TERM, "agreed");
        }
        if (obligation.provisional()) {
            say("provisional");
        }
    }

    /** That an act set the due instant, with its clause where the act in force still has it. */
    private void by(CommandType type, String key) {
        if (regulation.commands().contains(type)) {
            say(key + ".by", regulation.clause(type));
        } else {
            say(key);
        }
    }

    private void verdict(Instant asOf) {
        Instant done = obligation.done();
        Object when = done == null ? local(asOf) : local(done);
        boolean untold = obligation.status() == Obligation.Status.UNKNOWN && done != null;
        say("status." + obligation.status() + (untold ? ".DONE" : ""), when, amount(obligation.lateness()));
    }

    /** By how much it is late, and in which time: by the clock where no working time was lost. */
    private Sentence amount(Lateness lateness) {
        Duration elapsed = lateness.elapsed();
        boolean atRest = lateness.late() && lateness.working().isZero() && !lateness.atLeast();
        if (elapsed == null && atRest && obligation.due() != null && obligation.done() != null) {
            elapsed = Duration.between(obligation.due(), obligation.done());
        }
        if (elapsed != null) {
            return Wording.sentence("late.CLOCK", elapsed);
        }
        return Wording.sentence(lateness.atLeast() ? "late.AT_LEAST" : "late.WORKING", lateness.working());
    }
}
