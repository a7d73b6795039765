package io.github.otklik.moderation.opinion;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which a model is kept: a mark of the form, the checksum of the rows that it was made of, and for each topic the
 * weight of a step, the bias, the threshold and the steps. As most buckets have none, those that have are told by how many lie
 * between them, a byte each, 255 of which is that many and then some more; all of these stand before the steps, a byte each, and
 * their number before both.
 */
final class ModelFile {
    private static final int FORM = 0x4F744F04;
    private static final int GO_ON = 0xFF;

    private ModelFile() {}

    static Model read(byte[] file, WordClasses classes) {
        ByteBuffer in = ByteBuffer.wrap(file);
        try {
            if (in.getInt() != FORM) {
                throw unreadable(file);
            }
            long madeOf = in.getLong();
            List<Weights> weights = new ArrayList<>();
            for (int topic = 0; topic < Topic.values().length; topic++) {
                double step = finite(in.getDouble());
                double bias = finite(in.getDouble());
                double threshold = finite(in.getDouble());
                weights.add(new Weights(steps(file, in), step, bias, threshold));
            }
            if (in.hasRemaining()) {
                throw unreadable(file);
            }
            return new Model(weights, madeOf, classes);
        } catch (BufferUnderflowException e) {
            throw unreadable(file);
        }
    }

    private static IllegalArgumentException unreadable(byte[] file) {
        return new IllegalArgumentException(
                "Weights must be a whole file that was written by the same version; was one of " + file.length
                        + " bytes");
    }

    private static byte[] steps(byte[] file, ByteBuffer in) {
        int count = in.getInt();
        if (count < 0 || count > Pieces.BUCKETS) {
            throw new IllegalArgumentException(
                    "Weights must be those of 0 to " + Pieces.BUCKETS + " buckets; was " + count);
        }
        // read when the library starts, before anything is compiled: so plain arrays
        int at = in.position();
        int[] buckets = new int[count];
        int next = 0;
        for (int i = 0; i < count && at < file.length; at++) {
            int between = file[at] & 0xFF;
            next += between;
            if (next >= Pieces.BUCKETS) {
                throw new IllegalArgumentException("Weights must be those of buckets below " + Pieces.BUCKETS);
            }
            if (between != GO_ON) {
                buckets[i++] = next++;
            }
        }
        if (file.length - at < count) {
            throw new BufferUnderflowException();
        }
        byte[] steps = new byte[Pieces.BUCKETS];
        for (int bucket : buckets) {
            byte step = file[at++];
            if (step > Weights.LEVELS || step < -Weights.LEVELS) {
                throw tooLarge(step);
            }
            steps[bucket] = step;
        }
        in.position(at);
        return steps;
    }

    /** Larger steps would run into those of another topic where all are added at once. */
    private static IllegalArgumentException tooLarge(byte step) {
        return new IllegalArgumentException(
                "Weights must be " + -Weights.LEVELS + " to " + Weights.LEVELS + " steps; one has " + step);
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Weights must be finite numbers; was " + number);
        }
        return number;
    }

    static byte[] write(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeLong(model.madeOf());
            for (Topic topic : Topic.values()) {
                Weights weights = model.of(topic);
                out.writeDouble(weights.step());
                out.writeDouble(weights.bias());
                out.writeDouble(weights.threshold());
                steps(weights.steps(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void steps(byte[] steps, DataOutputStream out) throws IOException {
        ByteArrayOutputStream between = new ByteArrayOutputStream();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int next = 0;
        for (int bucket = 0; bucket < steps.length; bucket++) {
            if (steps[bucket] != 0) {
                for (; bucket - next >= GO_ON; next += GO_ON) {
                    between.write(GO_ON);
                }
                between.write(bucket - next);
                kept.write(steps[bucket]);
                next = bucket + 1;
            }
        }
        out.writeInt(kept.size());
        between.writeTo(out);
        kept.writeTo(out);
    }
}
