package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Arguments;
import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rules;
import io.github.otklik.regulation.Language;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Reads versions of acts, a JSON object a line: {@code administration}, {@code version}, {@code from}, and as texts
 * {@code regulation}, {@code calendar}, {@code calendars}; with {@code recount}, the reason, open messages are counted again.
 * With {@code duties} it also says who is on duty; a line with {@code rota}, its name, in place of {@code version} says that
 * alone. Texts that do not load never reach a message.
 */
final class ActsReader extends ProcessFunction<Input, Edition> {
    private static final long serialVersionUID = 1L;
    private static final String VERSION = "version";
    private static final String ROTA = "rota";
    private static final String DUTIES = "duties";

    /** What says something of acts, and nothing of who is on duty. */
    private static final List<String> ALONE = List.of(VERSION, "regulation", "calendar", "calendars", "recount");

    private final Acts usual;
    private final Language language;
    private transient Rulebook rulebook;
    private transient OnDuty onDuty;

    @SuppressWarnings("NullAway.Init")
    ActsReader(Acts usual, Language language) {
        this.usual = usual;
        this.language = language;
    }

    @Override
    public void open(OpenContext context) {
        rulebook = new Rulebook(usual, language);
        onDuty = new OnDuty();
    }

    @Override
    public void processElement(Input line, Context context, Collector<Edition> out) {
        if (line.blank()) {
            return;
        }
        try {
            Edition edition = edition(new Arguments(Json.object(line.readable())));
            if (edition.acts() != null) {
                rulebook.procedure(edition.acts());
            }
            if (edition.rota() != null) {
                onDuty.duties(edition.rota());
            }
            out.collect(edition);
        } catch (RuntimeException e) {
            context.output(Signals.ASIDE, LineReader.aside(line, e));
        }
    }

    private static Edition edition(Arguments fields) {
        if (fields.optionalText(ROTA).isPresent()) {
            ALONE.stream().filter(fields.values()::containsKey).findFirst().ifPresent(other -> {
                throw new IllegalArgumentException(
                        "'" + other + "' beside '" + ROTA + "'; it must be in a line with 'version'");
            });
            return new Edition(null, rota(fields, ROTA));
        }
        return new Edition(acts(fields), fields.optionalText(DUTIES).isPresent() ? rota(fields, VERSION) : null);
    }

    private static Rota rota(Arguments fields, String name) {
        return new Rota(
                named(fields, "administration"),
                named(fields, name),
                Times.of(fields.instant("from")),
                fields.text(DUTIES));
    }

    private static Acts acts(Arguments fields) {
        String administration = named(fields, "administration");
        String recount = fields.optionalText("recount").orElse("");
        if (!recount.isEmpty() && recount.isBlank()) {
            throw new IllegalArgumentException("Blank 'recount'; it must be a reason, or left out");
        }
        Rules rules = new Rules(
                fields.optionalText("regulation"), fields.optionalText("calendar"), fields.texts("calendars"));
        return Acts.of(administration, named(fields, VERSION), Times.of(fields.instant("from")), recount, rules);
    }

    private static String named(Arguments fields, String key) {
        String name = fields.text(key);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Empty '" + key + "'; it must be a name");
        }
        return name;
    }
}
