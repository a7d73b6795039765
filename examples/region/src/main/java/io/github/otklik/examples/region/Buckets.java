package io.github.otklik.examples.region;

import java.util.Locale;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;

/** A directory for each kind of outcome: {@code event}, {@code alert}, {@code refused} and so on. */
final class Buckets implements BucketAssigner<Outcome, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String getBucketId(Outcome outcome, Context context) {
        return of(outcome.kind());
    }

    static String of(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public SimpleVersionedSerializer<String> getSerializer() {
        return SimpleVersionedStringSerializer.INSTANCE;
    }
}
