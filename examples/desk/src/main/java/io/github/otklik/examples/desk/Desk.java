package io.github.otklik.examples.desk;

import io.github.otklik.examples.desk.setup.PasswordHash;
import io.github.otklik.examples.desk.transfer.Commands;
import io.github.otklik.spring.OtklikAutoConfiguration;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The desk of an office. */
// The rules are set up by the desk itself, which tells all problems of its own settings with them.
@SpringBootApplication(proxyBeanMethods = false, exclude = OtklikAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class Desk {
    /**
     * Starts the desk; with {@code hash} alone it makes the hash of a password and ends, and with {@code import}, {@code export} or
     * {@code retention} it does that with the desk's own settings, beside a desk that runs or without one.
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals("hash")) {
            System.exit(PasswordHash.run(System.console(), System.out, System.err));
        }
        if (args.length > 0 && Commands.NAMES.contains(args[0])) {
            System.exit(command(List.of(args)));
        }
        SpringApplication.run(Desk.class, args);
    }

    /** Runs a command without listening anywhere. */
    private static int command(List<String> arguments) {
        SpringApplication desk = new SpringApplication(Desk.class);
        desk.setBannerMode(Banner.Mode.OFF);
        try (ConfigurableApplicationContext context = desk.run("--server.port=-1", "--logging.level.root=warn")) {
            return context.getBean(Commands.class).run(arguments, System.out);
        }
    }
}
