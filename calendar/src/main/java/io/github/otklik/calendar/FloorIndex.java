package io.github.otklik.calendar;

/**
 * Look-up of the last key at or below a value.
 *
 * <p>The range of the keys is cut into equal buckets, about one a key; a bucket knows which keys begin before it and in it. With
 * keys spread as working time is, that leaves a step or two; at worst it is a binary search.
 */
final class FloorIndex {
    private final long[] keys;
    private final int[] below;
    private final int shift;

    /** An index of ascending keys, at least one; the array is kept. */
    FloorIndex(long[] keys, int size) {
        this.keys = keys;
        long range = keys[size - 1] - keys[0];
        this.shift = 64 - Long.numberOfLeadingZeros(range / size);
        int buckets = (int) (range >>> shift) + 1;
        below = new int[buckets + 1];
        int next = 0;
        for (int bucket = 0; bucket <= buckets; bucket++) {
            while (next < size && (keys[next] - keys[0]) >>> shift < bucket) {
                next++;
            }
            below[bucket] = next - 1;
        }
    }

    /** The position of the last key that is not greater than the value, -1 if all are greater. */
    int floor(long value) {
        long distance = value - keys[0];
        if (distance < 0) {
            return -1;
        }
        int bucket = (int) Math.min(distance >>> shift, below.length - 2);
        int low = below[bucket];
        int high = below[bucket + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (keys[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
