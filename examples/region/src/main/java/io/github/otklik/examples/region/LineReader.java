package io.github.otklik.examples.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journal lines of many administrations: those of the command line with the field {@code administration}, and
 * {@code acts} for a message that starts under another version than the one in force. A line without an administration goes
 * by the acts that the job was started with. In place of {@code case} an act on an incident has {@code incident}.
 */
final class LineReader implements Reading<Arrived> {
    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Arrived read(Input input) {
        if (input.blank()) {
            return Arrived.BLANK;
        }
        try {
            return Arrived.of(signal(input));
        } catch (JsonProcessingException e) {
            return Arrived.aside(aside(input, new IllegalArgumentException("No JSON: " + e.getOriginalMessage(), e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return Arrived.aside(aside(input, e));
        }
    }

    /** What there is to know of a line before it is decided, which reads the whole of it again, and strictly. */
    private static final class Head {
        private String administration = "";
        private String message = "";
        private String incident = "";
        private String acts = "";
        private @Nullable String at;
        private @Nullable String recordedAt;
    }

    private static Signal signal(Input input) throws IOException {
        Head head = head(input.readable());
        if (head.message.isEmpty() == head.incident.isEmpty()) {
            throw new IllegalArgumentException(
                    "No message in 'case'; it must be a non-empty text, or else one in 'incident'");
        }
        boolean single = head.incident.isEmpty();
        return new Signal(
                head.administration,
                single ? head.message : head.incident,
                head.administration,
                head.acts,
                Times.of(recorded(head)),
                input.no(),
                single ? Signal.Kind.LINE : Signal.Kind.INCIDENT,
                input.text());
    }

    private static Instant recorded(Head head) {
        String time = head.recordedAt == null ? head.at : head.recordedAt;
        try {
            return OffsetDateTime.parse(time == null ? "" : time).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Bad time of a line: " + (time == null ? "none" : Json.text(time))
                            + "; it must be a date-time with offset",
                    e);
        }
    }

    private static Head head(String text) throws IOException {
        Head head = new Head();
        try (JsonParser in = JSON.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Not one JSON object; there is one and nothing else");
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                switch (name) {
                    case "administration" -> head.administration = text(in, name);
                    case "case" -> head.message = text(in, name);
                    case "incident" -> head.incident = text(in, name);
                    case "acts" -> head.acts = text(in, name);
                    case "at" -> head.at = text(in, name);
                    case "recordedAt" -> head.recordedAt = text(in, name);
                    default -> in.skipChildren();
                }
            }
        }
        return head;
    }

    private static String text(JsonParser in, String name) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getText();
            case VALUE_NULL -> "";
            default -> throw new IllegalArgumentException("Bad value of '" + name + "'; it must be a text");
        };
    }

    /** What is told of a line that cannot be read. */
    static Outcome aside(Input input, RuntimeException e) {
        return new Outcome(Outcome.Kind.FAILED, "", "", input.no(), Batch.reason(e));
    }
}
