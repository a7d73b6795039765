package io.github.otklik.examples.desk.account;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A picture that a telephone reads, as the path of an SVG.
 *
 * @param size  its width and height, with the quiet zone around it
 * @param path  its dark squares
 */
record Qr(int size, String path) {
    private static final int QUIET = 4;

    /** The picture of a text. */
    static Qr of(String text) {
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                        path.append("h1v1h-1z");
                    }
                }
            }
            return new Qr(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("Too long for a picture: " + text.length() + " characters", e);
        }
    }
}
