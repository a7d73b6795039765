package io.github.otklik.moderation.automaton;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects tables in the form in which they are kept between the build and the start of the library: a mark of the form, what they
 * were made of, all texts one after another, all bits, and then numbers. {@link TablesInput} gives them back in the same order.
 *
 * <p>As all whose names end so, it is of use to the build alone and left out of the jar.
 */
public final class TablesWriter {
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();
    private final StringBuilder texts = new StringBuilder();
    private final List<Long> bits = new ArrayList<>();

    /**
     * Adds a number of 0 or more, seven bits a byte.
     *
     * @throws IllegalArgumentException if it is less than 0
     */
    public void number(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("A number must be 0 or more; was " + number);
        }
        int left = number;
        while (left >= TablesInput.MORE) {
            numbers.write((left & (TablesInput.MORE - 1)) | TablesInput.MORE);
            left >>>= TablesInput.SEVEN_BITS;
        }
        numbers.write(left);
    }

    /** Adds how many follow and each as a number of 0 or more. */
    void numbers(int[] many) {
        number(many.length);
        for (int each : many) {
            number(each);
        }
    }

    /** Adds any 64 bits. */
    public void bits(long bits) {
        this.bits.add(bits);
    }

    /** Adds bytes. */
    void bytes(byte[] bytes) {
        numbers.writeBytes(bytes);
    }

    /** Adds a text. */
    public void text(String text) {
        number(text.length());
        texts.append(text);
    }

    /** Adds how many texts follow and each. */
    public void texts(Collection<String> many) {
        number(many.size());
        many.forEach(this::text);
    }

    /** Writes all that was added. */
    public void writeTo(OutputStream to, long madeOf) throws IOException {
        byte[] bytes = texts.toString().getBytes(StandardCharsets.UTF_8);
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(TablesInput.FORM);
        out.writeLong(madeOf);
        out.writeInt(bytes.length);
        out.writeInt(bits.size());
        out.write(bytes);
        for (long each : bits) {
            out.writeLong(each);
        }
        numbers.writeTo(out);
        out.flush();
    }
}
