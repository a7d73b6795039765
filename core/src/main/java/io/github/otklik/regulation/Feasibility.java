package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.regulation.Measure.Unit;
import io.github.otklik.text.Copies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the terms of a regulation fit together: how much time is left when everybody uses the whole of their term, how
 * many rounds of rework and how many returns fit, and what can never be met.
 *
 * <p>Terms of one unit add up exactly and for any calendar. Where working time meets calendar time, or days are counted,
 * the result depends on the start: with a calendar the worst start is found among all whole minutes of a span of days,
 * without one the slack is not known. This class is immutable and thread-safe.
 */
public final class Feasibility {
    /** The most rounds or returns that are tried. */
    static final int MOST = 99;

    private static final int MOST_DAYS = 366;

    private final Regulation regulation;
    private final Optional<Span> span;
    private final List<Series> series;

    /** What is asked of a regulation. */
    public enum Question {
        /** The draft is submitted when it is due: how many rounds of rework leave time to publish? */
        ANSWER_AFTER_REWORK,
        /** Units return the message: after how many returns does the next unit still have time for the draft? */
        DRAFT_AFTER_RETURNS,
        /** Co-executors inform the lead: after how many returns is the combined draft still in time? */
        COMBINED_DRAFT,
        /** The combined draft is submitted, be it late: how many rounds of rework leave time to publish? */
        COMBINED_ANSWER
    }

    /**
     * A path through the procedure from the access on.
     *
     * @param count  how many rounds of rework, or returns, the question counts
     * @param slack  the time left before the goal, negative if it cannot be met; empty if it takes a calendar to know
     * @param worstStart  the access that leaves so little, if it matters
     */
    public record Path(int count, Optional<Duration> slack, Optional<Instant> worstStart) {
        /** Refuses null by name. */
        public Path {
            requireNonNull(slack, "slack");
            requireNonNull(worstStart, "worstStart");
        }

        /** Whether the goal can never be met, or not from the worst start. */
        public boolean isBroken() {
            return slack.isPresent() && slack.get().isNegative();
        }
    }

    /**
     * The answer to one question: paths that differ in a count alone, from 0 on.
     *
     * @param question  what was asked
     * @param importance  the importance of the message
     * @param returns  how many returns come first, on top of what is counted
     * @param goal  the term that has to be met
     * @param unit  the time in which slack is counted: {@code WORKING} or {@code ELAPSED}
     * @param paths  the paths, at least up to the first that is broken, or to 99
     */
    public record Series(
            Question question, Importance importance, int returns, ObligationKind goal, Unit unit, List<Path> paths) {
        /** Refuses null by name. */
        public Series {
            requireNonNull(question, "question");
            requireNonNull(importance, "importance");
            requireNonNull(goal, "goal");
            requireNonNull(unit, "unit");
            paths = Copies.list(paths, "paths");
        }

        /** The terms used up on the path of that count, one after another. */
        public List<ObligationKind> steps(int count) {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("count must be 0 to " + MOST + "; was " + count);
            }
            return Course.of(question, returns).steps(count);
        }

        /** The largest count that fits; empty if none does, or if it takes a calendar to know. */
        public OptionalInt most() {
            return paths.stream()
                    .filter(path -> path.slack().isPresent() && !path.isBroken())
                    .mapToInt(Path::count)
                    .max();
        }
    }

    /** The starts among which the worst is sought. */
    record Span(WorkingCalendar calendar, LocalDate firstDay, LocalDate lastDay) {
        Instant begin() {
            return firstDay.atStartOfDay(calendar.zone()).toInstant();
        }

        Instant end() {
            return lastDay.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        }
    }

    private Feasibility(Regulation regulation, Optional<Span> span) {
        this.regulation = regulation;
        this.span = span;
        series = SeriesFinder.find(regulation, span);
    }

    /** The report from the terms alone. */
    public static Feasibility of(Regulation regulation) {
        return new Feasibility(requireNonNull(regulation, "regulation"), Optional.empty());
    }

    /**
     * The report with the worst start where it matters.
     *
     * @param regulation  the regulation
     * @param calendar  the calendar of the administration; it covers the days and the terms that start on them
     * @param firstDay  the first day of access, in the zone of the calendar
     * @param lastDay  the last, at most 366 days in all; each whole minute is tried
     * @throws IllegalArgumentException if the days are out of order or too many
     */
    public static Feasibility of(
            Regulation regulation, WorkingCalendar calendar, LocalDate firstDay, LocalDate lastDay) {
        requireNonNull(regulation, "regulation");
        requireNonNull(calendar, "calendar");
        long days =
                ChronoUnit.DAYS.between(requireNonNull(firstDay, "firstDay"), requireNonNull(lastDay, "lastDay")) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Bad number of days from " + firstDay + " to " + lastDay + ": " + days
                    + "; there must be 1 to " + MOST_DAYS);
        }
        return new Feasibility(regulation, Optional.of(new Span(calendar, firstDay, lastDay)));
    }

    /**
     * Whether the act has provisions that this report leaves out: it knows lengths by degree, of the built-in terms, on one
     * calendar. A draft goes through all stages of approval in every round.
     */
    public boolean isPartial() {
        boolean byDegree = regulation.norms().stream()
                .flatMap(norm -> norm.cases().stream())
                .allMatch(each -> each.condition() instanceof Condition.Degree);
        return !byDegree
                || regulation.kinds().stream().anyMatch(ObligationKind::isDeclared)
                || regulation.norm(ObligationKind.ANSWER).isEmpty()
                || !regulation.calendars().isEmpty();
    }

    /** The regulation that the report is about. */
    public Regulation regulation() {
        return regulation;
    }

    /** All answers, by importance and question; unmodifiable. */
    public List<Series> series() {
        return series;
    }

    /** The answer to a question, unless the regulation lacks the terms that it is about. */
    public Optional<Series> series(Question question, Importance importance, int returns) {
        requireNonNull(question, "question");
        requireNonNull(importance, "importance");
        return series.stream()
                .filter(one ->
                        one.question() == question && one.importance().equals(importance) && one.returns() == returns)
                .findFirst();
    }

    /**
     * Whether the slack of every answer is known. It is not where terms in different units meet and no days were given; with a
     * calendar and days they are compared from every start on these days.
     */
    public boolean isDecided() {
        return series.stream().allMatch(one -> one.paths().get(0).slack().isPresent());
    }

    /** Whether all fits at least without returns and rework, and is known to. */
    public boolean isSound() {
        return series.stream()
                .filter(one -> one.returns() == 0)
                .allMatch(one -> one.most().isPresent());
    }

    /**
     * The terms on the way to a final answer after an interim one, each used up, without rework; there is no term for all
     * of them.
     */
    public List<Measure> longest(Importance importance) {
        requireNonNull(importance, "importance");
        return afterInterim()
                .flatMap(kind -> regulation.measures(kind, importance).stream())
                .toList();
    }

    private Stream<ObligationKind> afterInterim() {
        Stream<ObligationKind> review =
                regulation.approval().count() > 0 ? Stream.of(ObligationKind.REVIEW) : Stream.empty();
        return Stream.of(
                        Stream.of(ObligationKind.ANSWER, ObligationKind.FINAL_DRAFT),
                        review,
                        Stream.of(ObligationKind.PUBLISH))
                .flatMap(Function.identity());
    }

    /** What on the way to a final answer after an interim one has no term, so that the way has no end; in order. */
    List<ObligationKind> endless() {
        return afterInterim()
                .filter(kind -> kind.equals(ObligationKind.REVIEW)
                        ? IntStream.rangeClosed(1, regulation.approval().count())
                                .anyMatch(stage -> regulation.review(stage).isEmpty())
                        : regulation.norm(kind).isEmpty())
                .toList();
    }

    /** The report as a printable text of several lines. */
    public String table(Language language) {
        return new FeasibilityTable(this, requireNonNull(language, "language")).print();
    }

    /** The report as maps, lists, strings and numbers, for JSON. */
    public Map<String, Object> toMap() {
        return FeasibilityMap.of(this);
    }

    Optional<Span> span() {
        return span;
    }
}
