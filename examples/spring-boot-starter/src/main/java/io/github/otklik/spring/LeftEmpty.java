package io.github.otklik.spring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Entries that are to name a file and are left empty: Spring leaves them out, so that another calendar would be counted by. */
final class LeftEmpty {
    private static final List<String> MAPS = List.of("otklik.unit-calendars", "otklik.named-calendars");

    private LeftEmpty() {}

    /** The names of those among the properties of a host. */
    static List<String> of(Environment host) {
        return MAPS.stream().flatMap(each -> of(host, each)).sorted().toList();
    }

    private static Stream<String> of(Environment host, String property) {
        Map<String, String> entries = Binder.get(host)
                .bind(property, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return entries.entrySet().stream()
                .filter(each -> each.getValue().isBlank())
                .map(each -> property + "." + each.getKey());
    }
}
