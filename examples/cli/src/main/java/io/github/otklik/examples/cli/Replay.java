package io.github.otklik.examples.cli;

import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Extract;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A journal in memory replayed through the library: what each act led to, and every obligation as of an instant. */
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
                    .filter(event -> event instanceof Event.Acted acted && acted.act() instanceof MessageAct.GiveAccess)
                    .map(event -> ((MessageAct.GiveAccess) ((Event.Acted) event).act()).text())
                    .findFirst()
                    .orElse("");
        }

        /** What happened to it, in order. */
        List<Event> events() {
            return Collections.unmodifiableList(events);
        }
    }

    private final Rows rows;
    private final Map<String, Course> courses = new LinkedHashMap<>();

    private Replay(Rows rows) {
        this.rows = rows;
    }

    /** Plays the readable lines of a journal that are not dated after an instant. */
    static Replay of(Journal journal, Procedure procedure, Instant asOf, Language language) {
        Replay replay = new Replay(new Rows(procedure, asOf, language));
        for (Journal.Entry entry : journal.entries()) {
            if (!entry.at().isAfter(asOf)) {
                replay.play(entry);
            }
        }
        return replay;
    }

    private void play(Journal.Entry entry) {
        Course course = courses.computeIfAbsent(entry.message(), Course::new);
        Decision<Event> decision = rows.procedure().decide(course.message, entry.act());
        if (decision instanceof Decision.Accepted<Event> accepted) {
            course.events.addAll(accepted.events());
            course.message = course.message.applyAll(accepted.events());
        } else {
            course.notes.add(rows.note(entry, decision));
        }
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
                .map(course -> Extract.of(rows.procedure(), id, course.events, rows.asOf())
                        .text(rows.language()));
    }

    /** Everything that the replay prints of its cases, in order. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> printed = new ArrayList<>();
        for (Course course : courses.values()) {
            printed.addAll(course.notes);
            printed.addAll(rows.obligations(course.message));
        }
        return printed;
    }
}
