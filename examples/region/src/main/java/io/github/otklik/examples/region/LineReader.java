package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Arguments;
import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Lines;
import java.time.Instant;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Reads the journal lines of many administrations: those of the command line with the field {@code administration}, and
 * {@code acts} for a message that starts under another version than the one in force. A line without an administration goes
 * by the acts that the job was started with.
 */
final class LineReader extends ProcessFunction<Lines.Line, Signal> {
    /** Lines that cannot be read. */
    static final OutputTag<Outcome> ASIDE = new OutputTag<>("aside", TypeInformation.of(Outcome.class));

    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(Lines.Line line, Context context, Collector<Signal> out) {
        if (line.blank()) {
            return;
        }
        try {
            out.collect(signal(line));
        } catch (RuntimeException e) {
            context.output(ASIDE, aside(line, e));
        }
    }

    private static Signal signal(Lines.Line line) {
        if (!line.readable()) {
            throw new IllegalArgumentException(line.error());
        }
        Arguments fields = new Arguments(Json.object(line.text()));
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
                line.number(),
                Signal.Kind.LINE,
                line.text());
    }

    /** What is told of a line that cannot be read. */
    static Outcome aside(Lines.Line line, RuntimeException e) {
        return new Outcome(Outcome.Kind.FAILED, "", "", line.number(), Batch.reason(e));
    }
}
