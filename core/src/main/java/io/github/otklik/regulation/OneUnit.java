package io.github.otklik.regulation;

import io.github.otklik.regulation.Measure.Unit;
import java.time.Duration;

/** Terms that are all counted in one unit add up exactly, whatever the calendar. A place is the time since the access. */
final class OneUnit implements Reckoning<Duration> {
    /** Whether a path of terms in that unit can go on with this term. */
    static boolean counts(Unit unit, Measure term) {
        boolean working = unit == Unit.WORKING && term.unit() == Unit.WORKING_BACK;
        boolean forward = unit == Unit.WORKING || unit == Unit.ELAPSED;
        return working || (forward && term.unit() == unit);
    }

    @Override
    public Duration after(Duration start, Measure term) {
        return start.plus(term.time());
    }

    @Override
    public Duration before(Duration reference, Duration workingTime) {
        return reference.minus(workingTime);
    }

    @Override
    public Duration slack(Duration end, Duration goal) {
        return goal.minus(end);
    }
}
