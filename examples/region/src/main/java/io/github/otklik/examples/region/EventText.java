package io.github.otklik.examples.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events as lines and back: what the command line writes to the byte, but token by token, as half of the work on a message would
 * else go into it. It reads what it wrote itself, so it does not look for what only a stranger gets wrong.
 */
final class EventText {
    private static final JsonFactory JSON = new JsonFactory();

    private EventText() {}

    static String of(Event event) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(Codec.map(event), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.writeFieldName((String) field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                write(each, out);
            }
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException("Bad value of an event: " + value
                    + "; it must be a text, a whole number, a" + " truth value, a list or a map");
        }
    }

    /** The event of a line. */
    static Event event(String line) {
        try (JsonParser in = JSON.createParser(line)) {
            in.nextToken();
            return Codec.event(object(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("No event: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw new IllegalArgumentException("No event: " + in.currentToken() + "; it must be an object");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            object.put(name, value(in));
        }
        return object;
    }

    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getText();
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default ->
                throw new IllegalArgumentException("Bad value of an event: " + in.currentToken()
                        + "; it must be a text, a whole number, a truth value, a list or a map");
        };
    }

    private static List<Object> array(JsonParser in) throws IOException {
        List<Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in));
        }
        return list;
    }
}
