package io.github.otklik.examples.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTextTest {
    @Test
    void aLineIsWhatTheCommandLineWritesToTheByteAndReadsBack() {
        List<Event> events = StreamJobTest.reference().events().values().stream()
                .flatMap(List::stream)
                .toList();
        assertThat(events).hasSizeGreaterThan(100);
        for (Event event : events) {
            String line = EventText.of(event);
            assertThat(line).isEqualTo(Json.text(Codec.map(event)));
            assertThat(EventText.event(line)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"type\":1.5}", "{\"type\":null}", "{\"type\":\"other/9\"}"})
    void whatIsNoEventIsToldAsSuch(String line) {
        assertThatThrownBy(() -> EventText.event(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"case\":\"m\"}",
                "{\"case\":\"m\",\"at\":\"soon\"}",
                "{\"case\":1,\"at\":\"2026-02-02T09:00Z\"}",
                "{\"case\":\"\",\"at\":\"2026-02-02T09:00Z\"}",
                "{\"case\":\"m\",\"at\":\"2026-02-02T09:00Z\",\"administration\":[]}",
                "{\"case\":\"m\",\"at\":\"2026-02-02T09:00Z\""
            })
    void aLineOfWhichNobodyKnowsWhoseOrWhenItIsGoesAside(String line) {
        Arrived arrived = new LineReader().read(new Input(7, line, ""));
        assertThat(arrived.signal()).isNull();
        assertThat(arrived.aside())
                .satisfies(aside -> assertThat(aside.no()).isEqualTo(7))
                .satisfies(aside -> assertThat(aside.text()).isNotBlank());
    }
}
