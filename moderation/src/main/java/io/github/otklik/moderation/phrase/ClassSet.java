package io.github.otklik.moderation.phrase;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of classes of words, as many as a table names. Sets of one text are kept in arrays of {@link #width} longs each, so
 * that looking one up makes no object. Immutable.
 */
public final class ClassSet {
    static final ClassSet NONE = new ClassSet(new long[0]);

    /** A bit for each class by its number; no zeros at the end, so that most sets are one long. */
    private final long[] bits;

    private ClassSet(long[] bits) {
        this.bits = bits;
    }

    static ClassSet of(BitSet classes) {
        return classes.isEmpty() ? NONE : new ClassSet(classes.toLongArray());
    }

    /** How many longs a set of classes takes. */
    static int width(int classes) {
        return (classes + Long.SIZE - 1) / Long.SIZE;
    }

    /** The numbers of the classes in the set that an array is. */
    static int[] numbersOf(long[] set) {
        int size = 0;
        for (long bits : set) {
            size += Long.bitCount(bits);
        }
        int[] numbers = new int[size];
        int count = 0;
        for (int part = 0; part < set.length; part++) {
            for (long bits = set[part]; bits != 0; bits &= bits - 1) {
                numbers[count++] = part * Long.SIZE + Long.numberOfTrailingZeros(bits);
            }
        }
        return numbers;
    }

    public boolean isEmpty() {
        return bits.length == 0;
    }

    /** The numbers of the classes. */
    BitSet numbers() {
        return BitSet.valueOf(bits);
    }

    ClassSet with(ClassSet other) {
        BitSet both = numbers();
        both.or(other.numbers());
        return of(both);
    }

    /** Whether one of the classes is in the set that begins at a place of an array. */
    boolean meets(long[] sets, int at) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & sets[at + i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the classes to the set that begins at a place of an array. */
    void addTo(long[] sets, int at) {
        for (int i = 0; i < bits.length; i++) {
            sets[at + i] |= bits[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassSet set && Arrays.equals(bits, set.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return numbers().toString();
    }
}
