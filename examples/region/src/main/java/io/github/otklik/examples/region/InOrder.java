package io.github.otklik.examples.region;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gives results in the order of their lines; one that is early waits. */
final class InOrder extends KeyedProcessFunction<String, Result, String> {
    private static final long serialVersionUID = 1L;

    private transient ValueState<Long> next;
    private transient MapState<Long, String> early;

    @SuppressWarnings("NullAway.Init")
    InOrder() {}

    @Override
    public void open(OpenContext context) {
        next = getRuntimeContext().getState(new ValueStateDescriptor<>("next", Types.LONG));
        early = getRuntimeContext().getMapState(new MapStateDescriptor<>("early", Types.LONG, Types.STRING));
    }

    @Override
    public void processElement(Result result, Context context, Collector<String> out) throws Exception {
        early.put(result.no(), result.text());
        Long expected = next.value();
        long no = expected == null ? 1 : expected;
        for (String text = early.get(no); text != null; text = early.get(no)) {
            early.remove(no);
            no++;
            if (!text.isEmpty()) {
                out.collect(text);
            }
        }
        next.update(no);
    }
}
