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
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects from and to a line; a key that stands twice, or anything after the object, is an error. */
public final class Json {
    private static final int LONGEST_ERROR = 500;
    private static final int LONGEST_DOCUMENT = 1 << 28;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * The object that a line holds.
     *
     * @throws IllegalArgumentException if it holds none, or anything besides
     */
    public static Map<String, Object> object(String line) {
        Map<String, Object> plain = Tokens.object(line);
        return plain == null ? object(() -> MAPPER.readValue(line, OBJECT)) : plain;
    }

    /** The object that a whole file holds; at most {@value #LONGEST_DOCUMENT} bytes. */
    static Map<String, Object> document(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_DOCUMENT + 1);
        if (bytes.length > LONGEST_DOCUMENT) {
            throw new IllegalArgumentException("Too long; a file has at most " + LONGEST_DOCUMENT + " bytes");
        }
        return object(() -> MAPPER.readValue(bytes, OBJECT));
    }

    private interface Parser {
        @Nullable
        Map<String, Object> parse() throws IOException;
    }

    private static Map<String, Object> object(Parser parser) {
        Map<String, Object> object;
        try {
            object = parser.parse();
        } catch (MismatchedInputException e) {
            throw new IllegalArgumentException("Not one JSON object; there is one and nothing else", e);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null
                    ? ""
                    : ", at " + (at.getLineNr() > 1 ? "line " + at.getLineNr() + ", " : "") + "column "
                            + at.getColumnNr();
            throw new IllegalArgumentException("No JSON" + where + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("No JSON: " + e.getMessage(), e);
        }
        if (object == null) {
            throw new IllegalArgumentException("Not one JSON object; there is one and nothing else");
        }
        return object;
    }

    /** A value on one line. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON for " + value.getClass(), e);
        }
    }

    /** What is said of a line that cannot be used; a long text is cut, as it may quote the line. */
    public static Map<String, Object> error(int line, String error) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", line);
        row.put("error", Values.cut(error, LONGEST_ERROR));
        return row;
    }
}
