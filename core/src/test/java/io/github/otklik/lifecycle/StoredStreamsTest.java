package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Streams as hosts stored them on 26 November 2026, before events said whose they are and messages were bound to the days
 * they looked at: a line with the procedure and an instant, the events, and after an equals sign what was answered then.
 */
class StoredStreamsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock-high",
                "clock-interim",
                "clock-random-1",
                "clock-random-2",
                "clock-rework",
                "day-off-high",
                "day-off-interim",
                "day-off-random-1",
                "day-off-random-2",
                "day-off-rework",
                "decree-high",
                "decree-interim",
                "decree-random-1",
                "decree-random-2",
                "decree-rework",
                "longer-high",
                "longer-interim",
                "longer-random-1",
                "longer-random-2",
                "longer-rework",
                "recounted-to-clock",
                "recounted-to-day-off",
                "recounted-to-longer",
                "recounted-to-units",
                "units-high",
                "units-interim",
                "units-random-1",
                "units-random-2",
                "units-rework"
            })
    void aStreamStoredBeforeFoldsAndGivesTheSameObligations(String name) throws IOException {
        List<String> lines = lines(name);
        String[] head = lines.get(0).split(" ", -1);
        MessageCase message = message(lines);

        assertThat(Streams.procedure(head[0]).obligations(message, Instant.parse(head[1])))
                .extracting(Streams::line)
                .containsExactlyElementsOf(lines.stream()
                        .filter(line -> line.startsWith("= "))
                        .map(line -> line.substring(2))
                        .toList());
    }

    static List<String> lines(String name) throws IOException {
        try (InputStream file = StoredStreamsTest.class.getResourceAsStream("streams/" + name + ".txt")) {
            return new String(requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    static MessageCase message(List<String> lines) {
        return MessageCase.of(
                "m1",
                lines.stream()
                        .filter(line -> line.startsWith("{"))
                        .map(line -> Codec.event(Json.read(line)))
                        .toList());
    }
}
