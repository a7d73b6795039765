package io.github.otklik.moderation.opinion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Learns a model from rows. The thresholds come from rows that the model did not see: the hands are dealt into
 * {@value #FOLDS} groups, each is scored by a model of the others, and the threshold of a topic is the score that but a share of
 * the rows without it reach.
 */
public final class Trainer {
    static final int FOLDS = 4;

    private Trainer() {}

    /**
     * What was learnt, and how it did on hands that were left out.
     *
     * @param model  the model of all rows
     * @param heldOut  for each topic, how models of the other hands did
     */
    public record Learnt(Model model, List<HeldOut> heldOut) {
        /** Copies the figures. */
        public Learnt {
            heldOut = List.copyOf(heldOut);
        }
    }

    /**
     * Learns from rows in their text form; some seconds for ten thousand comments. The same rows make the same model to the byte.
     *
     * @param classes  the classes of words that the model weighs
     * @throws IllegalArgumentException if lines are malformed, or no row has a topic or none has none
     */
    public static Learnt learn(String text, WordClasses classes) {
        List<Row> rows = Rows.of(text);
        for (Topic topic : Topic.values()) {
            long with = rows.stream().filter(row -> row.has(topic)).count();
            if (with == 0 || with == rows.size()) {
                throw new IllegalArgumentException("There must be rows with topic '" + topic.letter()
                        + "' and rows without it; of " + rows.size() + " rows " + with + " have it");
            }
        }
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return learn(rows, sum.getValue(), classes);
    }

    static Learnt learn(List<Row> rows, long madeOf, WordClasses classes) {
        int[][] buckets = buckets(rows, classes);
        int[] folds = folds(rows);
        double[][] scores = new double[Topic.values().length][rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            Model model = new Model(weights(rows, buckets, folds, fold), 0, classes);
            for (int row = 0; row < folds.length; row++) {
                for (Topic topic : folds[row] == fold ? Topic.values() : new Topic[0]) {
                    scores[topic.place()][row] = model.score(rows.get(row).text(), topic);
                }
            }
        }
        List<Weights> weights = weights(rows, buckets, folds, -1);
        List<Weights> held = new ArrayList<>();
        List<HeldOut> figures = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            double threshold = threshold(rows, topic, scores[topic.place()]);
            held.add(weights.get(topic.place()).from(threshold));
            figures.add(HeldOut.of(rows, topic, scores[topic.place()], threshold));
        }
        return new Learnt(new Model(held, madeOf, classes), figures);
    }

    /** The pieces of the sentences of each row. */
    private static int[][] buckets(List<Row> rows, WordClasses classes) {
        List<int[]> batches = new ArrayList<>();
        Pieces pieces = new Pieces(classes, (buckets, count) -> batches.add(Arrays.copyOf(buckets, count)));
        int[][] buckets = new int[rows.size()][];
        for (int row = 0; row < buckets.length; row++) {
            char[] text = rows.get(row).text().toCharArray();
            batches.clear();
            int at = 0;
            while (at < text.length) {
                int end = Passages.endOfSentence(text, at);
                pieces.read(text, at, end);
                at = end;
            }
            buckets[row] = batches.stream().flatMapToInt(IntStream::of).toArray();
        }
        return buckets;
    }

    /** Deals the hands into groups, in the order of their first rows. */
    private static int[] folds(List<Row> rows) {
        Map<String, Integer> hands = new LinkedHashMap<>();
        int[] folds = new int[rows.size()];
        for (int row = 0; row < folds.length; row++) {
            String hand = rows.get(row).hand();
            Integer fold = hands.get(hand);
            if (fold == null) {
                fold = hands.size() % FOLDS;
                hands.put(hand, fold);
            }
            folds[row] = fold;
        }
        return folds;
    }

    /** The weights of the rows of all groups but one. */
    private static List<Weights> weights(List<Row> rows, int[][] buckets, int[] folds, int without) {
        int[] kept = IntStream.range(0, folds.length)
                .filter(row -> folds[row] != without)
                .toArray();
        int[][] of = new int[kept.length][];
        int[] counts = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            of[i] = buckets[kept[i]];
            counts[i] = rows.get(kept[i]).weight();
        }
        List<Weights> weights = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            boolean[] has = new boolean[kept.length];
            for (int i = 0; i < kept.length; i++) {
                has[i] = rows.get(kept[i]).has(topic);
            }
            weights.add(Descent.weights(of, has, counts));
        }
        return weights;
    }

    private static double threshold(List<Row> rows, Topic topic, double[] scores) {
        double[] without = new double[scores.length];
        int count = 0;
        for (int row = 0; row < scores.length; row++) {
            if (!rows.get(row).has(topic)) {
                without[count++] = scores[row];
            }
        }
        Arrays.sort(without, 0, count);
        int alarms = (int) (topic.alarms() * count);
        return count == 0 ? 0 : Math.nextUp(without[Math.max(0, count - 1 - alarms)]);
    }
}
