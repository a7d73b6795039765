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

    /** The set of bits that {@link #numbers} has as longs. */
    static ClassSet ofBits(long[] bits) {
        return bits.length == 0 ? NONE : new ClassSet(bits);
    }

    /** How many longs a set of classes takes. */
    static int width(int classes) {
        return (classes + Long.SIZE - 1) / Long.SIZE;
    }

    /** The numbers of the classes, in their order. */
    int[] toArray() {
        int size = 0;
        for (long part : bits) {
            size += Long.bitCount(part);
        }
        int[] numbers = new int[size];
        int count = 0;
        for (int part = 0; part < bits.length; part++) {
            for (long left = bits[part]; left != 0; left &= left - 1) {
                numbers[count++] = part * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return numbers;
    }

    /** The sum of what classes weigh. */
    double sum(double[] weights) {
        double sum = 0;
        for (int number : toArray()) {
            sum += weights[number];
        }
        return sum;
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

    /** Whether one of the classes is in another set. */
    boolean meets(ClassSet other) {
        return bits.length <= other.bits.length ? meets(other.bits, 0) : other.meets(bits, 0);
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

    /** Adds a bit at a place of the row of each of the classes. */
    void addBit(long bit, int place, long[][] rows) {
        for (int part = 0; part < bits.length; part++) {
            for (long left = bits[part]; left != 0; left &= left - 1) {
                rows[part * Long.SIZE + Long.numberOfTrailingZeros(left)][place] |= bit;
            }
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
