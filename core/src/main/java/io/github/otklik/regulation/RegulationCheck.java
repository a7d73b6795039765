package io.github.otklik.regulation;

import static io.github.otklik.regulation.MeasureText.print;

import io.github.otklik.regulation.Measure.Unit;
import io.github.otklik.regulation.ObligationKind.Nature;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong between the lines of a regulation: what is missing, and terms that contradict one another. */
final class RegulationCheck {
    private static final List<ObligationKind> NEEDED = List.of(ObligationKind.ROUTE, ObligationKind.ANSWER);
    /** The one duty that starts with the message and ends last, so that others can be counted back from it. */
    private static final ObligationKind REFERENCE = ObligationKind.ANSWER;

    private static final Set<Unit> FORWARD =
            EnumSet.of(Unit.WORKING, Unit.WORKING_DAYS, Unit.ELAPSED, Unit.CALENDAR_DAYS);

    private final RegulationRows rows;
    private final Problems problems;

    private RegulationCheck(RegulationRows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Notes all problems; what is missing is noted at the last line. */
    static void check(RegulationRows rows, int lastLine, Problems problems) {
        RegulationCheck it = new RegulationCheck(rows, problems);
        it.missing(Math.max(1, lastLine));
        it.dates();
        it.rows.norms.values().forEach(it::norm);
    }

    private void missing(int lastLine) {
        for (Header header : Header.values()) {
            if (header.required()) {
                present(rows.headers, header, header.words() + ":", lastLine);
            }
        }
        for (ObligationKind kind : NEEDED) {
            present(rows.termLines, kind, "Срок " + kind, lastLine);
        }
        for (CommandType command : CommandType.values()) {
            present(rows.commandLines, command, "Действие " + command.word(), lastLine);
        }
    }

    private <K> void present(Map<K, Integer> lines, K key, String shown, int lastLine) {
        if (!lines.containsKey(key)) {
            problems.add(lastLine, "missing", shown, "each file has this line");
        }
    }

    private void dates() {
        LocalDate from = rows.dates.get(Header.EFFECTIVE_FROM);
        LocalDate to = rows.dates.get(Header.EFFECTIVE_TO);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(
                    rows.headers.getOrDefault(Header.EFFECTIVE_TO, 1),
                    "last day before the first",
                    to.toString(),
                    "allowed: " + from + " or later");
        }
    }

    private void norm(Norm norm) {
        boolean fits = fits(norm, norm.normal());
        if (!norm.high().equals(norm.normal())) {
            fits &= fits(norm, norm.high());
        }
        if (fits && isLonger(norm.high(), norm.normal())) {
            problem(norm, "longer for high importance", norm.high(), "not longer than " + print(norm.normal()));
        }
    }

    private boolean fits(Norm norm, Measure measure) {
        Nature nature = norm.kind().nature();
        Unit unit = measure.unit();
        if (nature == Nature.IMMEDIATE) {
            return unit == Unit.AT_ONCE || misfit(norm, measure, print(Measure.atOnce()));
        }
        if (unit == Unit.WORKING_BACK && nature == Nature.DUTY) {
            return refersToTheAnswer(measure)
                    || misfit(norm, measure, "back from " + REFERENCE + ", itself counted from its start");
        }
        boolean agreed = unit == Unit.BY_AGREEMENT && norm.kind().equals(ObligationKind.FINAL_DRAFT);
        return agreed || FORWARD.contains(unit) || misfit(norm, measure, "a length counted from the start");
    }

    private boolean refersToTheAnswer(Measure back) {
        if (!back.before().orElseThrow().equals(REFERENCE)) {
            return false;
        }
        Norm reference = rows.norms.get(REFERENCE);
        return reference == null
                || FORWARD.containsAll(
                        List.of(reference.normal().unit(), reference.high().unit()));
    }

    /** Whether the first is surely longer: both are counted alike, from one start. */
    private boolean isLonger(Measure high, Measure normal) {
        if (high.unit() != normal.unit()) {
            return false;
        }
        if (high.unit() != Unit.WORKING_BACK) {
            return high.days() > normal.days() || high.time().compareTo(normal.time()) > 0;
        }
        Norm reference = rows.norms.get(REFERENCE);
        if (reference == null || !areOneUnit(reference)) {
            return false;
        }
        Duration highLeft = reference.high().time().minus(high.time());
        return highLeft.compareTo(reference.normal().time().minus(normal.time())) > 0;
    }

    private static boolean areOneUnit(Norm reference) {
        boolean working =
                reference.normal().unit() == Unit.WORKING && reference.high().unit() == Unit.WORKING;
        return working || reference.normal().equals(reference.high());
    }

    private boolean misfit(Norm norm, Measure measure, String allowed) {
        problem(norm, "length does not fit " + norm.kind(), measure, allowed);
        return false;
    }

    private void problem(Norm norm, String what, Measure measure, String allowed) {
        problems.add(rows.termLines.getOrDefault(norm.kind(), 1), what, print(measure), "allowed: " + allowed);
    }
}
