package io.github.otklik.examples.region;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * The lines of a message that wait for their time; each is an entry of its own, so that any number costs as much as it is. How
 * many wait until an instant is counted from the second on: mostly there is one.
 */
final class Waiting<T> {
    private final MapState<Long, Integer> counts;
    private final MapState<Slot, T> lines;

    Waiting(RuntimeContext context, TypeInformation<T> type) {
        counts = context.getMapState(new MapStateDescriptor<>("waiting-counts", Types.LONG, Types.INT));
        lines = context.getMapState(new MapStateDescriptor<>("waiting-lines", TypeInformation.of(Slot.class), type));
    }

    /** Adds a line that waits until an instant. */
    void add(long until, T line) throws Exception {
        int place = 0;
        if (hasUntil(until)) {
            Integer known = counts.get(until);
            place = known == null ? 1 : known;
            counts.put(until, place + 1);
        }
        lines.put(new Slot(until, place), line);
    }

    /** Whether none waits. */
    boolean isEmpty() throws Exception {
        return lines.isEmpty();
    }

    /** Whether one waits until that very instant. */
    boolean hasUntil(long instant) throws Exception {
        return lines.contains(new Slot(instant, 0));
    }

    /** Takes those out that waited until an instant, in the order in which they came. */
    List<T> take(long instant) throws Exception {
        List<T> due = new ArrayList<>();
        Slot slot = new Slot(instant, 0);
        T line = lines.get(slot);
        if (line == null) {
            return due;
        }
        due.add(line);
        lines.remove(slot);
        Integer count = counts.get(instant);
        if (count != null) {
            counts.remove(instant);
            for (int place = 1; place < count; place++) {
                Slot next = new Slot(instant, place);
                due.add(lines.get(next));
                lines.remove(next);
            }
        }
        return due;
    }
}
