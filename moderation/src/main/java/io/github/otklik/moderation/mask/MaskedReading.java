package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;

/** One reading of a row of pieces: its letters, which of them are seen, and in which ways the word is hidden. Reused. */
final class MaskedReading {
    private char[] letters = new char[48];
    private boolean[] seen = new boolean[48];
    private int from = letters.length;
    private int ways;

    /** Begins a reading, whose letters are added from the last to the first. */
    void clear() {
        from = letters.length;
        ways = 0;
    }

    /** Adds the letter before those that were added. */
    void letter(int code, boolean isSeen) {
        if (from == 0) {
            grow();
        }
        from--;
        letters[from] = Alphabet.letter(code);
        seen[from] = isSeen;
    }

    private void grow() {
        char[] more = new char[2 * letters.length];
        boolean[] seenOfMore = new boolean[more.length];
        for (int i = 0; i < letters.length; i++) {
            more[letters.length + i] = letters[i];
            seenOfMore[letters.length + i] = seen[i];
        }
        from = letters.length;
        letters = more;
        seen = seenOfMore;
    }

    /** Adds a way in which the word is hidden. */
    void way(int how) {
        ways |= 1 << how;
    }

    int length() {
        return letters.length - from;
    }

    boolean isSeen(int letter) {
        return seen[from + letter];
    }

    boolean hasWay(int how) {
        return (ways & 1 << how) != 0;
    }

    int ways() {
        return ways;
    }

    int countSeen() {
        int count = 0;
        for (int i = from; i < letters.length; i++) {
            count += seen[i] ? 1 : 0;
        }
        return count;
    }

    /** The letters before the first that is hidden. */
    String start() {
        int end = from;
        while (end < letters.length && seen[end]) {
            end++;
        }
        return new String(letters, from, end - from);
    }

    /** Where a root stands in the word, or -1. */
    int indexOf(String root) {
        for (int at = from; at + root.length() <= letters.length; at++) {
            int i = 0;
            while (i < root.length() && letters[at + i] == root.charAt(i)) {
                i++;
            }
            if (i == root.length()) {
                return at - from;
            }
        }
        return -1;
    }

    String word() {
        return new String(letters, from, letters.length - from);
    }
}
