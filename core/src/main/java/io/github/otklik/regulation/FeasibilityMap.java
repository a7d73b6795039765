package io.github.otklik.regulation;

import io.github.otklik.regulation.Feasibility.Path;
import io.github.otklik.regulation.Feasibility.Series;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report on feasibility as maps, lists, strings and numbers. */
final class FeasibilityMap {
    private FeasibilityMap() {}

    static Map<String, Object> of(Feasibility report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("regulation", report.regulation().id());
        map.put("version", report.regulation().version());
        report.span().ifPresent(span -> {
            map.put("firstDay", span.firstDay().toString());
            map.put("lastDay", span.lastDay().toString());
        });
        map.put("sound", report.isSound());
        map.put("series", report.series().stream().map(FeasibilityMap::series).toList());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> series(Series series) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("question", series.question().name());
        map.put("importance", series.importance().id());
        map.put("returns", series.returns());
        map.put("goal", series.goal().id());
        map.put("unit", series.unit().name());
        map.put("path", Course.of(series.question(), series.returns()).toString());
        series.most().ifPresent(most -> map.put("most", most));
        map.put("paths", series.paths().stream().map(FeasibilityMap::path).toList());
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Object> path(Path path) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("count", path.count());
        path.slack().ifPresent(slack -> {
            map.put("slack", slack.toString());
            map.put("fits", !path.isBroken());
        });
        path.worstStart().ifPresent(start -> map.put("worstStart", start.toString()));
        return Collections.unmodifiableMap(map);
    }
}
