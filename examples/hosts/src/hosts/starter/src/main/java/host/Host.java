package host;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Role;
import io.github.otklik.spring.store.Acts;
import io.github.otklik.spring.store.EventStore;
import java.time.Instant;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A message that is stored, when it must have been answered, and what is proposed for a word. */
@SpringBootApplication
public class Host {
    /** The starter brings time to messages until the application is closed, so one that is to end closes itself. */
    public static void main(String[] arguments) {
        System.exit(SpringApplication.exit(SpringApplication.run(Host.class, arguments)));
    }

    @Bean
    CommandLineRunner runner(Acts acts, EventStore store, Procedure procedure, ModerationFilter filter) {
        return arguments -> {
            Instant access = Instant.parse("2026-08-26T04:00:00Z");
            Command.Header header = Command.Header.of("c1", access, Actor.of(Role.CURATOR));
            System.out.println(acts.act(Acts.Request.of("m1", now -> MessageAct.GiveAccess.in(header, "vk")))
                    .result());
            System.out.println(procedure
                    .obligations(store.load("m1").message(), access)
                    .get(0)
                    .due());
            System.out.println(filter.check("п***ц").proposal());
        };
    }
}
