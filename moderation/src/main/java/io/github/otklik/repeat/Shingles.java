package io.github.otklik.repeat;

/** Pairs of neighbouring letters, the ends of a word included: what a slip of the pen leaves in common. */
final class Shingles {
    private static final int SHORTEST = 4;
    private static final int LEAST = 60;
    private static final char EDGE = ' ';

    private Shingles() {}

    /** The share of pairs that two words have in common (Dice), in hundredths, or 0 if it is too small for one word misspelt. */
    static int likeness(String one, String two) {
        int least = Math.min(one.length(), two.length());
        int most = Math.max(one.length(), two.length());
        if (least < SHORTEST || 200 * (least + 1) < LEAST * (least + most + 2)) {
            return 0;
        }
        boolean[] taken = new boolean[two.length() + 1];
        int common = 0;
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                if (!taken[j] && at(one, i - 1) == at(two, j - 1) && at(one, i) == at(two, j)) {
                    taken[j] = true;
                    common++;
                    break;
                }
            }
        }
        int likeness = 200 * common / (least + most + 2);
        return likeness < LEAST ? 0 : likeness;
    }

    private static char at(String word, int place) {
        return place < 0 || place == word.length() ? EDGE : word.charAt(place);
    }
}
