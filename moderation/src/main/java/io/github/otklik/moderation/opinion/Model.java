package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.word.Dialogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model of what comments sound like: each piece of a sentence, and each class of its words, has a weight for each {@link Topic}, and a passage scores
 * the sum of the weights of its pieces by the root of their number. A text sounds like a topic when one of its {@linkplain
 * Passages passages} scores as much as the threshold. It reads nothing of what a character says in the {@linkplain Dialogue
 * dialogue of a story}.
 *
 * <p>One pass, linear in the text. Immutable and thread-safe.
 */
public final class Model {
    private static final String FILE = "weights.bin";

    /** The steps of the three topics lie side by side in one number, each this wide and raised above zero. */
    private static final int FIELD = 21;

    private static final long MASK = (1L << FIELD) - 1;
    private static final int RAISED = Weights.LEVELS + 1;

    /** How wide the three steps of one bucket are in the table, where they take one number of sixteen bits together. */
    private static final int NARROW = 5;

    /** Puts the steps of a bucket into the fields that they have in a sum, as a product. */
    private static final long SPREAD = 1L | 1L << (FIELD - NARROW) | 1L << (2 * (FIELD - NARROW));

    private static final long STEP = (1L << NARROW) - 1;
    private static final long STEPS = STEP | STEP << FIELD | STEP << (2 * FIELD);

    private final List<Weights> weights;
    private final long madeOf;
    private final WordClasses classes;
    private final char[] table = new char[Pieces.BUCKETS];

    Model(List<Weights> weights, long madeOf, WordClasses classes) {
        this.classes = classes;
        this.weights = List.copyOf(weights);
        this.madeOf = madeOf;
        char nothing = 0;
        for (int topic = 0; topic < weights.size(); topic++) {
            nothing |= (char) (RAISED << (NARROW * topic));
        }
        Arrays.fill(table, nothing);
        for (int topic = 0; topic < weights.size(); topic++) {
            byte[] steps = weights.get(topic).steps();
            for (int bucket = 0; bucket < steps.length; bucket++) {
                if (steps[bucket] != 0) {
                    table[bucket] += (char) (steps[bucket] << (NARROW * topic));
                }
            }
        }
    }

    /**
     * The model of the library's own rows; it is read anew at each call.
     *
     * @param classes  the classes of words that it weighs
     */
    public static Model standard(WordClasses classes) {
        try (InputStream in = Model.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No " + FILE + " beside " + Model.class.getName());
            }
            return read(in.readAllBytes(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /**
     * The model of a file that {@link #bytes} wrote.
     *
     * @param classes  the classes of words that it weighs
     * @throws IllegalArgumentException if it is none
     */
    public static Model read(byte[] file, WordClasses classes) {
        return ModelFile.read(file, classes);
    }

    /** The file of this model, about 90 KB. */
    public byte[] bytes() {
        return ModelFile.write(this);
    }

    /** The classes of words that it weighs. */
    WordClasses classes() {
        return classes;
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
        Passages passages = new Passages(this, text);
        List<View> views = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (passages.any() && score(passages, text, topic) >= of(topic).threshold()) {
                views.add(Explanation.of(of(topic), classes, topic, text, passages.from(topic), passages.to(topic)));
            }
        }
        return views;
    }

    /**
     * Whether the sentences that a stretch of a text stands in sound nothing like a topic. Of few words, or of more than a passage has,
     * nothing is known.
     */
    public boolean isUnlike(Topic topic, CharSequence text, int start, int end) {
        int least = end - Passages.LONGEST_SENTENCE;
        int from = start;
        while (from > 0 && from >= least && !Passages.endsSentence(text.charAt(from - 1))) {
            from--;
        }
        int most = Math.min(text.length(), from + Passages.LONGEST_SENTENCE + 1);
        int to = end;
        while (to < most && !Passages.endsSentence(text.charAt(to - 1))) {
            to++;
        }
        Passages passages = new Passages(this, text.subSequence(from, to));
        return passages.any() && passages.hasAll() && passages.score(topic) < topic.unlikeBelow();
    }

    /** The largest score of a topic in the passages of a text, less what its length takes from it. */
    double score(CharSequence text, Topic topic) {
        Passages passages = new Passages(this, text);
        return passages.any() ? score(passages, text, topic) : of(topic).bias();
    }

    private static double score(Passages passages, CharSequence text, Topic topic) {
        double doublings = StrictMath.log((double) text.length() / Passages.LONGEST_SENTENCE) / StrictMath.log(2);
        return passages.score(topic) - topic.perDoubling() * Math.max(0, doublings);
    }

    /** The steps of pieces for all topics at once; sums may be added. */
    long steps(int[] buckets, int count) {
        long sum = 0;
        for (int piece = 0; piece < count; piece++) {
            sum += (table[buckets[piece]] * SPREAD) & STEPS;
        }
        return sum;
    }

    /** The score for a topic of so many pieces, of which one weighs a share, with such a sum of steps. */
    double score(long steps, int pieces, double share, Topic topic) {
        long own = ((steps >>> (FIELD * topic.place())) & MASK) - (long) RAISED * pieces;
        return of(topic).score(own, share);
    }
}
