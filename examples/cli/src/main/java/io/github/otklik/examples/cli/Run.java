package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.errors.Errors;
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
 * @param rules  the regulation and calendars it brings along
 * @param lines  the lines of the journal
 */
public record Run(String name, Optional<Instant> asOf, Rules rules, List<String> lines) {
    /** The most bytes that a run may have, as it is held in memory whole. */
    public static final int LONGEST = 1 << 26;

    /**
     * The run that a line holds.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static Run of(String line) {
        Arguments arguments = new Arguments(Json.object(line));
        Optional<Instant> asOf = arguments.optionalText("asOf").map(text -> arguments.instant("asOf"));
        Rules rules = new Rules(
                arguments.optionalText("regulation"), arguments.optionalText("calendar"), arguments.texts("calendars"));
        return new Run(arguments.text("name"), asOf, rules, arguments.list("lines"));
    }

    /** The run's name and everything that its replay prints, or why its rules do not load. */
    Map<String, Object> output(Procedure usual, WorkingCalendar usualCalendar, Errors errors, Language language) {
        Procedure procedure;
        try {
            procedure = rules.procedure(usual, usualCalendar, language);
        } catch (IllegalArgumentException e) {
            return unloaded(name, e, errors);
        }
        Journal journal = Journal.of(lines, procedure.regulation(), errors);
        List<Map<String, Object>> rows = new ArrayList<>(journal.errors());
        rows.addAll(Replay.of(journal, procedure, asOf.orElseGet(journal::latest), language)
                .rows());
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("name", name);
        output.put("output", rows);
        return output;
    }

    /** What is said of a run whose rules do not load. */
    public static Map<String, Object> unloaded(String name, IllegalArgumentException why) {
        return unloaded(name, why, Errors.AS_SAID);
    }

    private static Map<String, Object> unloaded(String name, IllegalArgumentException why, Errors errors) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("name", name);
        output.put("error", Unusable.cut(errors.told(String.valueOf(why.getMessage()))));
        return output;
    }
}
