package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Batch;
import io.github.otklik.examples.cli.Journal;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.Run;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Takes runs apart: each is an administration of its own, whose journal ends at the instant as of which it is told. A line
 * that is no run has its result at once.
 */
final class RunReader extends ProcessFunction<Lines.Line, Signal> {
    /** The acts that runs bring along. */
    static final OutputTag<Edition> ACTS = new OutputTag<>("acts", TypeInformation.of(Edition.class));

    /** What each run comes out in. */
    static final OutputTag<Frame> FRAMES = new OutputTag<>("frames", TypeInformation.of(Frame.class));

    /** The results of lines that are no runs. */
    static final OutputTag<Result> RESULTS = new OutputTag<>("results", TypeInformation.of(Result.class));

    private static final long serialVersionUID = 1L;

    private final Acts usual;
    private final Language language;
    private transient Rulebook rulebook;
    private transient Set<String> told;

    @SuppressWarnings("NullAway.Init")
    RunReader(Acts usual, Language language) {
        this.usual = usual;
        this.language = language;
    }

    @Override
    public void open(OpenContext context) {
        rulebook = new Rulebook(usual, language);
        told = new HashSet<>();
    }

    @Override
    public void processElement(Lines.Line line, Context context, Collector<Signal> out) {
        String result = "";
        if (!line.readable()) {
            result = Json.text(Json.error(line.number(), line.error()));
        } else if (!line.blank()) {
            try {
                result = read(line.number(), Run.of(line.text()), context, out);
            } catch (RuntimeException e) {
                result = Json.text(Json.error(line.number(), Batch.reason(e)));
            }
        }
        if (!result.isEmpty() || line.blank()) {
            context.output(RESULTS, new Result(line.number(), result));
        }
    }

    /** The result of a run whose acts do not load; of another it is empty, and comes later. */
    private String read(int no, Run run, Context context, Collector<Signal> out) {
        Acts acts = Acts.of(run.rules());
        Procedure procedure;
        try {
            procedure = rulebook.procedure(acts, run.rules());
        } catch (IllegalArgumentException e) {
            return Json.text(Run.unloaded(run.name(), e));
        }
        Journal journal = Journal.of(run.lines(), procedure.regulation());
        Instant asOf = run.asOf().orElseGet(journal::latest);
        if (told.add(acts.book())) {
            context.output(ACTS, Edition.of(acts));
        }
        Set<String> cases = send(no, run, acts, journal, asOf, out);
        List<String> errors = journal.errors().stream().map(Json::text).toList();
        context.output(FRAMES, new Frame(no, Json.text(run.name()), new ArrayList<>(errors), new ArrayList<>(cases)));
        return "";
    }

    private Set<String> send(int no, Run run, Acts acts, Journal journal, Instant asOf, Collector<Signal> out) {
        String administration = String.valueOf(no);
        Set<String> cases = new LinkedHashSet<>();
        Instant recorded = Instant.MIN;
        for (Journal.Entry entry : journal.entries()) {
            if (!entry.at().isAfter(asOf)) {
                cases.add(entry.message());
                recorded = entry.at().isAfter(recorded) ? entry.at() : recorded;
                out.collect(new Signal(
                        administration,
                        entry.message(),
                        acts.book(),
                        "",
                        Times.of(recorded),
                        entry.line(),
                        Signal.Kind.LINE,
                        run.lines().get(entry.line() - 1)));
            }
        }
        for (String message : cases) {
            out.collect(new Signal(
                    administration,
                    message,
                    acts.book(),
                    "",
                    Times.of(asOf),
                    Signal.LAST,
                    Signal.Kind.END,
                    asOf.toString()));
        }
        return cases;
    }
}
