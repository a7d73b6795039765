package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Command;
import io.github.otklik.lifecycle.Decision;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Extract;
import io.github.otklik.lifecycle.Lateness;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal replayed through the library: what each act led to, and every obligation as of an instant. */
final class Replay {
    /** What a case came to. */
    static final class Course {
        private final List<Event> events = new ArrayList<>();
        private final List<Map<String, Object>> notes = new ArrayList<>();
        private MessageCase message;

        private Course(String id) {
            this.message = MessageCase.of(id);
        }

        /** The message as it stands. */
        MessageCase message() {
            return message;
        }

        /** The text of it, empty before access. */
        String text() {
            return events.stream()
                    .filter(event -> event instanceof Event.Acted acted && acted.act() instanceof Command.GiveAccess)
                    .map(event -> ((Command.GiveAccess) ((Event.Acted) event).act()).text())
                    .findFirst()
                    .orElse("");
        }

        /** What happened to it, in order. */
        List<Event> events() {
            return Collections.unmodifiableList(events);
        }
    }

    private final Procedure procedure;
    private final Instant asOf;
    private final Language language;
    private final Map<String, Course> courses = new LinkedHashMap<>();

    private Replay(Procedure procedure, Instant asOf, Language language) {
        this.procedure = procedure;
        this.asOf = asOf;
        this.language = language;
    }

    /** Plays the readable lines of a journal that are not dated after an instant. */
    static Replay of(Journal journal, Procedure procedure, Instant asOf, Language language) {
        Replay replay = new Replay(procedure, asOf, language);
        for (Journal.Entry entry : journal.entries()) {
            if (!entry.act().header().at().isAfter(asOf)) {
                replay.play(entry);
            }
        }
        return replay;
    }

    private void play(Journal.Entry entry) {
        Course course = courses.computeIfAbsent(entry.message(), Course::new);
        Decision decision = procedure.decide(course.message, entry.act());
        if (decision instanceof Decision.Accepted accepted) {
            course.events.addAll(accepted.events());
            course.message = course.message.applyAll(accepted.events());
            return;
        }
        Map<String, @Nullable Object> note = new LinkedHashMap<>();
        note.put("case", entry.message());
        note.put("line", entry.line());
        if (decision instanceof Decision.Rejected rejected) {
            note.put("rejected", rejected.code().name());
            note.put(
                    "clause",
                    rejected.clause() == null ? null : rejected.clause().text());
            note.put("message", rejected.detail().text(language));
        } else {
            note.put("alreadyDone", true);
        }
        course.notes.add(note);
    }

    /** The cases, in the order in which they first appear. */
    Collection<Course> courses() {
        return Collections.unmodifiableCollection(courses.values());
    }

    /** The case of that id. */
    Optional<Course> course(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    /** The printable extract of a case, if there is one of that id. */
    Optional<String> extract(String id) {
        return course(id)
                .map(course -> Extract.of(procedure, id, course.events, asOf).text(language));
    }

    /** Everything that the replay prints of its cases, in order. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Course course : courses.values()) {
            rows.addAll(course.notes);
            for (Obligation obligation : procedure.obligations(course.message, asOf)) {
                rows.add(row(course.message.id(), obligation));
            }
        }
        return rows;
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
