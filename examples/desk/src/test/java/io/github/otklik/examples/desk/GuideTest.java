package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.setup.Channels;
import io.github.otklik.examples.desk.setup.Office;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides and the README name is there: metrics, settings, files and pages. */
class GuideTest {
    private static final List<Path> PAGES =
            List.of(Path.of("guide/ekspluatatsiya.md"), Path.of("guide/operations.md"), Path.of("README.md"));
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:otklik|hikaricp|http_server)_[a-z_]+?(?=_bucket\\b|\\b)");
    private static final Pattern SETTING = Pattern.compile("(?<![/\\w.])otklik\\.([a-z]+)(?:\\.([a-z]+))?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final RunningDesk desk = RunningDesk.shared();

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMetricThatIsNamedIsMeasured() throws IOException {
        desk.receive("guide-1", "Где?");
        desk.signedIn("curator").act("guide-1", "mark-significant", Map.of("reason", ""));
        String measured = desk.client().basic("/actuator/prometheus", "head").body();
        for (Path page : PAGES) {
            for (String metric : found(METRIC, Files.readString(page), 0)) {
                assertThat(measured).as(page + " " + metric).contains(metric);
            }
        }
        assertThat(found(METRIC, Files.readString(PAGES.get(1)), 0))
                .isSubsetOf(found(METRIC, Files.readString(PAGES.get(0)), 0));
    }

    @Test
    void everySettingThatIsNamedIsRead() throws IOException {
        Set<String> known = names(Office.class);
        known.addAll(names(Channels.class));
        known.addAll(Set.of("bodies", "poll"));
        for (Path page : PAGES) {
            assertThat(found(SETTING, Files.readString(page), 1))
                    .as(page.toString())
                    .isSubsetOf(known);
        }
    }

    /** Whoever adds a table says what becomes of its rows. */
    @Test
    void whatBecomesOfEveryTableIsTold() throws IOException {
        String guide = Files.readString(PAGES.get(0));
        Set<String> told = found(
                Pattern.compile("`([a-z_]+)`"),
                guide.substring(guide.indexOf("## Что растёт в базе"), guide.indexOf("## Импорт")),
                1);
        List<String> tables = desk.jdbc()
                .sql("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();
        assertThat(told).containsExactlyInAnyOrderElementsOf(tables);
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFileThatIsLinkedIsThere() throws IOException {
        for (Path page : PAGES) {
            Stream<String> links = found(LINK, Files.readString(page), 1).stream();
            assertThat(links).as(page.toString()).allMatch(link -> Files.exists(page.resolveSibling(link)));
        }
    }
}
