package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to be true of a message for a length of a term, or a calendar, to apply. A condition is a fact of the moment: it is
 * asked again whenever the message is classified or linked as a repeat. All conditions are immutable and thread-safe.
 */
public sealed interface Condition {
    /** Whether it holds for a message of which this is known. */
    boolean applies(Circumstances message);

    /**
     * What the conditions of an act ask about a message.
     *
     * @param degree  the degree in force; before a classification the first of the act
     * @param topics  the topics of the latest classification, as given
     * @param network  the network of the message, which never changes
     * @param repeated  whether the message was linked to an earlier one
     */
    record Circumstances(Importance degree, Set<String> topics, String network, boolean repeated) {
        /** Refuses null by name; topics and network are kept as they compare. */
        public Circumstances {
            Copies.whole(topics, "topics");
            requireNonNull(network, "network");
            requireNonNull(degree, "degree");
            Set<String> keys = new TreeSet<>();
            topics.forEach(topic -> keys.add(key(topic)));
            topics = Set.copyOf(keys);
            network = key(network);
        }

        /** Those of a message of a degree, without topics, of no network and no repeat. */
        public static Circumstances of(Importance degree) {
            return new Circumstances(degree, Set.of(), "", false);
        }
    }

    /**
     * The degree of importance in force is this one.
     *
     * @param degree  a degree of the act
     */
    record Degree(Importance degree) implements Condition {
        /** Refuses null by name. */
        public Degree {
            requireNonNull(degree, "degree");
        }

        @Override
        public boolean applies(Circumstances message) {
            requireNonNull(message, "message");
            return message.degree().equals(degree);
        }
    }

    /**
     * One of the topics is this one, case and outer spaces aside.
     *
     * @param name  the topic
     */
    record Topic(String name) implements Condition {
        /** Refuses null by name. */
        public Topic {
            requireNonNull(name, "name");
        }

        @Override
        public boolean applies(Circumstances message) {
            requireNonNull(message, "message");
            return message.topics().contains(key(name));
        }
    }

    /**
     * The message was posted in this network, case and outer spaces aside.
     *
     * @param name  the network
     */
    record Network(String name) implements Condition {
        /** Refuses null by name. */
        public Network {
            requireNonNull(name, "name");
        }

        @Override
        public boolean applies(Circumstances message) {
            requireNonNull(message, "message");
            return message.network().equals(key(name));
        }
    }

    /** The message was linked to an earlier one. */
    record Repeated() implements Condition {
        @Override
        public boolean applies(Circumstances message) {
            requireNonNull(message, "message");
            return message.repeated();
        }
    }

    private static String key(String text) {
        return requireNonNull(text, "text").strip().toLowerCase(Locale.ROOT);
    }
}
