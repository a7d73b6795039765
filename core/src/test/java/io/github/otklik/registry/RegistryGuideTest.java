package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide shows the table that decides; run with {@code -Dotklik.matrix.write=true} to write it there. */
class RegistryGuideTest {
    private static final String FROM = "<!-- statuses -->\n";
    private static final String TO = "<!-- end of statuses -->";

    private static String table() {
        StringBuilder text = new StringBuilder("| act | by | in | to | needs |\n|---|---|---|---|---|\n");
        for (StatusChange row : StatusChange.TABLE) {
            List<String> needs = new ArrayList<>();
            if (row.consents()) {
                needs.add("all consents");
            }
            if (row.basis()) {
                needs.add("an act or reason");
            }
            text.append("| ")
                    .append(String.join(
                            " | ",
                            row.command().word(),
                            who(row.command()),
                            row.fromNothing() ? "(no entry)" : in(row),
                            Optional.ofNullable(row.to()).map(PageStatus::name).orElse("same"),
                            String.join(", ", needs)))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String who(PageAct act) {
        List<String> roles = Arrays.stream(Owner.Kind.values())
                .flatMap(kind -> Registers.RULES.permission(act, kind).stream())
                .map(PageRules.Provision::role)
                .map(role -> role.equals(Role.EXECUTOR)
                        ? "the unit for its own"
                        : role.id().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return roles.isEmpty() ? "who gives it" : String.join("; ", roles);
    }

    private static String in(StatusChange row) {
        return Arrays.stream(PageStatus.values())
                .filter(row.from()::contains)
                .map(PageStatus::name)
                .collect(Collectors.joining(", "));
    }

    @Test
    void theGuideShowsTheTable() throws IOException {
        Path guide = Path.of("guide", "pages.md");
        String text = Files.readString(guide, StandardCharsets.UTF_8);
        int from = text.indexOf(FROM) + FROM.length();
        int to = text.indexOf(TO);
        if (Boolean.getBoolean("otklik.matrix.write")) {
            Files.writeString(guide, text.substring(0, from) + table() + text.substring(to), StandardCharsets.UTF_8);
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(table());
    }
}
