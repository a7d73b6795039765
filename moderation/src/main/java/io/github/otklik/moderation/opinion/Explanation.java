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

    private Explanation() {}

    /** The view on a passage that has a word or more. */
    static View of(Weights weights, Topic topic, CharSequence text, int from, int to) {
        List<Word> words = words(weights, text, from, to);
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

    private static List<Word> words(Weights weights, CharSequence text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Pieces pieces = new Pieces();
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && Pieces.inWord(text.charAt(at))) {
                at++;
            }
            at = at == start ? start + 1 : at;
            pieces.read(text, start, at);
            if (pieces.size() > 0) {
                words.add(new Word(start, at, weights.sum(pieces)));
            }
        }
        return words;
    }
}
