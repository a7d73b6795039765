package io.github.otklik.examples.desk.work;

import io.github.otklik.calendar.Deadline;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.cases.Messages;
import io.github.otklik.examples.desk.cases.Streams;
import io.github.otklik.examples.desk.security.Tokens;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.spring.store.EventStore;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The open duties of a unit as a calendar, for whoever has its token. */
@RestController
class CalendarFeed {
    /** How many messages are held in memory at a time. */
    private static final int PART = 500;

    private final Tokens tokens;
    private final Messages messages;
    private final EventStore store;
    private final Rules rules;
    private final Cases cases;

    CalendarFeed(Tokens tokens, Messages messages, EventStore store, Rules rules, Cases cases) {
        this.tokens = tokens;
        this.messages = messages;
        this.store = store;
        this.rules = rules;
        this.cases = cases;
    }

    @Operation(summary = "The deadlines of a unit, in iCalendar; the token stands in the address")
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> feed(@PathVariable String secret) {
        String unit = tokens.find(Tokens.Kind.FEED, secret)
                .flatMap(token -> Optional.ofNullable(token.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = cases.now();
        List<Deadline> deadlines = new ArrayList<>();
        List<String> ids = messages.dutiesOf(unit);
        for (int first = 0; first < ids.size(); first += PART) {
            store.load(ids.subList(first, Math.min(first + PART, ids.size())))
                    .forEach((id, events) -> deadlines.addAll(deadlines(unit, id, events, now)));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(Deadline.toICalendar(deadlines, now));
    }

    private List<Deadline> deadlines(String unit, String id, List<Event> events, Instant now) {
        List<Deadline> deadlines = new ArrayList<>();

        MessageCase message = MessageCase.of(id, events);
        Instant present = message.asOf(now);
        Procedure procedure = rules.find(message, present).orElse(null);
        if (procedure == null) {
            return List.of();
        }
        for (Obligation duty : Streams.open(procedure.obligations(message, present))) {
            if (Show.heldBy(duty, unit)) {
                procedure
                        .explain(message, duty.id(), present)
                        .deadline(id, Language.RU)
                        .ifPresent(deadlines::add);
            }
        }
        return deadlines;
    }
}
