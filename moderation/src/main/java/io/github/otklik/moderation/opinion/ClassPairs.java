package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.automaton.WordAutomaton;

/**
 * The buckets of the classes of words, read one after another: of each by itself, and with each class of the word before. Of a word
 * {@value #MOST_CLASSES} classes count. Not thread-safe.
 */
final class ClassPairs {
    private static final int MOST_CLASSES = 12;

    /** How many buckets a word adds at most. */
    static final int MOST = MOST_CLASSES + MOST_CLASSES * MOST_CLASSES;

    /** What a class is paired with by itself. */
    private static final int ALONE = 0x5F3759DF;

    private static final int MIX = 0x2C1B3C6D;
    private static final int STEP = 31;

    private final WordClasses classes;
    private int[] numbers = new int[MOST_CLASSES];
    private int[] before = new int[MOST_CLASSES];
    private int countBefore;

    ClassPairs(WordClasses classes) {
        this.classes = classes;
    }

    /** Begins a sentence. */
    void clear() {
        countBefore = 0;
    }

    /** Adds the buckets of a word by the state in which the automaton ends on it, from a place on; where they end. */
    int add(int state, int[] buckets, int from) {
        int size = from;
        int count = state == WordAutomaton.DEAD ? 0 : classes.of(state, numbers);
        for (int i = 0; i < count; i++) {
            buckets[size++] = bucketOf(numbers[i], ALONE);
            for (int j = 0; j < countBefore; j++) {
                buckets[size++] = bucketOf(before[j], numbers[i]);
            }
        }
        int[] kept = before;
        before = numbers;
        numbers = kept;
        countBefore = count;
        return size;
    }

    private static int bucketOf(int first, int second) {
        int mixed = (first * STEP + second) * MIX;
        return Pieces.bucketOf(mixed ^ (mixed >>> 15));
    }
}
