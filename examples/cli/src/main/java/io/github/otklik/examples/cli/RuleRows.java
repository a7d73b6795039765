package io.github.otklik.examples.cli;

import io.github.otklik.regulation.Regulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a regulation by what they speak of, such as {@code Срок ROUTE}: what stands before the first comma or colon, or the whole line.
 *
 * @param rows  for each heading what the act says, a text a line
 */
record RuleRows(Map<String, List<String>> rows) {
    /** The rows of an act, in the order of its canonical text. */
    static RuleRows of(Regulation act) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        act.toText().lines().filter(line -> !line.isEmpty()).forEach(line -> {
            int end = end(line);
            rows.computeIfAbsent(line.substring(0, end), heading -> new ArrayList<>())
                    .add(line.substring(Math.min(end + 1, line.length())).strip());
        });
        return new RuleRows(rows);
    }

    /** Where a heading ends; a name in «» may hold commas and colons. */
    private static int end(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '«' || letter == '»') {
                quoted = letter == '«';
            } else if (!quoted && (letter == ',' || letter == ':')) {
                return at;
            }
        }
        return line.length();
    }

    /** What the act says under a heading, nothing if it is silent. */
    List<String> of(String heading) {
        return rows.getOrDefault(heading, List.of());
    }

    /** The headings under which two acts say different things, those of this act first. */
    List<String> differing(RuleRows other) {
        Set<String> headings = new LinkedHashSet<>(rows.keySet());
        headings.addAll(other.rows.keySet());
        return headings.stream()
                .filter(heading -> !of(heading).equals(other.of(heading)))
                .toList();
    }
}
