package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Arguments;
import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Json;
import java.time.Instant;

/**
 * Reads the journal lines of many administrations: those of the command line with the field {@code administration}, and
 * {@code acts} for a message that starts under another version than the one in force. A line without an administration goes
 * by the acts that the job was started with.
 */
final class LineReader implements Reading<Arrived> {
    private static final long serialVersionUID = 1L;

    @Override
    public Arrived read(Input input) {
        if (input.blank()) {
            return Arrived.BLANK;
        }
        try {
            return Arrived.of(signal(input));
        } catch (RuntimeException e) {
            return Arrived.aside(aside(input, e));
        }
    }

    private static Signal signal(Input input) {
        Arguments fields = new Arguments(Json.object(input.readable()));
        Instant recorded = fields.instant(fields.values().containsKey("recordedAt") ? "recordedAt" : "at");
        String administration = fields.optionalText("administration").orElse("");
        String message = fields.text("case");
        if (message.isEmpty()) {
            throw new IllegalArgumentException("No message in 'case'; it must be a non-empty text");
        }
        return new Signal(
                administration,
                message,
                administration,
                fields.optionalText("acts").orElse(""),
                Times.of(recorded),
                input.no(),
                Signal.Kind.LINE,
                input.text());
    }

    /** What is told of a line that cannot be read. */
    static Outcome aside(Input input, RuntimeException e) {
        return new Outcome(Outcome.Kind.FAILED, "", "", input.no(), Batch.reason(e));
    }
}
