package io.github.otklik.examples.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, for SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void lettersAreThoseOfTheStandard(String bytes, String letters) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }

    @Test
    void aCodeIsGoodForItsHalfMinuteAndThoseBesideIt() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        String code = Totp.code(SECRET, now);
        String typed = code.substring(0, 3) + " " + code.substring(3);
        assertThat(Totp.step(SECRET, typed, now)).hasValue(1_000_000_000 / 30);
        assertThat(Totp.step(SECRET, typed, now.plusSeconds(30))).hasValue(1_000_000_000 / 30);
        assertThat(Totp.step(SECRET, typed, now.minusSeconds(30))).hasValue(1_000_000_000 / 30);
        assertThat(Totp.step(SECRET, typed, now.plusSeconds(90))).isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void anAppTakesTheSecretInByAnAddress() {
        String address = Totp.address("Район № 1", "anna", SECRET);
        assertThat(address)
                .startsWith("otpauth://totp/%D0%A0%D0%B0%D0%B9%D0%BE%D0%BD%20%E2%84%96%201:anna?")
                .contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "issuer=");
        Qr picture = Qr.of(address);
        assertThat(picture.size()).isGreaterThan(29);
        assertThat(picture.path()).startsWith("M4 4h1v1h-1zM5 4").hasSizeGreaterThan(1000);
    }
}
