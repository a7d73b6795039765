package io.github.otklik.examples.region;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** The lines of a message that wait for their time; each is an entry of its own, so that any number costs as much as it is. */
final class Waiting<T> {
    private final MapState<Long, Integer> counts;
    private final MapState<Slot, T> lines;

    Waiting(RuntimeContext context, TypeInformation<T> type) {
        counts = context.getMapState(new MapStateDescriptor<>("waiting-counts", Types.LONG, Types.INT));
        lines = context.getMapState(new MapStateDescriptor<>("waiting-lines", TypeInformation.of(Slot.class), type));
    }

    /** Adds a line that waits until an instant. */
    void add(long until, T line) throws Exception {
        Integer known = counts.get(until);
        int place = known == null ? 0 : known;
        lines.put(new Slot(until, place), line);
        counts.put(until, place + 1);
    }

    /** Whether none waits. */
    boolean isEmpty() throws Exception {
        return counts.isEmpty();
    }

    /** Whether one waits until that very instant. */
    boolean hasUntil(long instant) throws Exception {
        return counts.contains(instant);
    }

    /** Takes those out that waited until an instant, in the order in which they came. */
    List<T> take(long instant) throws Exception {
        List<T> due = new ArrayList<>();
        Integer count = counts.get(instant);
        if (count != null) {
            counts.remove(instant);
            for (int place = 0; place < count; place++) {
                Slot slot = new Slot(instant, place);
                due.add(lines.get(slot));
                lines.remove(slot);
            }
        }
        return due;
    }
}
