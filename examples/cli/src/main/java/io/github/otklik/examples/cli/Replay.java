package io.github.otklik.examples.cli;

import io.github.otklik.lifecycle.Decision;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A journal replayed through the library: what each act led to, and every obligation as of an instant. */
final class Replay {
    /** What a case came to. */
    static final class Course {
        private final String id;
        private final List<Event> events = new ArrayList<>();
        private final List<Map<String, Object>> notes = new ArrayList<>();
        private MessageCase message;

        Course(String id) {
            this.id = id;
            this.message = MessageCase.of(id);
        }

        MessageCase message() {
            return message;
        }

        List<Event> events() {
            return events;
        }
    }

    private final Procedure procedure;
    private final ZoneId zone;
    private final Instant asOf;
    private final List<Map<String, Object>> unreadable = new ArrayList<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();

    private Replay(Procedure procedure, Instant asOf) {
        this.procedure = procedure;
        this.zone = procedure.calendars().administration().zone();
        this.asOf = asOf;
    }

    static Replay of(Journal journal, Procedure procedure, Instant asOf) {
        Replay replay = new Replay(procedure, asOf);
        for (Journal.Unreadable error : journal.errors()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("line", error.line());
            row.put("error", error.error());
            replay.unreadable.add(row);
        }
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
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("case", entry.message());
        row.put("line", entry.line());
        if (decision instanceof Decision.Rejected rejected) {
            row.put("rejected", rejected.code().name());
            row.put("clause", rejected.clause().text());
            row.put("message", rejected.detail().text(Language.RU));
        } else {
            row.put("alreadyDone", true);
        }
        course.notes.add(row);
    }

    Map<String, Course> courses() {
        return courses;
    }

    /** The objects that the replay prints, in order. */
    List<Map<String, Object>> output() {
        List<Map<String, Object>> output = new ArrayList<>(unreadable);
        for (Course course : courses.values()) {
            output.addAll(course.notes);
            for (Obligation obligation : procedure.obligations(course.message, asOf)) {
                output.add(row(course.id, obligation));
            }
        }
        return output;
    }

    private Map<String, Object> row(String message, Obligation obligation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("case", message);
        row.put("obligation", obligation.kind().name());
        row.put("no", obligation.id().no());
        row.put("holder", obligation.holder().name());
        row.put("unit", obligation.unit());
        row.put("clause", obligation.clause().text());
        row.put("start", time(obligation.start()));
        row.put("due", time(obligation.due()));
        row.put("status", obligation.status().name());
        row.put("done", time(obligation.done()));
        row.put("late", Values.seconds(obligation.late()));
        return row;
    }

    private String time(Instant instant) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
