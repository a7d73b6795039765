package io.github.otklik.examples.desk;

import org.springframework.boot.builder.SpringApplicationBuilder;

/** The desk with a database of its own and data to look at: what {@code mvn -q -Pdesk} starts. */
public final class DemoDesk {
    private DemoDesk() {}

    /** Starts it on the port given, or 8080. */
    public static void main(String[] args) {
        var desk = new SpringApplicationBuilder(Desk.class)
                .profiles("demo", "demo-data")
                .properties("spring.datasource.url=" + Postgres.database("desk"))
                .run(args);
        System.out.println("http://127.0.0.1:" + desk.getEnvironment().getProperty("local.server.port")
                + " · curator, zhkh, roads, schools, head, adviser or ministry · demo");
    }
}
