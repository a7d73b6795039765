package io.github.otklik.triage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who wrote on one topic and place, in the order of time. A number of messages is two binary searches; a number of authors
 * besides one look at each message between them: an author counts at the first of his, which is the one that has none of
 * his before it in the window.
 */
final class Timeline {
    private static final int NONE = -1;

    private final Post[] posts;
    /** For each message the one before it by the same author. */
    private final int[] before;

    Timeline(List<Post> unordered) {
        posts = unordered.toArray(Post[]::new);
        Arrays.sort(posts, Comparator.comparing(Post::at));
        before = new int[posts.length];
        Map<Person, Integer> last = new HashMap<>();
        for (int i = 0; i < posts.length; i++) {
            Integer earlier = posts[i].author().isEmpty() ? null : last.put(Person.of(posts[i]), i);
            before[i] = earlier == null ? NONE : earlier;
        }
    }

    /** How many messages, or authors, there are after an instant and up to another; who is not known is one each. */
    int count(Instant fromExclusive, Instant toInclusive, TriagePolicy.Counting counting) {
        int from = upTo(fromExclusive);
        int to = upTo(toInclusive);
        return counting == TriagePolicy.Counting.MESSAGES ? to - from : authors(from, to);
    }

    private int authors(int from, int to) {
        int authors = 0;
        for (int i = from; i < to; i++) {
            if (before[i] < from) {
                authors++;
            }
        }
        return authors;
    }

    /** Whether the author of a message has one here after an instant and up to another. */
    boolean has(Post post, Instant fromExclusive, Instant toInclusive) {
        int to = upTo(toInclusive);
        for (int i = upTo(fromExclusive); i < to; i++) {
            if (posts[i].sameAuthor(post)) {
                return true;
            }
        }
        return false;
    }

    private int upTo(Instant instant) {
        int low = 0;
        int high = posts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (posts[middle].at().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
