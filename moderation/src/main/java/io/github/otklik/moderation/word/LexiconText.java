package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the text form of a lexicon; the form is described in the head of the library's own file. */
public final class LexiconText {
    /** The keys whose values are patterns, in the order in which they count. */
    private static final List<String> PATTERNS = List.of("word", "short", "veiled", "open");

    private static final List<String> KEYS =
            List.of("gloss", "root", "single", "word", "open", "veiled", "short", "find", "ignore");

    /** What keys were called in files of earlier releases. */
    private static final Map<String, String> FORMER = Map.of("lone", "single", "spare", "ignore");

    private final PatternText.Lets lets = new PatternText.Lets();
    private final LexiconBuilder lexicon;
    private final boolean checked;
    private final @Nullable Refused refused;
    private final Map<String, List<PatternText>> open = new LinkedHashMap<>();
    private String name = "";
    private String gloss = "";
    private Category category = Category.OBSCENE;
    private int number;

    /** Told of lines that cannot be read. */
    public interface Refused {
        /** Told of the next one; the message names the line. */
        void line(IllegalArgumentException problem);
    }

    /** A key by the name that it has now. */
    public static String key(String named) {
        return FORMER.getOrDefault(named, named);
    }

    private LexiconText(LexiconBuilder lexicon, boolean checked, @Nullable Refused refused) {
        this.lexicon = lexicon;
        this.checked = checked;
        this.refused = refused;
    }

    /** Reads a text of others: every pattern is read at once, so that a bad one is reported with its line. */
    public static LexiconText checked(LexiconBuilder lexicon) {
        return new LexiconText(lexicon, true, null);
    }

    /** Reads a text of others and goes on behind lines that cannot be read, of which it tells. */
    public static LexiconText telling(LexiconBuilder lexicon, Refused refused) {
        return new LexiconText(lexicon, true, refused);
    }

    /** Reads the library's own text, whose patterns are read only when automata are made of them. */
    public static LexiconText own(LexiconBuilder lexicon) {
        return new LexiconText(lexicon, false, null);
    }

    /** Reads entries, one family of words each. */
    public void entries(Iterable<String> lines) {
        for (String line : lines) {
            number++;
            try {
                entry(row(line));
            } catch (IllegalArgumentException e) {
                if (refused == null) {
                    throw e;
                }
                refused.line(e);
            }
        }
        close();
    }

    private void entry(String row) {
        if (row.startsWith("let ")) {
            let(row);
        } else if (row.startsWith("[")) {
            close();
            head(row);
        } else if (!row.isEmpty()) {
            value(row);
        }
    }

    /** Reads patterns of clean words. */
    public void clean(Iterable<String> lines) {
        for (String line : lines) {
            number++;
            String row = row(line);
            if (row.startsWith("let ")) {
                let(row);
            } else if (row.startsWith("whole:")) {
                for (PatternText word : patterns(row.substring("whole:".length()))) {
                    lexicon.whole(word.text());
                }
            } else {
                for (PatternText pattern : patterns(row)) {
                    lexicon.clean(check(pattern));
                }
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
        String part = row.substring(sign + 1).strip();
        check(new PatternText(part, lets, number));
        try {
            lets.add(row.substring("let ".length(), sign).strip(), part);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + number + ": " + e.getMessage(), e);
        }
    }

    private void head(String row) {
        int end = row.indexOf(']');
        if (end < 2) {
            throw error("expected: [name] CATEGORY");
        }
        name = row.substring(1, end);
        category = category(row.substring(end + 1).strip());
    }

    private Category category(String category) {
        for (Category each : Category.values()) {
            if (each.name().equals(category.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw error("no category '" + Shown.cut(category) + "'; there are " + Arrays.toString(Category.values()));
    }

    private void value(String row) {
        int colon = row.indexOf(':');
        String named = colon < 0 ? "" : row.substring(0, colon);
        String key = key(named);
        if (name.isEmpty() || !KEYS.contains(key)) {
            throw error("expected one of " + KEYS + " and a colon");
        }
        String value = row.substring(colon + 1).strip();
        if (key.equals("gloss")) {
            gloss = value;
            return;
        }
        List<PatternText> values = open.get(key);
        if (values == null) {
            values = new ArrayList<>();
            open.put(key, values);
        }
        for (PatternText word : patterns(value)) {
            values.add(PATTERNS.contains(key) ? check(word) : word);
        }
    }

    private void close() {
        if (!name.isEmpty()) {
            LexiconEntry entry = new LexiconEntry(
                    name, category, gloss, words("root"), words("single"), words("find"), words("ignore"));
            for (String key : PATTERNS) {
                add(new LexiconRule(entry, LexiconRule.Kind.of(key)), open.getOrDefault(key, List.of()));
            }
            lexicon.entry(entry);
        }
        open.clear();
        name = "";
        gloss = "";
    }

    /**
     * Patterns that begin with the same named part become one, so that the part is compiled once. As in all that is read when
     * the library starts, plain loops: what lambdas need to start would take longer than the reading.
     */
    private void add(LexiconRule rule, List<PatternText> patterns) {
        Map<String, StringBuilder> shared = new LinkedHashMap<>();
        int line = 0;
        for (PatternText pattern : patterns) {
            String text = pattern.text();
            line = pattern.line();
            if (text.startsWith("*")) {
                lexicon.inner(rule, pattern);
                continue;
            }
            int end = text.startsWith("{") ? text.indexOf('}') + 1 : 0;
            end += end > 0 && end < text.length() && text.charAt(end) == '?' ? 1 : 0;
            String first = text.substring(0, end);
            StringBuilder rests = shared.get(first);
            if (rests == null) {
                rests = new StringBuilder(first).append('(');
                shared.put(first, rests);
            } else {
                rests.append('|');
            }
            rests.append(text, end, text.length());
        }
        for (StringBuilder each : shared.values()) {
            lexicon.add(rule, new PatternText(each.append(')').toString(), lets, line));
        }
    }

    private List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (PatternText word : open.getOrDefault(key, List.of())) {
            words.add(word.text());
        }
        return words;
    }

    private List<PatternText> patterns(String row) {
        List<PatternText> patterns = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(row);
        while (words.hasMoreTokens()) {
            patterns.add(new PatternText(words.nextToken(), lets, number));
        }
        return patterns;
    }

    private PatternText check(PatternText pattern) {
        if (checked) {
            pattern.read();
        }
        return pattern;
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException("Line " + number + ": " + what);
    }
}
