package io.github.otklik.repeat;

import java.util.Arrays;

/** An immutable set of small numbers. */
final class Bits {
    static final Bits NONE = new Bits(new long[0]);

    private final long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    static Bits of(int number, int most) {
        if (number >= most) {
            throw new IllegalArgumentException("there must be at most " + most + " families");
        }
        long[] words = new long[number / Long.SIZE + 1];
        words[number / Long.SIZE] = 1L << number;
        return new Bits(words);
    }

    Bits or(Bits other) {
        long[] longer = words.length >= other.words.length ? words : other.words;
        long[] shorter = words.length >= other.words.length ? other.words : words;
        long[] both = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            both[i] |= shorter[i];
        }
        return new Bits(both);
    }

    Bits and(Bits other) {
        long[] both = new long[Math.min(words.length, other.words.length)];
        for (int i = 0; i < both.length; i++) {
            both[i] = words[i] & other.words[i];
        }
        return new Bits(both);
    }

    boolean meets(Bits other) {
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is in this set, in another and among some words of bits; what both have is added to the words. */
    boolean cover(Bits other, long[] covered) {
        boolean before = false;
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
            long both = words[i] & other.words[i];
            before |= (both & covered[i]) != 0;
            covered[i] |= both;
        }
        return before;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** The numbers, rising. */
    int[] numbers() {
        int[] numbers = new int[size()];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            for (long left = words[i]; left != 0; left &= left - 1) {
                numbers[at++] = i * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && Arrays.equals(numbers(), bits.numbers());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers());
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers());
    }
}
