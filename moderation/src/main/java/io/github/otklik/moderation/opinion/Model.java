package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.word.Dialogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linear model of what comments sound like: each piece of a word has a weight for each {@link Topic}, and a passage scores the
 * sum of the weights of its pieces by the root of their number. A text sounds like a topic when a sentence of it
 * scores as much as the threshold. It reads nothing of what a character says in the {@linkplain Dialogue
 * dialogue of a story}.
 *
 * <p>One pass, linear in the text. Immutable and thread-safe.
 */
public final class Model {
    private static final String FILE = "weights.bin";

    /** A longer sentence says too much for one sum; comments that threaten or insult come to the point sooner. */
    private static final int LONGEST_SENTENCE = 140;

    /** Fewer words than these are left to the rules. */
    private static final int LEAST_WORDS = 3;

    /** The steps of the three topics lie side by side in one number, each this wide and raised above zero. */
    private static final int FIELD = 21;

    private static final long MASK = (1L << FIELD) - 1;
    private static final int RAISED = 128;

    private final List<Weights> weights;
    private final long madeOf;
    private final long[] table = new long[Pieces.BUCKETS];

    Model(List<Weights> weights, long madeOf) {
        this.weights = List.copyOf(weights);
        this.madeOf = madeOf;
        for (int topic = 0; topic < weights.size(); topic++) {
            byte[] steps = weights.get(topic).steps();
            for (int bucket = 0; bucket < table.length; bucket++) {
                table[bucket] |= (long) (steps[bucket] + RAISED) << (FIELD * topic);
            }
        }
    }

    /** The model of the library's own rows; it is read anew at each call. */
    public static Model standard() {
        try (InputStream in = Model.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No " + FILE + " beside " + Model.class.getName());
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * The model of a file that {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Model read(byte[] file) {
        return ModelFile.read(file);
    }

    /** The file of this model, about 100 KB. */
    public byte[] bytes() {
        return ModelFile.write(this);
    }

    Weights of(Topic topic) {
        return weights.get(topic.place());
    }

    /** The checksum of the rows that it was made of. */
    long madeOf() {
        return madeOf;
    }

    /** What a text sounds like, in the order of the topics; empty for most texts. */
    public List<View> views(CharSequence text) {
        Best best = best(text);
        if (best == null) {
            return List.of();
        }
        List<View> views = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            int of = topic.place();
            if (best.scores[of] - lengthOf(text, topic) >= of(topic).threshold()) {
                views.add(Explanation.of(of(topic), topic, text, best.from[of], best.to[of]));
            }
        }
        return views;
    }

    /** The largest score of a topic in the sentences of a text, less what its length takes from it. */
    double score(CharSequence text, Topic topic) {
        Best best = best(text);
        return best == null ? of(topic).bias() : best.scores[topic.place()] - lengthOf(text, topic);
    }

    private static double lengthOf(CharSequence text, Topic topic) {
        double doublings = StrictMath.log((double) text.length() / LONGEST_SENTENCE) / StrictMath.log(2);
        return topic.perDoubling() * Math.max(0, doublings);
    }

    private @Nullable Best best(CharSequence text) {
        Pieces pieces = new Pieces();
        Dialogue dialogue = new Dialogue(text);
        Best best = new Best();
        boolean any = false;
        int at = 0;
        while (at < text.length()) {
            if ((at == 0 || text.charAt(at - 1) == '\n') && dialogue.speaks(at)) {
                at = endOfLine(text, at);
                continue;
            }
            int end = endOfSentence(text, at);
            any |= look(pieces, text, at, end, best);
            at = end;
        }
        return any ? best : null;
    }

    /** Scores a passage; whether it is neither too short nor too long. */
    private boolean look(Pieces pieces, CharSequence text, int from, int to, Best best) {
        if (to - from > LONGEST_SENTENCE) {
            return false;
        }
        pieces.read(text, from, to);
        if (pieces.words() < LEAST_WORDS) {
            return false;
        }
        long sum = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            sum += table[pieces.bucket(piece)];
        }
        for (int topic = 0; topic < weights.size(); topic++) {
            long own = ((sum >>> (FIELD * topic)) & MASK) - (long) RAISED * pieces.size();
            best.offer(topic, weights.get(topic).score(own, pieces.size()), from, to);
        }
        return true;
    }

    private static int endOfLine(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    private static int endOfSentence(CharSequence text, int from) {
        int most = text.length();
        int at = from;
        while (at < most && !Pieces.endsSentence(text.charAt(at))) {
            at++;
        }
        while (at < most && Pieces.endsSentence(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The passage that scores most, for each topic. */
    private static final class Best {
        private final double[] scores = new double[Topic.values().length];
        private final int[] from = new int[scores.length];
        private final int[] to = new int[scores.length];

        Best() {
            Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        }

        void offer(int topic, double score, int start, int end) {
            if (score > scores[topic]) {
                scores[topic] = score;
                from[topic] = start;
                to[topic] = end;
            }
        }
    }
}
