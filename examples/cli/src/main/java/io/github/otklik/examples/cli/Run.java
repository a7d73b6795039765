package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of {@code replay --batch}: a whole journal with its name.
 *
 * @param name  the name
 * @param asOf  the instant to replay it up to; without one, that of its latest readable line
 * @param lines  the lines of the journal
 */
record Run(String name, Optional<Instant> asOf, List<String> lines) {
    /** The most bytes that a run may have, as it is held in memory whole. */
    static final int LONGEST = 1 << 26;

    static Run of(String line) {
        Arguments arguments = new Arguments(Json.object(line));
        Optional<Instant> asOf = arguments.optionalText("asOf").map(text -> arguments.instant("asOf"));
        return new Run(arguments.text("name"), asOf, arguments.list("lines"));
    }

    /** The run's name and everything that its replay prints. */
    Map<String, Object> output(Procedure procedure, Language language) {
        Journal journal = Journal.of(lines);
        List<Map<String, Object>> rows = new ArrayList<>(journal.errors());
        rows.addAll(Replay.of(journal, procedure, asOf.orElseGet(journal::latest), language)
                .rows());
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("name", name);
        output.put("output", rows);
        return output;
    }
}
