package io.github.otklik.examples.region;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;

/** The one timer at which a message is woken, among those at which its waiting lines are due. */
final class Alarm {
    private final Pace pace;
    private final Waiting<?> waiting;
    private final ValueState<Long> next;

    Alarm(RuntimeContext context, Pace pace, Waiting<?> waiting) {
        this.pace = pace;
        this.waiting = waiting;
        this.next = context.getState(new ValueStateDescriptor<>("wake-up", Types.LONG));
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

    /** Sets it to an instant, but not after the end of an archive, in place of the one it was set to. */
    void set(long asked, TimerService timers) throws Exception {
        long instant = Math.min(asked, pace.ends() ? pace.until() : Times.NEVER);
        Long earlier = next.value();
        if (earlier == null || earlier != instant) {
            cancel(timers);
            if (instant <= Times.LAST) {
                pace.call(instant, timers);
                next.update(instant);
            }
        }
    }

    /** Takes it back. */
    void cancel(TimerService timers) throws Exception {
        Long earlier = next.value();
        if (earlier != null && !waiting.hasUntil(earlier)) {
            if (pace.clock() == Pace.Clock.LIVE) {
                timers.deleteProcessingTimeTimer(earlier);
            } else {
                timers.deleteEventTimeTimer(earlier);
            }
        }
        next.clear();
    }
}
