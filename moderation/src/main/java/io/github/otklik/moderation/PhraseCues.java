package io.github.otklik.moderation;

import java.util.Arrays;

/**
 * The cue words of one text in their order: where each stands, which classes it has, which word and which sentence it is.
 * Words without a class leave nothing here but their number.
 */
final class PhraseCues {
    private static final int FIRST_SIZE = 32;

    private int[] places = new int[2 * FIRST_SIZE];
    private int[] words = new int[FIRST_SIZE];
    private int[] sentences = new int[FIRST_SIZE];
    private long[] classes = new long[FIRST_SIZE];
    private boolean[] hidden = new boolean[FIRST_SIZE];
    private long[] ofSentence = new long[FIRST_SIZE];
    private int size;
    private int word;
    private int sentence;
    private long ofText;

    /** Adds a cue that is the next word. */
    void add(int start, int end, long classesOfWord, boolean hiddenWord) {
        if (classesOfWord != 0) {
            if (size == words.length) {
                grow();
            }
            places[2 * size] = start;
            places[2 * size + 1] = end;
            words[size] = word;
            sentences[size] = sentence;
            classes[size] = classesOfWord;
            hidden[size] = hiddenWord;
            size++;
            mark(sentence, classesOfWord);
        }
        word++;
    }

    /** Counts a word that is no cue. */
    void skip() {
        word++;
    }

    void endSentence() {
        if (word > 0) {
            sentence++;
        }
    }

    /** Adds classes to a sentence and so to the text. */
    void mark(int ofWhich, long added) {
        if (ofWhich >= ofSentence.length) {
            ofSentence = Arrays.copyOf(ofSentence, Math.max(2 * ofSentence.length, ofWhich + 1));
        }
        ofSentence[ofWhich] |= added;
        ofText |= added;
    }

    private void grow() {
        int larger = 2 * words.length;
        places = Arrays.copyOf(places, 2 * larger);
        words = Arrays.copyOf(words, larger);
        sentences = Arrays.copyOf(sentences, larger);
        classes = Arrays.copyOf(classes, larger);
        hidden = Arrays.copyOf(hidden, larger);
    }

    int size() {
        return size;
    }

    int wordCount() {
        return word;
    }

    int start(int cue) {
        return places[2 * cue];
    }

    int end(int cue) {
        return places[2 * cue + 1];
    }

    int word(int cue) {
        return words[cue];
    }

    int sentence(int cue) {
        return sentences[cue];
    }

    boolean has(int cue, long any) {
        return (classes[cue] & any) != 0;
    }

    long classes(int cue) {
        return classes[cue];
    }

    boolean hidden(int cue) {
        return hidden[cue];
    }

    long ofSentence(int cue) {
        return ofSentence[sentences[cue]];
    }

    long ofText() {
        return ofText;
    }
}
