package io.github.otklik.moderation.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which words of a passage speak most for a topic; words of one and two letters are named only where there is no other. */
final class Explanation {
    private static final int MOST_WORDS = 3;
    private static final int LEAST_LETTERS = 3;

    private record Word(int start, int end, long weight) {
        boolean isLong() {
            return end - start >= LEAST_LETTERS;
        }
    }

    /** The steps of the pieces of one word. */
    private static final class Sum implements Pieces.Batches {
        private final Weights weights;
        private long steps;
        private int pieces;

        Sum(Weights weights) {
            this.weights = weights;
        }

        void clear() {
            steps = 0;
            pieces = 0;
        }

        @Override
        public void add(int[] buckets, int count) {
            steps += weights.sum(buckets, count);
            pieces += count;
        }
    }

    private Explanation() {}

    /** The view on a passage that has a word or more. */
    static View of(Weights weights, WordClasses classes, Topic topic, CharSequence text, int from, int to) {
        List<Word> words = words(weights, classes, text, from, to);
        boolean anyLong = words.stream().anyMatch(Word::isLong);
        List<Word> heaviest = words.stream()
                .filter(word -> word.isLong() || !anyLong)
                .sorted(Comparator.comparingLong(Word::weight).reversed())
                .limit(MOST_WORDS)
                .sorted(Comparator.comparingInt(Word::start))
                .toList();
        List<String> shown = heaviest.stream()
                .map(word -> text.subSequence(word.start(), word.end()).toString())
                .toList();
        return new View(
                topic,
                heaviest.get(0).start(),
                heaviest.get(heaviest.size() - 1).end(),
                shown);
    }

    private static List<Word> words(Weights weights, WordClasses classes, CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Sum sum = new Sum(weights);
        Pieces pieces = new Pieces(classes, sum);
        char[] chars = text.toString().toCharArray();
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && Pieces.inWord(chars[at])) {
                at++;
            }
            at = at == start ? start + 1 : at;
            sum.clear();
            pieces.read(chars, start, at);
            if (sum.pieces > 0) {
                words.add(new Word(start, at, sum.steps));
            }
        }
        return words;
    }
}
