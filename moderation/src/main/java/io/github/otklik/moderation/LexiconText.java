package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the text form of a lexicon; the form is described in the head of the library's own file. */
final class LexiconText {
    private static final Set<String> KEYS = Set.of("gloss", "root", "word", "open", "veiled", "short", "find", "spare");
    private static final Set<String> PATTERNS = Set.of("word", "open", "veiled", "short");

    private final Map<String, Pattern> named = new HashMap<>();
    private final Lexicon.Builder lexicon;
    private final Map<String, List<String>> open = new LinkedHashMap<>();
    private String name = "";
    private Category category = Category.OBSCENE;
    private int number;

    LexiconText(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads entries, one family of words each. */
    void entries(List<String> lines) {
        for (String line : lines) {
            number++;
            String row = row(line);
            if (row.startsWith("let ")) {
                let(row);
            } else if (row.startsWith("[")) {
                close();
                head(row);
            } else if (!row.isEmpty()) {
                value(row);
            }
        }
        close();
    }

    /** Reads patterns of clean words. */
    void clean(List<String> lines) {
        for (String line : lines) {
            number++;
            String row = row(line);
            if (row.startsWith("let ")) {
                let(row);
            } else if (row.startsWith("whole:")) {
                words(row.substring(6)).forEach(lexicon::whole);
            } else {
                words(row).forEach(pattern -> lexicon.clean(parse(pattern)));
            }
        }
    }

    private static String row(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private void let(String row) {
        int sign = row.indexOf('=');
        if (sign < 0) {
            throw error("expected: let NAME = PATTERN");
        }
        named.put(row.substring(4, sign).strip(), parse(row.substring(sign + 1).strip()));
    }

    private void head(String row) {
        int end = row.indexOf(']');
        if (end < 2) {
            throw error("expected: [name] CATEGORY");
        }
        name = row.substring(1, end);
        category = Category.valueOf(row.substring(end + 1).strip().toUpperCase(Locale.ROOT));
    }

    private void value(String row) {
        int colon = row.indexOf(':');
        if (colon < 0 || name.isEmpty() || !KEYS.contains(row.substring(0, colon))) {
            throw error("expected one of " + KEYS + " and a colon");
        }
        String key = row.substring(0, colon);
        String value = row.substring(colon + 1).strip();
        List<String> values = open.computeIfAbsent(key, k -> new ArrayList<>());
        if (key.equals("gloss")) {
            values.add(value);
        } else {
            words(value).forEach(word -> {
                if (PATTERNS.contains(key)) {
                    parse(word);
                }
                values.add(word);
            });
        }
    }

    private void close() {
        if (!name.isEmpty()) {
            LexiconEntry entry = new LexiconEntry(
                    name, category, String.join(" ", list("gloss")), list("root"), list("find"), list("spare"));
            for (String key : List.of("word", "short", "veiled", "open")) {
                LexiconRule rule = new LexiconRule(entry, LexiconRule.Kind.of(key));
                shared(list(key).stream().filter(p -> !p.startsWith("*")).toList())
                        .forEach(pattern -> lexicon.add(rule, pattern));
                list(key).stream()
                        .filter(p -> p.startsWith("*"))
                        .forEach(pattern -> lexicon.inner(rule, parse(pattern)));
            }
            lexicon.entry(entry);
        }
        open.clear();
        name = "";
    }

    /** Patterns in one, where they begin with the same named part, so that the part is compiled once. */
    private List<Pattern> shared(List<String> patterns) {
        Map<String, List<Pattern>> rests = new LinkedHashMap<>();
        for (String pattern : patterns) {
            int end = pattern.startsWith("{") ? pattern.indexOf('}') + 1 : 0;
            end += end > 0 && end < pattern.length() && pattern.charAt(end) == '?' ? 1 : 0;
            rests.computeIfAbsent(pattern.substring(0, end), k -> new ArrayList<>())
                    .add(parse(pattern.substring(end)));
        }
        List<Pattern> all = new ArrayList<>();
        rests.forEach((first, rest) ->
                all.add(new Pattern.Sequence(List.of(parse(first), new Pattern.Choice(List.copyOf(rest))))));
        return all;
    }

    private List<String> list(String key) {
        return open.getOrDefault(key, List.of());
    }

    private static List<String> words(String row) {
        return row.isBlank() ? List.of() : List.of(row.strip().split("\\s+", -1));
    }

    private Pattern parse(String pattern) {
        try {
            return Pattern.parse(pattern, named);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + number + ": " + e.getMessage(), e);
        }
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException("Line " + number + ": " + what);
    }
}
