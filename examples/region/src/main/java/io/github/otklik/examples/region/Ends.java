package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.Unusable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Where a stream begins and ends: directories of files, or topics of Kafka.
 *
 * @param topics  the topics that there are, or null if there is none
 */
record Ends(@Nullable Topics topics) {
    /** Files alone. */
    static final Ends FILES = new Ends(null);

    private static final Duration LOOK_FOR_FILES = Duration.ofSeconds(10);

    /**
     * The lines of a directory or a topic.
     *
     * @param name  the directory, or the topic behind {@value Topics#PREFIX}
     * @param ends  whether there are no more than are there; otherwise new ones are looked for, for ever
     * @param reading  what is made of each line
     * @param type  the type of that
     */
    <T> Source<T, ?, ?> source(String name, boolean ends, Reading<T> reading, TypeInformation<T> type) {
        if (Topics.isTopic(name)) {
            return known(name).source(name, ends, reading, type);
        }
        FileSource.FileSourceBuilder<T> source =
                FileSource.forRecordStreamFormat(new LineFormat<>(Lines.LONGEST, reading, type), Scratch.address(name));
        if (!ends) {
            source.monitorContinuously(LOOK_FOR_FILES);
        }
        return source.build();
    }

    /** What outcomes are written to: a directory for each kind, a file being shown with its checkpoint; or a topic for each. */
    Sink<Outcome> sink(String name) {
        if (Topics.isTopic(name)) {
            return known(name).sink(name);
        }
        return files(name, new OutcomeEncoder(), new Buckets());
    }

    /** What verdicts are written to: a directory, or a topic in which each has the key of its comment. */
    Sink<Verdict> verdicts(String name) {
        if (Topics.isTopic(name)) {
            return known(name).verdicts(name);
        }
        return files(name, new VerdictEncoder(), new BasePathBucketAssigner<>());
    }

    private static <T> Sink<T> files(String name, Encoder<T> encoder, BucketAssigner<T, String> buckets) {
        return FileSink.forRowFormat(Scratch.address(name), encoder)
                .withBucketAssigner(buckets)
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }

    /** A verdict as a line. */
    private static final class VerdictEncoder implements Encoder<Verdict> {
        private static final long serialVersionUID = 1L;

        @Override
        public void encode(Verdict verdict, OutputStream out) throws IOException {
            out.write(verdict.text().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private Topics known(String name) {
        if (topics == null) {
            throw new Unusable("No --kafka for " + name + "; it must name brokers");
        }
        return topics;
    }
}
