package io.github.otklik.examples.region;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** The signals in what arrived, up to an instant; what cannot be read goes aside. */
final class Signals extends ProcessFunction<Arrived, Signal> {
    /** Lines that cannot be read. */
    static final OutputTag<Outcome> ASIDE = new OutputTag<>("aside", TypeInformation.of(Outcome.class));

    /** Acts on incidents. */
    static final OutputTag<Signal> INCIDENTS = new OutputTag<>("incidents", TypeInformation.of(Signal.class));

    private static final long serialVersionUID = 1L;

    private final long until;

    /**
     * The function.
     *
     * @param until  after which millisecond nothing is looked at
     */
    Signals(long until) {
        this.until = until;
    }

    @Override
    public void processElement(Arrived arrived, Context context, Collector<Signal> out) {
        Signal signal = arrived.signal();
        if (signal != null && signal.time() <= until) {
            if (signal.kind() == Signal.Kind.INCIDENT) {
                context.output(INCIDENTS, signal);
            } else {
                out.collect(signal);
            }
        }
        if (arrived.aside() != null) {
            context.output(ASIDE, arrived.aside());
        }
    }
}
