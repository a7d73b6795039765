package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S",
        "PT-0S, PT0S",
        "PT1H30M, PT5400S",
        "PT100000000H, PT360000000000S",
        "PT0.1S, PT0.1S",
        "PT0.000000001S, PT0.000000001S",
        "PT-0.5S, PT-0.5S",
        "PT-1.5S, PT-1.5S",
        "PT-1M, PT-60S",
        "PT-0.000000001S, PT-0.000000001S"
    })
    void durationsAreInSeconds(String duration, String printed) {
        assertThat(Values.seconds(Duration.parse(duration))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-26T10:00:00Z, Asia/Omsk, 2022-08-26T16:00:00+06:00",
        "2022-08-26T10:00:00.5Z, UTC, 2022-08-26T10:00:00.5Z",
        "1905-01-02T06:29:43Z, Europe/Moscow, 1905-01-02T09:00:00+02:30:17"
    })
    void instantsAreInTheZoneWithSeconds(String instant, String zone, String printed) {
        assertThat(Values.time(Instant.parse(instant), ZoneId.of(zone))).isEqualTo(printed);
    }

    @Test
    void everyInstantIsPrinted() {
        assertThat(Values.time(Instant.MAX, ZoneId.of("Asia/Omsk"))).isEqualTo(Instant.MAX.toString());
    }
}
