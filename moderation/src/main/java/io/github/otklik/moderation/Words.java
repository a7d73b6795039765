package io.github.otklik.moderation;

import java.util.Arrays;

/**
 * The Russian words of a text: the longest runs of Russian letters, by place. Hyphens, digits and every other character end a
 * word; what lies between two words is looked up in the text itself.
 */
final class Words {
    private final CharSequence text;
    private final int[] places;
    private final int count;

    private Words(CharSequence text, int[] places, int count) {
        this.text = text;
        this.places = places;
        this.count = count;
    }

    /** Finds the words in one pass. */
    static Words of(CharSequence text) {
        int[] places = new int[Math.max(8, text.length() / 3)];
        int size = 0;
        int i = 0;
        int length = text.length();
        while (i < length) {
            if (Alphabet.code(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int start = i;
            while (i < length && Alphabet.code(text.charAt(i)) >= 0) {
                i++;
            }
            if (size + 2 > places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[size++] = start;
            places[size++] = i;
        }
        return new Words(text, places, size / 2);
    }

    CharSequence text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return places[2 * word];
    }

    int end(int word) {
        return places[2 * word + 1];
    }

    int length(int word) {
        return end(word) - start(word);
    }

    /** The rank of the pattern that a word matches, or {@link WordAutomaton#NONE}. */
    int match(int word, WordAutomaton automaton) {
        int state = WordAutomaton.START;
        int end = end(word);
        for (int i = start(word); i < end && state != WordAutomaton.DEAD; i++) {
            state = automaton.next(state, Alphabet.code(text.charAt(i)));
        }
        return automaton.accepts(state);
    }

    /** A word in lower case with ё as е. */
    String folded(int word) {
        StringBuilder folded = new StringBuilder(length(word));
        for (int i = start(word); i < end(word); i++) {
            folded.append(Alphabet.letter(Alphabet.code(text.charAt(i))));
        }
        return folded.toString();
    }
}
