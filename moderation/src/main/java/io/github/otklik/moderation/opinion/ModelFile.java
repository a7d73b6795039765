package io.github.otklik.moderation.opinion;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which a model is kept: a mark of the form, the checksum of the rows that it was made of, and for each topic the
 * weight of a step, the bias, the threshold and the steps of all buckets, a byte each.
 */
final class ModelFile {
    private static final int FORM = 0x4F744F02;
    private static final int TOPIC = 3 * Double.BYTES + Pieces.BUCKETS;
    private static final int LENGTH = Integer.BYTES + Long.BYTES + Topic.values().length * TOPIC;

    private ModelFile() {}

    static Model read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length != LENGTH || in.getInt() != FORM) {
            throw new IllegalArgumentException("Weights must be a file of " + LENGTH
                    + " bytes that was written by the same version; it has " + file.length);
        }
        long madeOf = in.getLong();
        List<Weights> weights = new ArrayList<>();
        for (int topic = 0; topic < Topic.values().length; topic++) {
            double step = finite(in.getDouble());
            double bias = finite(in.getDouble());
            double threshold = finite(in.getDouble());
            byte[] steps = new byte[Pieces.BUCKETS];
            in.get(steps);
            check(steps);
            weights.add(new Weights(steps, step, bias, threshold));
        }
        return new Model(weights, madeOf);
    }

    /** Larger steps would run into those of another topic where all are added at once. */
    private static void check(byte[] steps) {
        for (byte step : steps) {
            if (Math.abs(step) > Weights.LEVELS) {
                throw new IllegalArgumentException(
                        "Weights must be " + -Weights.LEVELS + " to " + Weights.LEVELS + " steps; one has " + step);
            }
        }
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Weights must be finite numbers; was " + number);
        }
        return number;
    }

    static byte[] write(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(LENGTH);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeLong(model.madeOf());
            for (Topic topic : Topic.values()) {
                Weights weights = model.of(topic);
                out.writeDouble(weights.step());
                out.writeDouble(weights.bias());
                out.writeDouble(weights.threshold());
                out.write(weights.steps());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }
}
