package io.github.otklik.moderation.opinion;

/**
 * What of a word its neighbours are paired with: all of it, its first four letters, which mostly tell what it is of, and its
 * last two, which mostly tell its person, number and case. A short word is all of these.
 */
final class WordShape {
    /** How many pairs two neighbours make: all with all, beginnings and endings with each other. */
    static final int PAIRS = 5;

    private static final int LETTERS = 67;
    static final int BEGINNING = 4;
    private static final int SHORT = 3;
    private static final int LONG = 5;
    private static final int SPREAD = 0x9E3779B1;
    private static final int MIX = 0x2C1B3C6D;
    private static final int STEP = 31;

    private int length;
    private int whole;
    private int beginning;
    private int last;
    private int lastButOne;

    void clear() {
        length = 0;
        whole = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** What the letters of a word are as one number, with one letter more. */
    static int with(int whole, int letter) {
        return whole * LETTERS + letter;
    }

    /** Becomes a word of so many letters, all of them and the first {@value #BEGINNING} as one number each, and its last two. */
    void become(int length, int whole, int beginning, int last, int lastButOne) {
        this.length = length;
        this.whole = whole;
        this.beginning = beginning;
        this.last = last;
        this.lastButOne = lastButOne;
    }

    void become(WordShape other) {
        length = other.length;
        whole = other.whole;
        beginning = other.beginning;
        last = other.last;
        lastButOne = other.lastButOne;
    }

    private int ending() {
        return length <= SHORT ? whole : ~((lastButOne * LETTERS + last) * 2 + (length > LONG ? 1 : 0));
    }

    /** A number for the pair of this word and the next, by its kind from 0, spread over all bits. */
    int pair(WordShape next, int kind) {
        int first = kind == 0 ? whole : kind == 1 || kind == 2 ? beginning : ending();
        int second = kind == 0 ? next.whole : kind == 1 || kind == 4 ? next.beginning : next.ending();
        int mixed = (first * STEP + second) * STEP + kind;
        mixed = (mixed ^ (mixed >>> 15)) * MIX;
        return (mixed ^ (mixed >>> 13)) * SPREAD;
    }
}
