package io.github.otklik.regulation;

import io.github.otklik.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/** Terms in different units add up from one start on one calendar, days as the act counts them. A place is an instant. */
final class OnCalendar implements Reckoning<Instant> {
    private final Regulation regulation;
    private final WorkingCalendar calendar;
    private final boolean slackIsWorkingTime;

    OnCalendar(Regulation regulation, WorkingCalendar calendar, boolean slackIsWorkingTime) {
        this.regulation = regulation;
        this.calendar = calendar;
        this.slackIsWorkingTime = slackIsWorkingTime;
    }

    @Override
    public Instant after(Instant start, Measure term) {
        return switch (term.unit()) {
            case WORKING, ELAPSED, WORKING_DAYS, CALENDAR_DAYS, TIME_OF_DAY -> regulation.end(term, calendar, start);
            case WORKING_BACK, BY_AGREEMENT, AT_ONCE ->
                throw new IllegalArgumentException("No length from a start: " + term);
        };
    }

    @Override
    public Instant before(Instant reference, Duration workingTime) {
        return calendar.minus(reference, workingTime);
    }

    @Override
    public Duration slack(Instant end, Instant goal) {
        return slackIsWorkingTime ? calendar.between(end, goal) : Duration.between(end, goal);
    }
}
