import io.github.otklik.calendar.ProductionCalendar
import io.github.otklik.calendar.WeeklySchedule
import io.github.otklik.calendar.WorkingCalendar
import io.github.otklik.command.Actor
import io.github.otklik.command.Command
import io.github.otklik.command.MessageAct
import io.github.otklik.lifecycle.Calendars
import io.github.otklik.lifecycle.MessageCase
import io.github.otklik.lifecycle.Procedure
import io.github.otklik.moderation.ModerationFilter
import io.github.otklik.regulation.Regulation
import io.github.otklik.regulation.Role
import java.time.Instant
import java.time.ZoneId

/** When a message must have been routed, and what is proposed for a word, in Kotlin. */
fun main() {
    val calendar = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
        .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
        .production(ProductionCalendar.russia())
        .build()
    val procedure = Procedure.of(Regulation.decree(), Calendars.of(calendar))
    val access = Instant.parse("2022-08-26T10:00:00Z")
    val header = Command.Header.of("c1", access, Actor.of(Role.MINISTRY))
    var message = MessageCase.of("m1")
    message = message.applyAll(procedure.decide(message, MessageAct.GiveAccess.`in`(header, "vk")).events())
    println(procedure.obligations(message, access).first().due())
    println(ModerationFilter.standard().check("п***ц").proposal())
}
