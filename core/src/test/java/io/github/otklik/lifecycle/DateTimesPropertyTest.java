package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DateTimesPropertyTest {
    /** As OffsetDateTime reads it. */
    private static @Nullable Instant reference(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("instants") Instant instant, @ForAll("offsets") ZoneOffset offset) {
        assertThat(DateTimes.parse(instant.toString())).isEqualTo(instant);
        assertThat(DateTimes.parse(instant.atOffset(offset).toString())).isEqualTo(instant);
    }

    @Property(tries = 5000)
    void fieldsInAndOutOfRangeAreReadOrRefusedAsByTheJdk(@ForAll("texts") String text) {
        assertThat(DateTimes.parse(text)).as(text).isEqualTo(reference(text));
    }

    @Property(tries = 5000)
    void aTextWithOneCharacterAnotherOneLessOrMoreIsReadOrRefusedAsByTheJdk(
            @ForAll("texts") String text, @ForAll("characters") char character, @ForAll("places") int place) {
        int at = place % text.length();
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        assertThat(DateTimes.parse(before + character + after)).isEqualTo(reference(before + character + after));
        assertThat(DateTimes.parse(before + after)).isEqualTo(reference(before + after));
        assertThat(DateTimes.parse(before + character + text.substring(at)))
                .isEqualTo(reference(before + character + text.substring(at)));
        assertThat(DateTimes.parse(before)).isEqualTo(reference(before));
    }

    @Property
    void anyTextIsReadOrRefusedAsByTheJdk(@ForAll String text) {
        assertThat(DateTimes.parse(text)).isEqualTo(reference(text));
    }

    @Example
    void rareFormsAreReadOrRefusedAsByTheJdk() {
        for (String text : new String[] {
            "2024-02-29T00:00Z",
            "2023-02-29T00:00Z",
            "1900-02-29T00:00Z",
            "0000-02-29T00:00Z",
            "2024-04-31T00:00Z",
            "2024-01-01T24:00Z",
            "2024-01-01T00:00:60Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00:00.1234567890Z",
            "2024-01-01T00:00:00.123456789+18:00",
            "2024-01-01T00:00-18:01",
            "2024-01-01T00:00-00:00",
            "2024-01-01T00:00+06",
            "2024-01-01T00:00+06:00:01",
            "2024-01-01t00:00z",
            "+12024-01-01T00:00Z",
            "-0001-01-01T00:00Z",
            "2024-01-01T00:00",
            "2024-01-01T00:00:00",
            "2024-01-01T00:00:00.5",
            "２０２４-01-01T00:00Z",
            "2024-01-01T00:00Z[Europe/Moscow]"
        }) {
            assertThat(DateTimes.parse(text)).as(text).isEqualTo(reference(text));
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-70_000_000_000L, 260_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999).injectDuplicates(0.3))
                .as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** Of the usual form, but with fields that may be out of range. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> date = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        Arbitrary<String> minutes = Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 61))
                .as((hour, minute) -> String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
        Arbitrary<String> seconds =
                Arbitraries.integers().between(0, 61).map(second -> String.format(Locale.ROOT, ":%02d", second));
        Arbitrary<String> fraction =
                Arbitraries.strings().numeric().ofMaxLength(11).map(digits -> "." + digits);
        Arbitrary<String> offset = Combinators.combine(
                        Arbitraries.of("+", "-"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 61))
                .as((sign, hours, rest) -> String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, rest));
        return Combinators.combine(
                        date,
                        minutes,
                        Arbitraries.oneOf(
                                Arbitraries.just(""),
                                seconds,
                                Combinators.combine(seconds, fraction).as(String::concat)),
                        Arbitraries.oneOf(Arbitraries.just("Z"), offset))
                .as((day, minute, second, zone) -> day + minute + second + zone);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with("0123456789-+:.TtZz, \u0660".toCharArray());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1000);
    }
}
