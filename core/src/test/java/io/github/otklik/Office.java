package io.github.otklik;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** An office in Omsk under the decree, for tests of what stands beside the terms. */
public final class Office {
    /** Its zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Omsk");
    /** Its hours. */
    public static final WorkingCalendar CALENDAR = WorkingCalendar.builder(ZONE)
            .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
            .production(ProductionCalendar.russia())
            .build();
    /** Its procedure. */
    public static final Procedure PROCEDURE = Procedure.of(Regulation.decree(), Calendars.of(CALENDAR));

    private Office() {}

    /** An instant by the clock of the office, such as {@code 2026-03-02T09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** A header of a role. */
    public static Command.Header header(String id, String local, Role role) {
        return Command.Header.of(id, at(local), Actor.of(role));
    }

    /** Access to a message of a resident, given at that time. */
    public static MessageAct.GiveAccess access(String local) {
        return new MessageAct.GiveAccess(
                header("access", local, Role.MINISTRY), "vk", "Анна Ильина", "Яма на улице Мира, 5. Ильина");
    }

    /** The events that acts lead to, each of which has to be accepted. */
    public static List<Event> events(String id, Command... acts) {
        List<Event> events = new ArrayList<>();
        MessageCase message = MessageCase.of(id);
        for (Command act : acts) {
            if (!(PROCEDURE.decide(message, act) instanceof Decision.Accepted<Event> accepted)) {
                throw new AssertionError("refused: " + PROCEDURE.decide(message, act));
            }
            message = message.applyAll(accepted.events());
            events.addAll(accepted.events());
        }
        return events;
    }

    /** The acts by which a message of that day is answered on it. */
    public static Command[] answered(String day) {
        return new Command[] {
            access(day + "T09:00"),
            new MessageAct.Route(header("route", day + "T09:05", Role.CURATOR), "works", List.of()),
            new AnswerAct.SubmitDraft(
                    Command.Header.of("draft", at(day + "T09:30"), Actor.executor("works")),
                    Command.DraftKind.FINAL,
                    "Анна, яму засыпали.",
                    ""),
            new AnswerAct.Approve(header("approve", day + "T09:40", Role.CURATOR)),
            new AnswerAct.Publish(header("publish", day + "T09:50", Role.CURATOR), "vk", "https://vk.com/wall1")
        };
    }
}
