package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.ModerateCommand;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.MapFunction;

/** Says of each comment what is found in it, as {@code otklik moderate} does; it keeps nothing. */
final class ModerateFunction implements MapFunction<Input, Verdict> {
    private static final long serialVersionUID = 1L;

    /** One filter for all subtasks of a task manager; it is immutable, and takes a while to build. */
    private static final class Shared {
        private static final ModerationFilter FILTER = ModerationFilter.standard();
        private static final Regulation ACT = Regulation.decree();
    }

    @Override
    public Verdict map(Input comment) {
        return new Verdict(comment.key(), comment.error().isEmpty() ? said(comment) : unreadable(comment));
    }

    private static String said(Input comment) {
        return ModerateCommand.row(comment.no(), comment.text(), Shared.FILTER.check(comment.text()), Shared.ACT);
    }

    /** The number is told as it is: that of a long stream fits no int. */
    private static String unreadable(Input comment) {
        Map<String, Object> row = new LinkedHashMap<>(Json.error(0, comment.error()));
        row.put("line", comment.no());
        return Json.text(row);
    }
}
