package io.github.otklik.regulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks a course from a start and measures what is left at its end, for none, one, two and more rounds.
 *
 * @param <P>  a place on the course
 */
final class CourseWalk<P extends Comparable<P>> {
    /** So many rounds are listed at least. */
    private static final int LISTED = 3;

    private final Course course;
    private final Reckoning<P> reckoning;
    /** The lengths of the terms of each kind, in the order in which they run; a course is walked from many starts. */
    private final Map<ObligationKind, List<Measure>> terms = new HashMap<>();

    private final Optional<Measure> answer;
    private final Optional<Measure> draft;
    private final List<ObligationKind> first;
    private final boolean repeats;

    CourseWalk(Course course, Regulation regulation, Importance importance, Reckoning<P> reckoning) {
        this.course = course;
        this.reckoning = reckoning;
        first = course.first();
        repeats = course.round().stream().anyMatch(kind -> regulation.norm(kind).isPresent());
        Stream.of(List.of(ObligationKind.ROUTE), first, course.round(), course.last())
                .flatMap(List::stream)
                .forEach(kind -> terms.computeIfAbsent(kind, each -> regulation.measures(each, importance)));
        answer = regulation.norm(ObligationKind.ANSWER).map(norm -> norm.measure(importance));
        draft = regulation.norm(ObligationKind.DRAFT).map(norm -> norm.measure(importance));
    }

    /** The slack by the number of rounds, up to the first number that does not fit. */
    List<Duration> slacks(P start) {
        P answerDue = reckoning.after(start, answer.orElseThrow());
        P routed = step(start, ObligationKind.ROUTE, answerDue, start);
        P draftDue = draft.map(term -> due(routed, term, answerDue)).orElse(start);
        P goal = course.goal().equals(ObligationKind.DRAFT) ? draftDue : answerDue;
        P at = walk(start, first, answerDue, draftDue);
        List<Duration> slacks = new ArrayList<>();
        for (int rounds = 0; rounds <= Feasibility.MOST; rounds++) {
            Duration slack = reckoning.slack(walk(at, course.last(), answerDue, draftDue), goal);
            slacks.add(slack);
            if (!repeats || (slack.isNegative() && rounds >= LISTED)) {
                break;
            }
            at = walk(at, course.round(), answerDue, draftDue);
        }
        return slacks;
    }

    private P walk(P from, List<ObligationKind> kinds, P answerDue, P draftDue) {
        P at = from;
        for (ObligationKind kind : kinds) {
            at = step(at, kind, answerDue, draftDue);
        }
        return at;
    }

    private P step(P at, ObligationKind kind, P answerDue, P draftDue) {
        if (kind.equals(ObligationKind.DRAFT)) {
            return later(at, draftDue);
        }
        P done = at;
        for (Measure term : terms.getOrDefault(kind, List.of())) {
            done = later(done, due(done, term, answerDue));
        }
        return done;
    }

    private P due(P start, Measure term, P answerDue) {
        return term.unit() == Measure.Unit.WORKING_BACK
                ? reckoning.before(answerDue, term.time())
                : reckoning.after(start, term);
    }

    private static <P extends Comparable<P>> P later(P one, P other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
