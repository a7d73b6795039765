package io.github.otklik.regulation;

import static io.github.otklik.regulation.MeasureText.print;

import io.github.otklik.regulation.Measure.Unit;
import io.github.otklik.regulation.ObligationKind.Nature;
import io.github.otklik.regulation.RegulationRows.At;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong between the lines of a regulation: what is missing, and terms that contradict one another. */
final class RegulationCheck {
    /** The one duty that starts with the message and ends last, so that others can be counted back from it. */
    private static final ObligationKind REFERENCE = ObligationKind.ANSWER;

    private static final Set<Unit> FORWARD =
            EnumSet.of(Unit.WORKING, Unit.WORKING_DAYS, Unit.ELAPSED, Unit.CALENDAR_DAYS, Unit.TIME_OF_DAY);

    private final RegulationRows rows;
    private final Problems problems;

    private RegulationCheck(RegulationRows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Notes all problems; what is missing is noted at the last line. */
    static void check(RegulationRows rows, int lastLine, Problems problems) {
        RegulationCheck it = new RegulationCheck(rows, problems);
        int last = Math.max(1, lastLine);
        it.headers(last);
        it.dates();
        rows.all().forEach(it::norm);
        rows.calendars.forEach(given -> it.applies(given.line(), given.value().condition()));
        new RightsCheck(rows, problems).check(last);
        new DoubtCheck(rows, problems).check();
    }

    /** Whether a length is counted from its start. */
    static boolean isForward(Measure measure) {
        return FORWARD.contains(measure.unit());
    }

    private void headers(int lastLine) {
        for (Header header : Header.values()) {
            if (header.required() && !rows.headers.containsKey(header) && rows.isKnown(header)) {
                problems.add(lastLine, "missing", header.words() + ":");
            }
        }
    }

    private void dates() {
        LocalDate from = rows.dates.get(Header.EFFECTIVE_FROM);
        LocalDate to = rows.dates.get(Header.EFFECTIVE_TO);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(rows.headers.getOrDefault(Header.EFFECTIVE_TO, 1), "last-day", to.toString(), from.toString());
        }
    }

    private void norm(At<Norm> given) {
        Norm norm = given.value();
        boolean fits = true;
        for (Measure measure : norm.measures().stream().distinct().toList()) {
            fits &= fits(given, measure);
        }
        if (fits && rows.isKnown(Header.DEGREES)) {
            degrees(given);
        }
        cases(given);
        events(given);
    }

    private boolean fits(At<Norm> given, Measure measure) {
        ObligationKind kind = given.value().kind();
        Unit unit = measure.unit();
        if (kind.nature() == Nature.IMMEDIATE) {
            return unit == Unit.AT_ONCE || misfit(given, measure, "fit-at-once");
        }
        if (unit == Unit.WORKING_BACK && kind.nature() == Nature.DUTY) {
            return refersToTheAnswer(measure) || misfit(given, measure, "fit-back");
        }
        boolean agreed = unit == Unit.BY_AGREEMENT && kind.equals(ObligationKind.FINAL_DRAFT);
        return agreed || isForward(measure) || misfit(given, measure, "fit-forward");
    }

    private boolean misfit(At<Norm> given, Measure measure, String key) {
        problems.add(given.line(), key, print(measure), given.value().kind().id());
        return false;
    }

    private boolean refersToTheAnswer(Measure back) {
        Optional<Norm> reference = rows.norm(REFERENCE);
        return back.before().equals(Optional.of(REFERENCE))
                && (rows.termLines.containsKey(REFERENCE.id()) || rows.unread.mayBe("Срок " + REFERENCE))
                && reference.stream().flatMap(norm -> norm.measures().stream()).allMatch(RegulationCheck::isForward);
    }

    /** A higher degree never has the longer length, where both are counted alike. */
    private void degrees(At<Norm> given) {
        for (int i = 1; i < rows.degrees.size(); i++) {
            Importance lower = rows.degrees.get(i - 1);
            Importance higher = rows.degrees.get(i);
            Measure low = given.value().measure(lower);
            Measure high = given.value().measure(higher);
            if (isLonger(high, low, higher, lower)) {
                problems.add(given.line(), "longer", print(high), higher.title(), print(low));
            }
        }
    }

    /** Whether the first is surely longer: both are counted alike, from one start. */
    private boolean isLonger(Measure high, Measure low, Importance higher, Importance lower) {
        if (high.unit() != low.unit()) {
            return false;
        }
        if (high.unit() == Unit.TIME_OF_DAY && high.days() != low.days()) {
            return high.days() > low.days();
        }
        if (high.unit() != Unit.WORKING_BACK) {
            return high.days() > low.days() || high.time().compareTo(low.time()) > 0;
        }
        Optional<Norm> reference = rows.norm(REFERENCE);
        if (reference.isEmpty()) {
            return false;
        }
        Measure highAnswer = reference.get().measure(higher);
        Measure lowAnswer = reference.get().measure(lower);
        boolean comparable =
                highAnswer.equals(lowAnswer) || (highAnswer.unit() == Unit.WORKING && lowAnswer.unit() == Unit.WORKING);
        Duration highLeft = highAnswer.time().minus(high.time());
        return comparable && highLeft.compareTo(lowAnswer.time().minus(low.time())) > 0;
    }

    /** A case that a later one always overrules, or that no message can be, says nothing. */
    private void cases(At<Norm> given) {
        List<Condition> later = new ArrayList<>();
        List<Norm.Case> cases = given.value().cases();
        for (int i = cases.size() - 1; i >= 0; i--) {
            Condition condition = cases.get(i).condition();
            if (later.stream().anyMatch(each -> ConditionText.isSame(each, condition))) {
                problems.add(given.line(), "overruled", ConditionText.print(condition));
            }
            later.add(condition);
            applies(given.line(), condition);
        }
    }

    private void applies(int line, Condition condition) {
        CommandType needed = condition instanceof Condition.Repeated
                ? CommandType.LINK_REPEAT
                : condition instanceof Condition.Topic
                                || (condition instanceof Condition.Degree degree
                                        && !degree.degree().equals(rows.degrees.get(0)))
                        ? CommandType.CLASSIFY
                        : CommandType.GIVE_ACCESS;
        if (!rows.has(needed) && needed != CommandType.GIVE_ACCESS) {
            problems.add(line, "never-applies", ConditionText.print(condition), needed.word());
        }
    }

    private void events(At<Norm> given) {
        Norm norm = given.value();
        String shown = norm.kind().id();
        if (norm.kind().isDeclared()) {
            if (norm.start().isEmpty()) {
                problems.add(given.line(), "no-start", shown);
            }
            if (norm.ends().isEmpty()) {
                problems.add(given.line(), "no-end", shown);
            }
            norm.start().ifPresent(event -> happens(given, event));
            return;
        }
        boolean draft = norm.kind().equals(ObligationKind.DRAFT)
                && norm.start().filter(event -> event != Norm.Event.ACCESS).isEmpty();
        if (!norm.ends().isEmpty() || (norm.start().isPresent() && !draft)) {
            problems.add(given.line(), "built-in-events", shown);
        } else if (norm.start().isPresent()
                && norm.measures().stream().anyMatch(measure -> measure.unit() == Unit.WORKING_BACK)) {
            problems.add(given.line(), "start-of-back", shown);
        }
    }

    private void happens(At<Norm> given, Norm.Event event) {
        boolean approved = event != Norm.Event.APPROVAL || rows.approval.count() > 0 || !rows.isKnown(Header.APPROVAL);
        if (!rows.has(EventText.act(event)) || !approved) {
            problems.add(
                    given.line(),
                    "never-starts",
                    EventText.printStart(event),
                    EventText.act(event).word());
        }
    }
}
