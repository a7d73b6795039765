package io.github.otklik.regulation;

import static io.github.otklik.regulation.ObligationKind.ANSWER;
import static io.github.otklik.regulation.ObligationKind.COMBINE;
import static io.github.otklik.regulation.ObligationKind.CO_INFO;
import static io.github.otklik.regulation.ObligationKind.DRAFT;
import static io.github.otklik.regulation.ObligationKind.PUBLISH;
import static io.github.otklik.regulation.ObligationKind.REROUTE;
import static io.github.otklik.regulation.ObligationKind.RETURN;
import static io.github.otklik.regulation.ObligationKind.REVIEW;
import static io.github.otklik.regulation.ObligationKind.REWORK;
import static io.github.otklik.regulation.ObligationKind.ROUTE;

import io.github.otklik.regulation.Feasibility.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way through the procedure, on which each holder uses the whole term: the routing, some returns, what comes next, what
 * may come any number of times, and what comes last.
 *
 * @param returns  how many returns follow the routing
 * @param next  the terms after those
 * @param round  the terms that may be repeated
 * @param last  the terms after those
 * @param goal  the term that the way has to be in time for
 */
record Course(
        int returns,
        List<ObligationKind> next,
        List<ObligationKind> round,
        List<ObligationKind> last,
        ObligationKind goal) {
    private static final String BETWEEN = " · ";
    private static final List<ObligationKind> RETURNING = List.of(RETURN, REROUTE);
    private static final List<ObligationKind> REWORKING = List.of(REWORK, REVIEW);

    /** The way that a question is about. */
    static Course of(Question question, int returns) {
        return switch (question) {
            case ANSWER_AFTER_REWORK ->
                new Course(returns, List.of(DRAFT, REVIEW), REWORKING, List.of(PUBLISH), ANSWER);
            case DRAFT_AFTER_RETURNS -> new Course(returns, List.of(), RETURNING, List.of(), DRAFT);
            case COMBINED_DRAFT -> new Course(returns, List.of(), RETURNING, List.of(CO_INFO, COMBINE), DRAFT);
            case COMBINED_ANSWER ->
                new Course(returns, List.of(CO_INFO, COMBINE, REVIEW), REWORKING, List.of(PUBLISH), ANSWER);
        };
    }

    /** The terms before any repetition. */
    List<ObligationKind> first() {
        List<ObligationKind> first = new ArrayList<>(List.of(ROUTE));
        Collections.nCopies(returns, RETURNING).forEach(first::addAll);
        first.addAll(next);
        return first;
    }

    /** The terms of the way, its repeated part taken a given number of times. */
    List<ObligationKind> steps(int rounds) {
        List<ObligationKind> steps = first();
        Collections.nCopies(rounds, round).forEach(steps::addAll);
        steps.addAll(last);
        return List.copyOf(steps);
    }

    /** The obligations of the way and its goal, each once. */
    List<ObligationKind> kinds() {
        List<ObligationKind> kinds = new ArrayList<>(steps(1));
        kinds.add(goal);
        return kinds.stream().distinct().toList();
    }

    /** The way in one line by identifiers, repetitions in brackets. */
    @Override
    public String toString() {
        return shown(ObligationKind::id, kind -> true);
    }

    /** The way in one line in a language, without the steps that an act has not. */
    String shown(Language language, Predicate<ObligationKind> has) {
        return shown(kind -> kind.title(language), has);
    }

    private String shown(Function<ObligationKind, String> name, Predicate<ObligationKind> has) {
        return Stream.of(
                        names(List.of(ROUTE), name, has),
                        returns == 0 ? "" : repeated(returns + "", names(RETURNING, name, has)),
                        names(next, name, has),
                        repeated("n", names(round, name, has)),
                        names(last, name, has))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String repeated(String times, String names) {
        return names.isEmpty() ? "" : times + " × (" + names + ")";
    }

    private static String names(
            List<ObligationKind> kinds, Function<ObligationKind, String> name, Predicate<ObligationKind> has) {
        return kinds.stream().filter(has).map(name).collect(Collectors.joining(BETWEEN));
    }
}
