package io.github.otklik.examples.cli;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often people agreed with each rule of a filter, by what they decided of texts: a person agrees with a finding who deleted the
 * text, or, where the categories that he or she saw are given, saw that of the finding.
 */
final class Agreement {
    private static final Set<String> DECISIONS = Set.of("KEEP", "DELETE");
    private static final List<String> CATEGORIES =
            Arrays.stream(Category.values()).map(Category::name).toList();

    private final ModerationFilter filter;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** The texts in which a rule found something, and those in which people agreed. */
    private static final class Count {
        private final String rule;
        private final String category;
        private int texts;
        private int agreed;

        Count(Finding finding) {
            this.rule = finding.rule();
            this.category = finding.category().name();
        }

        int texts() {
            return texts;
        }

        String rule() {
            return rule;
        }
    }

    Agreement(ModerationFilter filter) {
        this.filter = filter;
    }

    /**
     * Counts a decision: {@code text}, {@code decision} KEEP or DELETE, and {@code categories} where they are known.
     *
     * @throws IllegalArgumentException if a field is missing or another one
     */
    void add(Map<String, Object> decision) {
        if (!(decision.get("text") instanceof String text)) {
            throw new IllegalArgumentException("'text' must be a text");
        }
        if (!(decision.get("decision") instanceof String decided) || !DECISIONS.contains(decided)) {
            throw new IllegalArgumentException("'decision' must be KEEP or DELETE");
        }
        List<?> seen = categories(decision.get("categories"));
        Set<String> counted = new LinkedHashSet<>();
        for (Finding finding : filter.check(text).findings()) {
            if (counted.add(finding.rule())) {
                Count count = counts.computeIfAbsent(finding.rule(), rule -> new Count(finding));
                count.texts++;
                count.agreed += (seen == null ? decided.equals("DELETE") : seen.contains(count.category)) ? 1 : 0;
            }
        }
    }

    private static @Nullable List<?> categories(@Nullable Object given) {
        if (given == null) {
            return null;
        }
        if (given instanceof List<?> list && CATEGORIES.containsAll(list)) {
            return list;
        }
        throw new IllegalArgumentException("'categories' must be a list of " + CATEGORIES);
    }

    /** A row for each rule that found something, those of most texts first. */
    List<Map<String, Object>> rows() {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Count::texts).reversed().thenComparing(Count::rule))
                .map(Agreement::row)
                .toList();
    }

    private static Map<String, Object> row(Count count) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", count.rule);
        row.put("category", count.category);
        row.put("texts", count.texts);
        row.put("agreed", count.agreed);
        return row;
    }
}
