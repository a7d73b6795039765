package io.github.otklik.examples.cli;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Obligation.Lateness;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a replay prints.
 *
 * @param procedure  the rules it plays by
 * @param asOf  the instant at which it looks
 * @param language  the language of texts for people
 */
public record Rows(Procedure procedure, Instant asOf, Language language) {
    /** What is said of an act that was not accepted. */
    public Map<String, Object> note(Journal.Entry entry, Decision<Event> decision) {
        Map<String, @Nullable Object> note = new LinkedHashMap<>();
        note.put("case", entry.message());
        note.put("line", entry.line());
        tell(note, decision, language);
        return note;
    }

    /** Adds to a note what became of an act that was not accepted: the refusal, or that it was done before. */
    public static void tell(Map<String, @Nullable Object> note, Decision<?> decision, Language language) {
        if (decision instanceof Decision.Rejected<?> rejected) {
            Refusal refusal = rejected.refusal();
            Clause clause = refusal.clause();
            note.put("rejected", refusal.code().name());
            note.put("clause", clause == null ? null : clause.text());
            note.put("message", refusal.sentence().text(language));
        } else {
            note.put("alreadyDone", true);
        }
    }

    /** The obligations of a message, in their order. */
    public List<Map<String, Object>> obligations(MessageCase message) {
        return procedure.obligations(message, asOf).stream()
                .map(obligation -> row(message.id(), obligation))
                .toList();
    }

    private Map<String, Object> row(String message, Obligation obligation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("case", message);
        row.put("obligation", obligation.kind().id());
        row.put("no", obligation.id().no());
        row.put("holder", obligation.holder().id());
        row.put("unit", obligation.unit());
        row.put("clause", obligation.clause().text());
        row.put("start", time(obligation.start()));
        row.put("due", time(obligation.due()));
        row.put("status", obligation.status().name());
        row.put("done", time(obligation.done()));
        late(row, obligation.lateness());
        return row;
    }

    private static void late(Map<String, @Nullable Object> row, Lateness lateness) {
        boolean known = lateness.verdict() != Lateness.Verdict.UNKNOWN;
        row.put("late", known ? Values.seconds(lateness.working()) : null);
        if (lateness.atLeast()) {
            row.put("atLeast", true);
        }
        Duration elapsed = lateness.elapsed();
        if (elapsed != null) {
            row.put("lateElapsed", Values.seconds(elapsed));
        }
    }

    private @Nullable String time(@Nullable Instant instant) {
        ZoneId zone = procedure.calendars().administration().zone();
        return instant == null ? null : Values.time(instant, zone);
    }
}
