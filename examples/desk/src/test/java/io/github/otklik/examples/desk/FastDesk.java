package io.github.otklik.examples.desk;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** A desk in a process of its own, whose clock runs so many times as fast since an instant. */
public final class FastDesk {
    private FastDesk() {}

    /** Starts it with properties of Spring, after {@code --fast.since} and {@code --fast.times}. */
    public static void main(String[] args) {
        ProcessHandle.current().parent().ifPresent(FastDesk::endWith);
        new SpringApplicationBuilder(Desk.class)
                .profiles("demo")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("clock", Clock.class, () -> clock(context.getEnvironment())))
                .run(args);
    }

    private static void endWith(ProcessHandle parent) {
        var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    private static Clock clock(org.springframework.core.env.Environment environment) {
        return TestClock.fast(
                Instant.parse(environment.getRequiredProperty("fast.since")),
                environment.getRequiredProperty("fast.times", Integer.class));
    }
}
