package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateTimesTest {
    private static final List<String> TEXTS = List.of(
            "2026-02-02T09:00+06:00",
            "2024-02-29T23:59:59-18:00",
            "0000-12-31T00:00:01.100Z",
            "2026-02-02T09:00:00.123456789+05:30");

    /** Whatever is written in a text, it is the instant that the JDK finds in it, or none. */
    @Test
    void aTextIsTheInstantThatTheJdkFindsInIt() {
        Random random = new Random(26);
        String signs = "0123456789-+:.TZt ";
        int instants = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder(TEXTS.get(i % TEXTS.size()));
            for (int times = random.nextInt(3); times > 0; times--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            String expected = jdk(text.toString());
            instants += expected.isEmpty() ? 0 : 1;
            assertThat(ours(text.toString())).as("%s", text).isEqualTo(expected);
        }
        assertThat(instants).isBetween(10_000, 38_000);
    }

    private static String jdk(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String ours(String text) {
        try {
            return DateTimes.parse(text).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
