package io.github.otklik.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects from and to a line; a key that stands twice, or anything after the object, is an error. */
final class Json {
    private static final int LONGEST_ERROR = 500;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The object that a line holds. */
    static Map<String, Object> object(String line) {
        Map<String, Object> object;
        try {
            object = MAPPER.readValue(line, OBJECT);
        } catch (MismatchedInputException e) {
            throw new IllegalArgumentException("Not one JSON object; a line holds one and nothing else", e);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new IllegalArgumentException(
                    "No JSON" + (at == null ? "" : ", at column " + at.getColumnNr()) + ": " + e.getOriginalMessage(),
                    e);
        }
        if (object == null) {
            throw new IllegalArgumentException("Not one JSON object; a line holds one and nothing else");
        }
        return object;
    }

    /** A value on one line. */
    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for " + value.getClass(), e);
        }
    }

    /** What is said of a line that cannot be used; a long text is cut, as it may quote the line. */
    static Map<String, Object> error(int line, String error) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", line);
        row.put("error", error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "…");
        return row;
    }
}
