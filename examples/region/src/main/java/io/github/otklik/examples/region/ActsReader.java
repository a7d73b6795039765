package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Arguments;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.regulation.Language;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Reads versions of acts, a JSON object a line: {@code administration}, {@code version}, {@code from}, and as texts
 * {@code regulation}, {@code calendar}, {@code calendars}; with {@code recount}, the reason, open messages are counted again.
 * Texts that do not load never reach a message.
 */
final class ActsReader extends ProcessFunction<Input, Acts> {
    private static final long serialVersionUID = 1L;

    private final Acts usual;
    private final Language language;
    private transient Rulebook rulebook;

    @SuppressWarnings("NullAway.Init")
    ActsReader(Acts usual, Language language) {
        this.usual = usual;
        this.language = language;
    }

    @Override
    public void open(OpenContext context) {
        rulebook = new Rulebook(usual, language);
    }

    @Override
    public void processElement(Input line, Context context, Collector<Acts> out) {
        if (line.blank()) {
            return;
        }
        try {
            Acts acts = acts(line);
            rulebook.procedure(acts);
            out.collect(acts);
        } catch (RuntimeException e) {
            context.output(Signals.ASIDE, LineReader.aside(line, e));
        }
    }

    private static Acts acts(Input line) {
        Arguments fields = new Arguments(Json.object(line.readable()));
        String administration = named(fields, "administration");
        String recount = fields.optionalText("recount").orElse("");
        if (!recount.isEmpty() && recount.isBlank()) {
            throw new IllegalArgumentException("Blank 'recount'; it must be a reason, or left out");
        }
        Rules rules = new Rules(
                fields.optionalText("regulation"), fields.optionalText("calendar"), fields.texts("calendars"));
        return Acts.of(administration, named(fields, "version"), Times.of(fields.instant("from")), recount, rules);
    }

    private static String named(Arguments fields, String key) {
        String name = fields.text(key);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Empty '" + key + "'; it must be a name");
        }
        return name;
    }
}
