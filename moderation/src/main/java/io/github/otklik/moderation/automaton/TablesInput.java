package io.github.otklik.moderation.automaton;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives back what {@code TablesWriter} collected, in the same order. It is read when the library starts and nothing is compiled yet,
 * so a number takes one call, and all texts and all bits are decoded at once.
 */
public final class TablesInput {
    static final int FORM = 0x4F744105;
    static final int SEVEN_BITS = 7;
    static final int MORE = 1 << SEVEN_BITS;

    private static final int HEAD = 3 * Integer.BYTES + Long.BYTES;

    private final byte[] file;
    private final long madeOf;
    private final String texts;
    private final long[] bits;
    private int at;
    private int inTexts;
    private int inBits;

    private TablesInput(byte[] file, ByteBuffer head) {
        this.file = file;
        madeOf = head.getLong();
        int textBytes = head.getInt();
        bits = new long[head.getInt()];
        texts = new String(file, head.position(), textBytes, StandardCharsets.UTF_8);
        head.position(head.position() + textBytes).asLongBuffer().get(bits);
        at = head.position() + bits.length * Long.BYTES;
    }

    /** What stands in a file; null if it is of another form. */
    @Nullable
    public static TablesInput of(byte[] file) {
        ByteBuffer head = ByteBuffer.wrap(file);
        return file.length >= HEAD && head.getInt() == FORM ? new TablesInput(file, head) : null;
    }

    /** What the tables were made of. */
    public long madeOf() {
        return madeOf;
    }

    /** The next number. */
    public int number() {
        int number = file[at++];
        if (number >= 0) {
            return number;
        }
        number &= MORE - 1;
        int shift = SEVEN_BITS;
        int next;
        do {
            next = file[at++];
            number |= (next & (MORE - 1)) << shift;
            shift += SEVEN_BITS;
        } while (next < 0);
        return number;
    }

    /** The numbers that follow, after how many they are. */
    int[] numbers() {
        int[] numbers = new int[number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** The next 64 bits. */
    public long bits() {
        return bits[inBits++];
    }

    /** So many of the next bytes. */
    byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(file, at - count, at);
    }

    /** The next text. */
    public String text() {
        int from = inTexts;
        inTexts += number();
        return texts.substring(from, inTexts);
    }

    /** The texts that follow, after how many they are. */
    public List<String> texts() {
        int count = number();
        List<String> many = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            many.add(text());
        }
        return many;
    }
}
