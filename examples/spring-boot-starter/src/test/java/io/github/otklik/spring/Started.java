package io.github.otklik.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Applications as a host starts them, each with a database of its own in memory. */
public final class Started {
    private Started() {}

    /** A host without beans of its own. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Host {}

    /** A host with some properties, each such as {@code otklik.calendars=classpath:hours.txt}, and beans. */
    public static ConfigurableApplicationContext with(List<Class<?>> beans, String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "--otklik.store.initialize=true"));
        for (String property : properties) {
            all.add("--" + property);
        }
        List<Class<?>> sources = new ArrayList<>(beans);
        sources.add(Host.class);
        return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    /** The same without beans. */
    public static ConfigurableApplicationContext with(String... properties) {
        return with(List.of(), properties);
    }
}
