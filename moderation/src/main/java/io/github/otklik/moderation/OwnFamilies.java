package io.github.otklik.moderation;

import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.LexiconText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks against an office's families of words: those that could not work, and examples that do not hold. */
final class OwnFamilies {
    private static final Set<String> PATTERNS = Set.of("word", "open", "veiled", "short");

    private final List<String> rows;
    private final ModerationFilter filter;
    private final OwnProblems problems;

    /** A family as the text has it: where it begins, and the words after each key with their lines. */
    private record Family(int line, String name, Map<String, Map<String, Integer>> values) {
        Map<String, Integer> words(String key) {
            return values.getOrDefault(key, Map.of());
        }

        boolean found(Verdict verdict) {
            return verdict.findings().stream()
                    .anyMatch(finding -> finding.rule().startsWith(name + "/"));
        }
    }

    OwnFamilies(List<String> rows, ModerationFilter filter, OwnProblems problems) {
        this.rows = rows;
        this.filter = filter;
        this.problems = problems;
    }

    /** Tells of all that is wrong with rows that can be read. */
    void check() {
        Set<String> names = new HashSet<>();
        StandardTables.LEXICON.entries().forEach(entry -> names.add(entry.name()));
        List<Family> families = families();
        for (Family family : families) {
            String name = "[" + Shown.cut(family.name) + "]";
            if (!names.add(family.name)) {
                problems.add(family.line, "there is a family " + name + " already");
            }
            if (PATTERNS.stream().allMatch(key -> family.words(key).isEmpty())) {
                problems.add(family.line, name + " looks for nothing; it must have word, open, veiled or short");
            }
            if (family.words("root").isEmpty() && !family.words("word").isEmpty()) {
                problems.add(family.line, name + " has no root, by which masks of its words are judged");
            }
            checkExamples(family, name);
        }
        checkClean(families);
    }

    private void checkExamples(Family family, String name) {
        family.words("find").forEach((word, line) -> {
            if (OwnExamples.isLong(word, line, problems)) {
                return;
            }
            Verdict verdict = filter.check(word);
            if (!family.found(verdict)) {
                problems.add(line, "'" + Shown.cut(word) + "' is not found by " + name + instead(verdict));
            }
        });
        family.words("ignore").forEach((word, line) -> {
            if (!OwnExamples.isLong(word, line, problems) && family.found(filter.check(word))) {
                problems.add(line, "'" + Shown.cut(word) + "' is found by " + name);
            }
        });
    }

    /** Words that the library holds to be clean; each is looked at once, however many families there are. */
    private void checkClean(List<Family> families) {
        for (LexiconEntry entry : StandardTables.LEXICON.entries()) {
            for (String word : entry.ignored()) {
                Verdict verdict = filter.check(word);
                for (Family family : verdict.findings().isEmpty() ? List.<Family>of() : families) {
                    if (family.found(verdict)) {
                        problems.add(
                                family.line,
                                "[" + Shown.cut(family.name) + "] finds '" + word
                                        + "', which the library holds to be clean");
                    }
                }
            }
        }
    }

    /** What found it instead. */
    static String instead(Verdict verdict) {
        return verdict.findings().isEmpty()
                ? ""
                : ", but by " + Shown.cut(verdict.findings().get(0).rule());
    }

    private List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            int colon = row.indexOf(':');
            if (row.startsWith("[")) {
                families.add(new Family(i + 1, row.substring(1, row.indexOf(']')), new LinkedHashMap<>()));
            } else if (colon > 0 && !row.startsWith("let ")) {
                Map<String, Integer> words = families.get(families.size() - 1)
                        .values
                        .computeIfAbsent(LexiconText.key(row.substring(0, colon)), key -> new LinkedHashMap<>());
                for (String word : row.substring(colon + 1).strip().split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        words.putIfAbsent(word, i + 1);
                    }
                }
            }
        }
        return families;
    }
}
