package io.github.otklik.examples.region;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds figures up, and tells each sum at the end of the archive. */
final class FigureSum extends KeyedProcessFunction<Figure.Key, Figure, Outcome> {
    private static final long serialVersionUID = 1L;

    private transient ValueState<Figure> sum;

    @SuppressWarnings("NullAway.Init")
    FigureSum() {}

    @Override
    public void open(OpenContext context) {
        sum = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", TypeInformation.of(Figure.class)));
    }

    @Override
    public void processElement(Figure figure, Context context, Collector<Outcome> out) throws Exception {
        Figure before = sum.value();
        sum.update(before == null ? figure : before.plus(figure));
        context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
        Figure figure = sum.value();
        if (figure != null) {
            out.collect(new Outcome(Outcome.Kind.FIGURE, figure.of().administration(), "", 0, figure.text()));
            sum.clear();
        }
    }
}
