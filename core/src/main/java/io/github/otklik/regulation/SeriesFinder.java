package io.github.otklik.regulation;

import io.github.otklik.regulation.Feasibility.Path;
import io.github.otklik.regulation.Feasibility.Question;
import io.github.otklik.regulation.Feasibility.Series;
import io.github.otklik.regulation.Feasibility.Span;
import io.github.otklik.regulation.Measure.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the slack of a course: exactly in one unit of time, else from the worst start, else not at all. */
final class SeriesFinder {
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Regulation regulation;
    private final Importance importance;
    private final Optional<Span> span;
    private final List<Series> found = new ArrayList<>();

    private SeriesFinder(Regulation regulation, Importance importance, Optional<Span> span) {
        this.regulation = regulation;
        this.importance = importance;
        this.span = span;
    }

    /** The answers to all questions that the regulation has terms for. */
    static List<Series> find(Regulation regulation, Optional<Span> span) {
        List<Series> all = new ArrayList<>();
        List<Importance> degrees =
                regulation.norm(ObligationKind.ANSWER).isPresent() ? regulation.degrees() : List.of();
        for (Importance importance : degrees) {
            SeriesFinder finder = new SeriesFinder(regulation, importance, span);
            finder.ask();
            all.addAll(finder.found);
        }
        return List.copyOf(all);
    }

    private void ask() {
        boolean together = has(ObligationKind.CO_INFO) || has(ObligationKind.COMBINE);
        ask(Question.ANSWER_AFTER_REWORK, 0);
        if (has(ObligationKind.DRAFT)) {
            ask(Question.DRAFT_AFTER_RETURNS, 0);
            if (together) {
                ask(Question.COMBINED_DRAFT, 0);
            }
        }
        if (together) {
            boolean returns = has(ObligationKind.RETURN) || has(ObligationKind.REROUTE);
            int most = returns ? Feasibility.MOST : 0;
            for (int i = 0; i <= most && (i == 0 || fits(i - 1)); i++) {
                ask(Question.COMBINED_ANSWER, i);
            }
        }
    }

    private boolean fits(int returns) {
        Series last = found.get(found.size() - 1);
        return last.returns() == returns && last.most().isPresent();
    }

    private boolean has(ObligationKind kind) {
        return regulation.norm(kind).isPresent();
    }

    private void ask(Question question, int returns) {
        Course course = Course.of(question, returns);
        Unit goalUnit = forwardUnit(term(course.goal()));
        boolean oneUnit = course.kinds().stream()
                .filter(this::has)
                .flatMap(kind -> regulation.measures(kind, importance).stream())
                .allMatch(term -> forwardUnit(term) == goalUnit && OneUnit.counts(goalUnit, term));
        Unit unit = oneUnit ? goalUnit : slackUnit(course.goal());
        List<Path> paths = List.of(new Path(0, Optional.empty(), Optional.empty()));
        if (oneUnit) {
            paths = paths(walk(course, new OneUnit()).slacks(Duration.ZERO), List.of());
        } else if (span.isPresent()) {
            Reckoning<Instant> onCalendar =
                    new OnCalendar(regulation, span.get().calendar(), unit == Unit.WORKING);
            paths = worst(walk(course, onCalendar), span.get());
        }
        found.add(new Series(question, importance, returns, course.goal(), unit, paths));
    }

    /** The unit that the end of a term depends on: for one counted back, that of the term it is counted from. */
    private Unit forwardUnit(Measure term) {
        return term.before().map(this::term).orElse(term).unit();
    }

    private <P extends Comparable<P>> CourseWalk<P> walk(Course course, Reckoning<P> reckoning) {
        return new CourseWalk<>(course, regulation, importance, reckoning);
    }

    /** Working time if lateness for the goal is measured in it, else time by the clock. */
    private Unit slackUnit(ObligationKind goal) {
        Unit unit = term(goal).unit();
        boolean measured = unit == Unit.WORKING || unit == Unit.WORKING_BACK;
        return measured && !regulation.isLateAtDueInstant() ? Unit.WORKING : Unit.ELAPSED;
    }

    private static List<Path> worst(CourseWalk<Instant> walk, Span span) {
        List<Duration> worst = new ArrayList<>(walk.slacks(span.begin()));
        List<Instant> starts = new ArrayList<>();
        worst.forEach(slack -> starts.add(span.begin()));
        Instant end = span.end();
        for (Instant start = span.begin().plus(STEP); start.isBefore(end); start = start.plus(STEP)) {
            List<Duration> slacks = walk.slacks(start);
            for (int i = 0; i < Math.min(worst.size(), slacks.size()); i++) {
                if (slacks.get(i).compareTo(worst.get(i)) < 0) {
                    worst.set(i, slacks.get(i));
                    starts.set(i, start);
                }
            }
            while (worst.size() > slacks.size()) {
                worst.remove(worst.size() - 1);
            }
        }
        return paths(worst, starts);
    }

    private static List<Path> paths(List<Duration> slacks, List<Instant> starts) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < slacks.size(); i++) {
            Optional<Instant> start = starts.isEmpty() ? Optional.empty() : Optional.of(starts.get(i));
            paths.add(new Path(i, Optional.of(slacks.get(i)), start));
        }
        return paths;
    }

    private Measure term(ObligationKind kind) {
        return regulation.norm(kind).orElseThrow().measure(importance);
    }
}
