package io.github.otklik.examples.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events as lines and back: what the command line writes to the byte, but token by token, as half of the work on a message would
 * else go into it. It reads what it wrote itself, so it does not look for what only a stranger gets wrong.
 */
final class EventText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_LENGTH = 1024;

    private EventText() {}

    static String of(Event event) {
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        write(Codec.map(event), out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> field : map.entrySet()) {
                out.append(before);
                quote((String) field.getKey(), out);
                out.append(':');
                write(field.getValue(), out);
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object each : list) {
                out.append(before);
                write(each, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("Bad value of an event: " + value
                    + "; it must be a text, a whole number, a truth value, a list or a map");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            JsonStringEncoder.getInstance().quoteAsString(text, out);
        }
        out.append('"');
    }

    /** Whether nothing in it has to be escaped. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each == '"' || each == '\\') {
                return false;
            }
        }
        return true;
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
        Map<String, Object> object = new HashMap<>();
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
