package io.github.otklik.repeat;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Earlier messages, read once and kept so that those which a new message repeats are found without reading them again. A host makes
 * one of {@link RepeatDetector#index()}, per author or for all, keeps it, and feeds it.
 *
 * <p>{@link #find} tells what comparing with each message in turn would tell. It looks at those that have a word or a family of
 * words in common with the new message and may reach the threshold. A message added is a new index that shares nearly all of the
 * old one; adding n messages one by one takes time by n log n, and now and then one of them by n.
 *
 * <p>This class is immutable and thread-safe: a host that feeds it holds it in a field of its own, such as an
 * {@link java.util.concurrent.atomic.AtomicReference}. It keeps the words of the messages, not their texts: what is to be
 * forgotten goes by {@link #without}.
 */
public final class RepeatIndex {
    /** How many messages an index keeps at most. */
    public static final int MOST = 1 << 22;

    private static final int MOST_LOOSE = 256;
    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::similarity)
            .thenComparing(Comparator.comparingInt(Candidate::place).reversed());

    private final RepeatDetector detector;
    /** The oldest messages first; each segment is at least twice as large as the next. */
    private final List<Segment> segments;
    /** The latest messages, not worth a segment yet. */
    private final List<Entry> loose;

    private RepeatIndex(RepeatDetector detector, List<Segment> segments, List<Entry> loose) {
        this.detector = detector;
        this.segments = List.copyOf(segments);
        this.loose = List.copyOf(loose);
    }

    static RepeatIndex of(RepeatDetector detector) {
        return new RepeatIndex(detector, List.of(), List.of());
    }

    /** A message that is kept. */
    record Entry(String id, Profile profile) {}

    private record Candidate(int place, Entry entry, double similarity) {}

    /**
     * An earlier message that a message repeats.
     *
     * @param id  the host's name of it
     * @param repeat  how the two compare
     */
    public record Found(String id, Repeat repeat) {
        /** Refuses null by name. */
        public Found {
            requireNonNull(id, "id");
            requireNonNull(repeat, "repeat");
        }
    }

    /** How many messages are kept. */
    public int size() {
        return loose.size() + segments.stream().mapToInt(Segment::size).sum();
    }

    /**
     * This index with one more message, the latest.
     *
     * @param id  the host's name of it; of two messages by one name both are kept
     * @param text  the message
     * @throws IllegalArgumentException if the text is longer than {@value RepeatDetector#LONGEST} units, or {@value #MOST}
     *     messages are kept already
     */
    public RepeatIndex with(String id, CharSequence text) {
        return withAll(Map.of(requireNonNull(id, "id"), requireNonNull(text, "text")));
    }

    /**
     * This index with more messages, in the order of the map. Many at once are read faster than one by one.
     *
     * @param messages  their texts by their names
     * @throws IllegalArgumentException if a text is longer than {@value RepeatDetector#LONGEST} units, or more than
     *     {@value #MOST} messages were kept
     */
    public RepeatIndex withAll(Map<String, ? extends CharSequence> messages) {
        if (requireNonNull(messages, "messages").size() > MOST - size()) {
            throw new IllegalArgumentException("messages must be at most " + (MOST - size()) + ", as an index keeps "
                    + MOST + "; was " + messages.size());
        }
        List<Entry> latest = new ArrayList<>(loose);
        messages.forEach((id, text) ->
                latest.add(new Entry(requireNonNull(id, "messages"), detector.profile(text, "messages"))));
        return latest.size() < MOST_LOOSE
                ? new RepeatIndex(detector, segments, latest)
                : new RepeatIndex(detector, joined(latest), List.of());
    }

    /** The segments with one more, joined from the end while one is not twice as large as the next. */
    private List<Segment> joined(List<Entry> latest) {
        List<Segment> all = new ArrayList<>(segments);
        List<Entry> last = latest;
        while (!all.isEmpty() && all.get(all.size() - 1).size() < 2 * last.size()) {
            List<Entry> both = new ArrayList<>(all.remove(all.size() - 1).entries());
            both.addAll(last);
            last = both;
        }
        all.add(Segment.of(last));
        return all;
    }

    /** This index without the messages whose names are picked, in time by all that is kept. */
    public RepeatIndex without(Predicate<String> ids) {
        requireNonNull(ids, "ids");
        List<Entry> left = new ArrayList<>();
        segments.forEach(segment -> left.addAll(segment.entries()));
        left.addAll(loose);
        left.removeIf(entry -> ids.test(entry.id()));
        return left.isEmpty() ? of(detector) : new RepeatIndex(detector, List.of(Segment.of(left)), List.of());
    }

    /**
     * Finds the messages that a message repeats, the most alike first; those as alike as another in the order in which they were
     * added.
     *
     * @param message  the new message
     * @param most  how many to tell, at least 1
     * @throws IllegalArgumentException if the message is too long or {@code most} is below 1
     */
    public List<Found> find(CharSequence message, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1; was " + most);
        }
        Profile later = detector.profile(message, "message");
        Bound bound = Bound.of(later, detector);
        PriorityQueue<Candidate> best = new PriorityQueue<>(WORST_FIRST);
        int before = 0;
        for (Segment segment : segments) {
            Segment.Candidates candidates = segment.candidates(bound);
            for (int i = 0; i < candidates.places().length; i++) {
                int place = candidates.places()[i];
                if (best.size() < most
                        || candidates.most()[i] >= Weights.sum(best.element().similarity())) {
                    offer(best, most, before + place, segment.entries().get(place), later);
                }
            }
            before += segment.size();
        }
        for (Entry entry : loose) {
            offer(best, most, before++, entry, later);
        }
        return best.stream()
                .sorted(WORST_FIRST.reversed())
                .map(each -> new Found(
                        each.entry().id(), detector.compare(each.entry().profile(), later)))
                .toList();
    }

    private void offer(PriorityQueue<Candidate> best, int most, int place, Entry entry, Profile later) {
        double similarity = detector.similarity(entry.profile(), later);
        if (similarity >= detector.threshold()) {
            best.add(new Candidate(place, entry, similarity));
            if (best.size() > most) {
                best.poll();
            }
        }
    }
}
