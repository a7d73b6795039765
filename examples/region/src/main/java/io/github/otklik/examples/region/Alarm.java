package io.github.otklik.examples.region;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.jspecify.annotations.Nullable;

/**
 * The one timer at which a message is woken, among those at which its waiting lines are due.
 *
 * <p>It goes off when something is due and, before that, at the looks of the message. When something is due is kept, so
 * that a look costs next to nothing: the message is not read for it.
 */
final class Alarm {
    private final Pace pace;
    private final Waiting<?> waiting;
    private final ValueState<Long> next;
    private final ValueState<Long> due;

    Alarm(RuntimeContext context, Pace pace, Waiting<?> waiting) {
        this.pace = pace;
        this.waiting = waiting;
        this.next = context.getState(new ValueStateDescriptor<>("wake-up", Types.LONG));
        this.due = context.getState(new ValueStateDescriptor<>("due", Types.LONG));
    }

    /** Whether it is set to this instant, at which it then has gone off. */
    boolean goesOff(long time) throws Exception {
        Long set = next.value();
        boolean now = set != null && set == time;
        if (now) {
            next.clear();
        }
        return now;
    }

    /** Whether something may be due when it goes off: so it is when it is not known, as in a state of the first release. */
    boolean isDue(long time) throws Exception {
        Long known = due.value();
        return known == null || known <= time || (pace.ends() && time == pace.until());
    }

    /** Sets it, in place of what it was set to, to when something is due, or to a look before that. */
    void set(long whenDue, long look, TimerService timers) throws Exception {
        due.update(whenDue);
        call(Math.min(whenDue, look), timers);
    }

    /** That something else may be due than it was set to; the next look is to tell. */
    void doubt() {
        due.clear();
    }

    /** Sets it to a look when it is not known what is due. */
    void set(long look, TimerService timers) throws Exception {
        doubt();
        call(look, timers);
    }

    /** Sets it to the look after one at which nothing was due. */
    void again(long look, TimerService timers) throws Exception {
        call(Math.min(due.value(), look), timers);
    }

    /** Asks for the timer, but not after the end of an archive. */
    private void call(long asked, TimerService timers) throws Exception {
        long instant = Math.min(asked, pace.ends() ? pace.until() : Times.NEVER);
        Long earlier = next.value();
        if (earlier == null || earlier != instant) {
            drop(earlier, timers);
            if (instant <= Times.LAST) {
                pace.call(instant, timers);
                next.update(instant);
            } else {
                next.clear();
            }
        }
    }

    /** Takes it back. */
    void cancel(TimerService timers) throws Exception {
        drop(next.value(), timers);
        next.clear();
        due.clear();
    }

    private void drop(@Nullable Long instant, TimerService timers) throws Exception {
        if (instant != null && !waiting.hasUntil(instant)) {
            if (pace.clock() == Pace.Clock.LIVE) {
                timers.deleteProcessingTimeTimer(instant);
            } else {
                timers.deleteEventTimeTimer(instant);
            }
        }
    }
}
