package io.github.otklik.examples.region;

import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.Locale;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.util.Collector;

/**
 * The part that looks at messages beside each other: repeats by author, surges by topic and place.
 *
 * @param usual  the acts of messages whose administration names none
 * @param language  the language in which problems are told
 * @param pace  how time passes
 * @param since  from when on all messages are in the stream: earlier windows are not counted
 */
record TriageJob(Acts usual, Language language, Pace pace, Instant since) {
    private static final char BETWEEN = '\n';

    /** What is proposed on messages. */
    DataStream<Outcome> proposals(DataStream<Posted> posted, DataStream<Edition> editions) {
        DataStream<Posted> topics = posted.flatMap(TriageJob::topics, TypeInformation.of(Posted.class))
                .uid("topics-v1");
        DataStream<Posted> authors = posted.filter(
                        each -> each.after() == Posted.After.ACCESS || each.after() == Posted.After.ANSWER)
                .uid("authors-v1");
        return proposals(authors.keyBy(TriageJob::author, Types.STRING), editions, Posted.After.ACCESS, "repeats-v1")
                .union(proposals(
                        topics.keyBy(TriageJob::matter, Types.STRING), editions, Posted.After.TOPICS, "surges-v1"));
    }

    private DataStream<Outcome> proposals(
            KeyedStream<Posted, String> posted, DataStream<Edition> editions, Posted.After asks, String uid) {
        return posted.connect(editions.broadcast(Shelf.BOOKS))
                .process(new TriageFunction(usual, language, pace, asks, since), TypeInformation.of(Outcome.class))
                .uid(uid)
                .setMaxParallelism(Cases.MAX_PARALLELISM);
    }

    private static void topics(Posted posted, Collector<Posted> out) {
        if (posted.after() == Posted.After.TOPICS || posted.after() == Posted.After.LEFT) {
            posted.topics().stream().distinct().forEach(topic -> out.collect(posted.on(topic)));
        }
    }

    /** Whose message it is; one of nobody known has nothing beside it. */
    private static String author(Posted posted) {
        return posted.administration()
                + BETWEEN
                + (posted.author().isEmpty()
                        ? BETWEEN + posted.message()
                        : posted.network() + BETWEEN + posted.author());
    }

    /** Alike for whatever the library takes for the same topic and place, which looks again at what is alike here. */
    private static String matter(Posted posted) {
        return posted.administration() + BETWEEN + plain(posted.topics().get(0)) + BETWEEN + plain(posted.place());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> c == 'ё' ? 'е' : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
