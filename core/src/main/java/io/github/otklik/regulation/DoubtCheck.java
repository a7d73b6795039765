package io.github.otklik.regulation;

import io.github.otklik.regulation.RegulationRows.At;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes terms that an act allows and that nobody can want: that never begin, are never met, or are late when they begin. */
final class DoubtCheck {
    /** What cannot happen where an act counts something and allows none of it. */
    private static final List<RuledOut> RULED_OUT = List.of(
            new RuledOut(Policy.INTERIM_ANSWERS, Norm.Event.INTERIM_ANSWER, Set.of(ObligationKind.FINAL_DRAFT)),
            new RuledOut(Policy.REWORK_ROUNDS, Norm.Event.REWORK, Set.of(ObligationKind.REWORK)),
            new RuledOut(Policy.RETURNS, Norm.Event.RETURN, Set.of(ObligationKind.REROUTE)));

    private final RegulationRows rows;
    private final Problems problems;

    /**
     * A row.
     *
     * @param counted  the policy that counts it
     * @param event  what does not happen where the count is 0
     * @param kinds  the built-in terms that begin with it
     */
    private record RuledOut(Policy counted, Norm.Event event, Set<ObligationKind> kinds) {}

    DoubtCheck(RegulationRows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    void check() {
        for (At<Norm> given : rows.all()) {
            sameDay(given);
            degrees(given);
            RULED_OUT.stream()
                    .filter(row -> rows.policy(row.counted).equals("0"))
                    .forEach(row -> ruledOut(given, row));
        }
        reports();
    }

    /** A term that ends at an hour of the day of its start can start after that hour. */
    private void sameDay(At<Norm> given) {
        String lengths = given.value().measures().stream()
                .filter(length -> length.unit() == Measure.Unit.TIME_OF_DAY && length.days() == 0)
                .distinct()
                .map(MeasureText::print)
                .collect(Collectors.joining(", "));
        if (!lengths.isEmpty()) {
            problems.note(
                    given.line(), "same-day", lengths, given.value().kind().id());
        }
    }

    /** Lengths of two degrees that are counted in different ways: which of them is the longer one is not checked. */
    private void degrees(At<Norm> given) {
        for (int i = 1; i < rows.degrees.size(); i++) {
            Measure low = given.value().measure(rows.degrees.get(i - 1));
            Measure high = given.value().measure(rows.degrees.get(i));
            if (low.unit() != high.unit() && RegulationCheck.isForward(low) && RegulationCheck.isForward(high)) {
                problems.note(
                        given.line(),
                        "incomparable",
                        MeasureText.print(high),
                        rows.degrees.get(i).title(),
                        MeasureText.print(low));
            }
        }
    }

    private void ruledOut(At<Norm> given, RuledOut row) {
        Norm norm = given.value();
        String line = "Решение " + row.counted.key() + ": 0";
        boolean begins = norm.kind().isDeclared()
                ? norm.start().filter(row.event::equals).isEmpty()
                : !row.kinds.contains(norm.kind());
        if (!begins) {
            problems.note(given.line(), "ruled-out-start", norm.kind().id(), line);
        } else if (norm.ends().equals(List.of(row.event))) {
            problems.note(given.line(), "ruled-out-end", norm.kind().id(), line);
        }
    }

    /** A report meets a term only where there is a report to be made. */
    private void reports() {
        if (rows.norm(ObligationKind.REPORT_BREACH).isPresent()
                || rows.norm(ObligationKind.REPORT_SIGNIFICANT).isPresent()) {
            return;
        }
        rows.all().stream()
                .filter(given -> given.value().ends().equals(List.of(Norm.Event.REPORT)))
                .forEach(given -> problems.note(
                        given.line(), "report-alone", given.value().kind().id()));
    }
}
