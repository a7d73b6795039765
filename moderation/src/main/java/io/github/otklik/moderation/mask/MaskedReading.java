package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;

/**
 * One reading of a row of pieces: its letters, which of them are seen, and by which edits they are hidden. Reused.
 *
 * <p>Invariant: the letters and what is seen of them stand at the end of two arrays of one length, from {@code from} on.
 */
final class MaskedReading {
    private static final int PARTED = 1 << Channel.MARK_PASSED | 1 << Channel.SIGN_PASSED | 1 << Channel.RUN_PASSED;

    private char[] letters = new char[48];
    private boolean[] seen = new boolean[48];
    private int from = letters.length;
    private int edits;
    private int cost;
    private int rarity;
    private int place;

    /**
     * Begins a reading, whose letters are added from the last to the first.
     *
     * @param ofAllEdits  what they cost
     * @param rarityOfForm  how rarely the form is used, {@link UsualForms#NONE} if it is none of the usual ones
     * @param placeOfForm  how many usual forms come before it
     */
    void begin(int ofAllEdits, int rarityOfForm, int placeOfForm) {
        from = letters.length;
        edits = 0;
        cost = ofAllEdits;
        rarity = rarityOfForm;
        place = placeOfForm;
    }

    /** Adds an edit before those that were added, and the letter that it gives unless that is less than 0. */
    void add(int letter, int edit) {
        edits |= 1 << edit;
        if (letter < 0) {
            return;
        }
        if (from == 0) {
            grow();
        }
        from--;
        letters[from] = Alphabet.letter(letter);
        seen[from] = edit != Channel.HIDDEN_LETTER && edit != Channel.DIGIT_HIDES;
    }

    private void grow() {
        int old = letters.length;
        char[] more = new char[2 * old];
        boolean[] seenOfMore = new boolean[2 * old];
        System.arraycopy(letters, 0, more, old, old);
        System.arraycopy(seen, 0, seenOfMore, old, old);
        from = old;
        letters = more;
        seen = seenOfMore;
    }

    int length() {
        return letters.length - from;
    }

    int cost() {
        return cost;
    }

    boolean isUsual() {
        return rarity != UsualForms.NONE;
    }

    int rarity() {
        return rarity;
    }

    int place() {
        return place;
    }

    boolean isSeen(int letter) {
        return seen[from + letter];
    }

    /** Whether a letter is hidden. */
    boolean isGuessed() {
        return countSeen() < length();
    }

    int countSeen() {
        return countSeen(0, length());
    }

    /** How many of the letters between two places are seen. */
    int countSeen(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isSeen(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether marks are passed over. */
    boolean isParted() {
        return (edits & PARTED) != 0;
    }

    /** Whether something only looks like a letter. */
    boolean hasLooks() {
        return (edits & 1 << Channel.LOOK_ALIKE) != 0;
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
        return word().indexOf(root);
    }

    String word() {
        return new String(letters, from, letters.length - from);
    }

    /** The word, its hidden letters after a colon, and what the edits cost. */
    @Override
    public String toString() {
        StringBuilder told = new StringBuilder(word()).append(':');
        for (int i = from; i < letters.length; i++) {
            if (!seen[i]) {
                told.append(letters[i]);
            }
        }
        return told.append(' ').append(cost).toString();
    }
}
