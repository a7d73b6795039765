package io.github.otklik.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object read token by token, which takes less time than binding does. What it cannot make a plain object of, it
 * leaves to be read again by who knows what to say of it.
 */
final class Tokens {
    private static final JsonFactory JSON = new JsonFactory();

    private Tokens() {}

    /** The object that a text is, or null if it is anything else: no JSON, a key that stands twice, or something besides. */
    static @Nullable Map<String, @Nullable Object> object(String text) {
        try (JsonParser in = JSON.createParser(text)) {
            Map<String, @Nullable Object> object = in.nextToken() == JsonToken.START_OBJECT ? object(in) : null;
            return object != null && in.nextToken() == null ? object : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Map<String, @Nullable Object> object(JsonParser in) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        int keys = 0;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            JsonToken token = in.nextToken();
            Object value = value(token, in);
            object.put(name, value);
            keys++;
            boolean unread = value == null && token != JsonToken.VALUE_NULL;
            if (unread || object.size() != keys) {
                return null;
            }
        }
        return object;
    }

    /** The value that begins with a token; null also where it cannot be read. */
    private static @Nullable Object value(JsonToken token, JsonParser in) throws IOException {
        return switch (token) {
            case VALUE_STRING -> in.getText();
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static @Nullable List<@Nullable Object> array(JsonParser in) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            Object value = value(token, in);
            if (value == null && token != JsonToken.VALUE_NULL) {
                return null;
            }
            list.add(value);
        }
        return list;
    }
}
