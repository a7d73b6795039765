package io.github.otklik.examples.desk;

import io.github.otklik.examples.desk.delivery.Deliveries;
import io.github.otklik.examples.desk.intake.Intake;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk in this machine, with the demo's accounts, an empty database and a clock that the test moves forward. */
public final class RunningDesk {
    private final AtomicReference<Instant> now;
    private final ConfigurableApplicationContext context;

    private RunningDesk(String address, Deliveries.@Nullable Delivery delivery, String... properties) {
        this(TestClock.MONDAY, address, delivery, properties);
    }

    private RunningDesk(Instant start, String address, Deliveries.@Nullable Delivery delivery, String... properties) {
        now = new AtomicReference<>(start);
        context = new SpringApplicationBuilder(Desk.class)
                .profiles("demo")
                .initializers(application -> {
                    GenericApplicationContext beans = (GenericApplicationContext) application;
                    beans.registerBean("clock", Clock.class, () -> TestClock.of(this::now));
                    if (delivery != null) {
                        beans.registerBean("delivery", Deliveries.Delivery.class, () -> delivery);
                    }
                })
                .properties("spring.datasource.url=" + address, "server.port=0", "otklik.poll=200ms")
                .run(Stream.of(properties).map(each -> "--" + each).toArray(String[]::new));
    }

    private static final class Shared {
        static final RunningDesk INSTANCE = new RunningDesk(Postgres.database("shared"), null);
    }

    /** The one that all tests share which do not mind each other's messages. */
    public static RunningDesk shared() {
        return Shared.INSTANCE;
    }

    /** One with a database of its own. */
    public static RunningDesk of(String database, String... properties) {
        return on(Postgres.database(database), properties);
    }

    /** One on a database that is there. */
    public static RunningDesk on(String address, String... properties) {
        return new RunningDesk(address, null, properties);
    }

    /** One on a database that is there, started at an instant. */
    public static RunningDesk at(Instant start, String address, String... properties) {
        return new RunningDesk(start, address, null, properties);
    }

    /** One whose alerts go where the test says. */
    public static RunningDesk delivering(String database, Deliveries.Delivery delivery, String... properties) {
        return new RunningDesk(Postgres.database(database), delivery, properties);
    }

    /** Stops it; its database stays. */
    public void close() {
        context.close();
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public DeskClient client() {
        return new DeskClient(address());
    }

    public DeskClient signedIn(String login) {
        DeskClient client = client();
        client.signIn(login);
        return client;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public Instant now() {
        return java.util.Objects.requireNonNull(now.get());
    }

    /** Moves the clock forward. */
    public void pass(Duration time) {
        now.updateAndGet(present -> present.plus(time));
    }

    /** Takes a message in. */
    public void receive(String id, String text) {
        bean(Intake.class).receive("test", id, "VKontakte", "vk.com/id7", text);
    }

    /** Where a message stands, as its row says. */
    public String state(String id) {
        return row(id, "state");
    }

    /** The text of a message, empty if there is none. */
    public String text(String id) {
        return row(id, "body");
    }

    /** What a row of a message shows, empty if there is none. */
    public String row(String id, String shown) {
        return jdbc().sql("select " + shown + " from message where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
