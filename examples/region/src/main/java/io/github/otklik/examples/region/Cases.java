package io.github.otklik.examples.region;

import io.github.otklik.regulation.Language;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The part that every job has: decides on each message of each administration. */
final class Cases {
    /** Into how many groups messages fall for ever: 720 divides by most numbers of slots. */
    static final int MAX_PARALLELISM = 720;

    private Cases() {}

    /**
     * What comes of signals.
     *
     * @param signals  the signals
     * @param editions  the acts that signals name, and who is on duty
     * @param usual  the acts of those that name none
     * @param language  the language of texts for people
     * @param pace  how time passes
     * @param triaged  whether it is told beside what triage has to know
     */
    static SingleOutputStreamOperator<Outcome> outcomes(
            DataStream<Signal> signals,
            DataStream<Edition> editions,
            Acts usual,
            Language language,
            Pace pace,
            boolean triaged) {
        return signals.keyBy(Signal::key, TypeInformation.of(CaseKey.class))
                .connect(editions.broadcast(Shelf.BOOKS, Shelf.ROTAS))
                .process(new CaseFunction(usual, language, pace, triaged), TypeInformation.of(Outcome.class))
                .uid("cases-v1")
                .setMaxParallelism(MAX_PARALLELISM);
    }
}
