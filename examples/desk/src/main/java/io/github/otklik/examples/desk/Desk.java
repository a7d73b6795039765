package io.github.otklik.examples.desk;

import io.github.otklik.examples.desk.setup.PasswordHash;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The desk of an office. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class Desk {
    /** Starts the desk; with {@code hash} alone it makes the hash of a password and ends. */
    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals("hash")) {
            System.exit(PasswordHash.run(System.console(), System.out, System.err));
        }
        SpringApplication.run(Desk.class, args);
    }
}
