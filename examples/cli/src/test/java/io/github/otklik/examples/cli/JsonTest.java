package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /** The same by binding alone. */
    private static final ObjectMapper BOUND = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String MIXED =
            "{\"a\":\"\\u0416 \\uD83D\\uDE00 \\\"\\n\",\"b\":[1,-2.5e3,12345678901,123456789012345678901234567890,"
                    + "1e400,null,true,false,[],{}],\"c\":{\"d\":null,\"e\":{\"f\":[[\"g\"]]}},\"\":\"\",\"h\":0.1}";

    @Test
    void anObjectIsWhatBindingMakesOfIt() throws Exception {
        Map<?, ?> bound = BOUND.readValue(MIXED, Map.class);
        Map<String, Object> read = Json.object(MIXED);
        assertThat(read).isEqualTo(bound);
        assertThat(Json.text(read)).isEqualTo(BOUND.writeValueAsString(bound));
        assertThat(types(read)).containsExactlyElementsOf(types(bound));
        assertThat(Tokens.object(MIXED)).isEqualTo(bound);
    }

    private static List<String> types(@Nullable Object value) {
        List<String> types = new ArrayList<>(
                List.of(value == null ? "null" : value.getClass().getName()));
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> types.addAll(types(each)));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> types.addAll(types(each)));
        }
        return types;
    }

    /** Whatever becomes of a spoilt line, it is read alike or not at all. */
    @Test
    void aSpoiltLineIsAnObjectIfBindingFindsOne() {
        Random random = new Random(15);
        String signs = "{}[]:,\"\\ 0-e.tnf\u0416\u0000a";
        int objects = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder spoilt = new StringBuilder(MIXED);
            for (int times = random.nextInt(3); times >= 0; times--) {
                int at = random.nextInt(spoilt.length());
                spoilt.replace(
                        at,
                        Math.min(spoilt.length(), at + random.nextInt(3)),
                        String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            Map<?, ?> bound = bound(spoilt.toString());
            objects += bound == null ? 0 : 1;
            assertThat(Tokens.object(spoilt.toString())).as("%s", spoilt).isEqualTo(bound);
        }
        assertThat(objects).isBetween(1_000, 19_000);
    }

    private static @Nullable Map<?, ?> bound(String text) {
        try {
            return BOUND.readValue(text, Map.class);
        } catch (Exception e) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{} {}",
                "{}x",
                "{\"a\":1,\"a\":2}",
                "{\"a\":null,\"a\":null}",
                "{\"b\":[{\"a\":1,\"a\":1}]}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":[1,]}"
            })
    void whatIsNotOneObjectIsRefused(String line) {
        assertThat(Tokens.object(line)).isNull();
        assertThatThrownBy(() -> Json.object(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(No JSON, at column \\d+: .+|Not one JSON object; there is one and nothing else)");
    }

    @Test
    void aLineNestedTooDeeplyIsRefused() {
        String deep = "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThatThrownBy(() -> Json.object(deep)).isInstanceOf(IllegalArgumentException.class);
    }
}
