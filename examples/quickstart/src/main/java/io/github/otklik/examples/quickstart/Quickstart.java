package io.github.otklik.examples.quickstart;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.*;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.*;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A message comes in, is routed, and the program says what is due, when and why. */
public final class Quickstart {
    /** Runs the program. */
    public static void main(String[] args) {
        var calendar = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
                .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
                .production(ProductionCalendar.russia())
                .build();
        var procedure = Procedure.of(Regulation.decree(), Calendars.of(calendar));
        var text = "Третий день не вывозят мусор на Полевой, 15. Ну и п***ц!";
        var verdict = ModerationFilter.standard().check(text);
        System.out.println(verdict.proposal() + " " + verdict.findings());

        var access = Instant.parse("2022-08-26T10:00:00Z");
        var message = MessageCase.of("m1");
        for (var command : List.of(
                MessageAct.GiveAccess.in(Command.Header.of("c1", access, Actor.of(Role.MINISTRY)), "vk")
                        .saying(text),
                new AnswerAct.Approve(Command.Header.of("c2", access, Actor.of(Role.CURATOR))),
                MessageAct.Route.to(Command.Header.of("c3", access, Actor.of(Role.CURATOR)), "zhkh"))) {
            var decision = procedure.decide(message, command);
            message = message.applyAll(decision.events());
            if (decision instanceof Decision.Rejected<Event> rejected) {
                System.out.println(rejected.refusal().clause() + ": "
                        + rejected.refusal().sentence().text(Language.RU));
            }
        }
        for (var obligation : procedure.obligations(message, access)) {
            System.out.println(
                    procedure.explain(message, obligation.id(), access).text(Language.RU) + "\n");
        }
        System.out.println("Разбудить: " + procedure.nextWakeUp(message, access).orElseThrow());
    }

    private Quickstart() {}
}
