package io.github.otklik.examples.desk.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that follow from a secret and the time (RFC 6238), as every app for them makes them. */
final class Totp {
    /** The bytes of a secret, as RFC 4226 recommends. */
    static final int BYTES = 20;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int BITS = 5;

    private Totp() {}

    /** The code of an instant. */
    static String code(byte[] secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key", e);
        }
    }

    /** The step of time whose code was typed in: this one, or one beside it for clocks that do not agree. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        long seconds = CODES.getTimeStep().toSeconds();
        byte[] given = typed.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (int beside = -1; beside <= 1; beside++) {
            Instant at = now.plusSeconds(beside * seconds);
            byte[] code = code(secret, at).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(code, given)) {
                found = OptionalLong.of(at.getEpochSecond() / seconds);
            }
        }
        return found;
    }

    /** Bytes in letters that people can type (RFC 4648), without padding. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int count = 0;
        for (byte each : bytes) {
            held = (held << Byte.SIZE) | (each & 0xFF);
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(LETTERS.charAt((held >> count) & 31));
            }
            held &= (1 << count) - 1;
        }
        if (count > 0) {
            text.append(LETTERS.charAt((held << (BITS - count)) & 31));
        }
        return text.toString();
    }

    /** The address by which an app takes a secret in. */
    static String address(String office, String login, byte[] secret) {
        return "otpauth://totp/" + encoded(office) + ":" + encoded(login) + "?secret=" + base32(secret) + "&issuer="
                + encoded(office);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
