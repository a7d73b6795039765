package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Lines;
import io.github.otklik.examples.cli.ModerateCommand;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Regulation;
import org.apache.flink.api.common.functions.MapFunction;

/** Says of each comment what is found in it, as {@code otklik moderate} does; it keeps nothing. */
final class ModerateFunction implements MapFunction<Lines.Line, String> {
    private static final long serialVersionUID = 1L;

    /** One filter for all subtasks of a task manager; it is immutable, and takes a while to build. */
    private static final class Shared {
        private static final ModerationFilter FILTER = ModerationFilter.standard();
        private static final Regulation ACT = Regulation.decree();
    }

    @Override
    public String map(Lines.Line line) {
        return line.readable()
                ? ModerateCommand.row(line, Shared.FILTER.check(line.text()), Shared.ACT)
                : Json.text(Json.error(line.number(), line.error()));
    }
}
