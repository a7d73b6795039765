package host;

import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** When a message must have been routed, and what is proposed for a word: the rules as beans of a Spring Boot application. */
@SpringBootApplication
public class Host {
    public static void main(String[] arguments) {
        SpringApplication.run(Host.class, arguments);
    }

    @Bean
    Procedure procedure() {
        WorkingCalendar calendar = WorkingCalendar.builder(ZoneId.of("Asia/Omsk"))
                .schedule(WeeklySchedule.parse("Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00,14:00-16:30"))
                .production(ProductionCalendar.russia())
                .build();
        return Procedure.of(Regulation.decree(), Calendars.of(calendar));
    }

    @Bean
    ModerationFilter filter() {
        return ModerationFilter.standard();
    }

    @Bean
    CommandLineRunner runner(Procedure procedure, ModerationFilter filter) {
        return arguments -> {
            Instant access = Instant.parse("2022-08-26T10:00:00Z");
            Command.Header header = Command.Header.of("c1", access, Actor.of(Role.MINISTRY));
            MessageCase message = MessageCase.of("m1");
            message = message.applyAll(
                    procedure.decide(message, MessageAct.GiveAccess.in(header, "vk")).events());
            System.out.println(procedure.obligations(message, access).get(0).due());
            System.out.println(filter.check("п***ц").proposal());
        };
    }
}
