package io.github.otklik.triage;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the administration has got and answered so far, ordered for triage: by author, and by topic and place.
 *
 * <p>The message under triage may be among it, and so may later ones: they do not count. Making it takes n log n, and it holds
 * what it was given and no more; a host gives what a policy looks back to and drops the rest. Immutable and thread-safe.
 */
public final class History {
    private final Instant since;
    private final Set<String> ids = new HashSet<>();
    private final Map<Person, List<Earlier>> byAuthor = new HashMap<>();
    private final Map<Matter, Timeline> byMatter = new HashMap<>();

    private History(Collection<Earlier> messages, Instant since) {
        this.since = since;
        Map<Matter, List<Post>> matters = new HashMap<>();
        for (Earlier earlier : Copies.whole(messages, "messages")) {
            Post post = earlier.post();
            if (!ids.add(post.id())) {
                throw new IllegalArgumentException(
                        "Message " + Text.cut(post.id()) + " stands twice; each message must be given once");
            }
            if (!post.author().isEmpty()) {
                byAuthor.computeIfAbsent(Person.of(post), key -> new ArrayList<>())
                        .add(earlier);
            }
            for (Matter matter : matters(post).keySet()) {
                matters.computeIfAbsent(matter, key -> new ArrayList<>()).add(post);
            }
        }
        byAuthor.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Earlier earlier) -> earlier.post().at())
                                .reversed()));
        matters.forEach((matter, posts) -> byMatter.put(matter, new Timeline(posts)));
    }

    /**
     * The history of messages.
     *
     * @param messages  the messages, in any order
     * @param since  from when on all messages are among them: windows that begin before are not counted
     * @throws IllegalArgumentException if a message stands twice
     */
    public static History of(Collection<Earlier> messages, Instant since) {
        requireNonNull(messages, "messages");
        return new History(messages, requireNonNull(since, "since"));
    }

    /** From when on all messages are known. */
    public Instant since() {
        return since;
    }

    /** The topics of a message at its place, each once, with the topic as it was typed first. */
    static Map<Matter, String> matters(Post post) {
        Map<Matter, String> matters = new LinkedHashMap<>();
        post.topics().forEach(topic -> matters.putIfAbsent(Matter.of(topic, post.place()), topic));
        return matters;
    }

    boolean has(Post post) {
        return ids.contains(post.id());
    }

    /**
     * The messages that the author of a message wrote before it and after an instant, the latest first: found by a binary
     * search, so that what an author wrote before and later costs nothing.
     */
    List<Earlier> before(Post post, Instant fromExclusive, int most) {
        List<Earlier> all = byAuthor.getOrDefault(Person.of(post), List.of());
        return all.subList(firstBefore(all, post.at()), all.size()).stream()
                .takeWhile(earlier -> earlier.post().at().isAfter(fromExclusive))
                .filter(earlier -> !earlier.post().id().equals(post.id()))
                .limit(most)
                .toList();
    }

    /** Where in messages, the latest first, those before an instant begin. */
    private static int firstBefore(List<Earlier> latestFirst, Instant instant) {
        int low = 0;
        int high = latestFirst.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latestFirst.get(middle).post().at().isBefore(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Nullable
    Timeline on(Matter matter) {
        return byMatter.get(matter);
    }
}
