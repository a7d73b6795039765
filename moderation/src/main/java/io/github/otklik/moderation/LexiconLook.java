package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells what the library's own lexicon says of a word as it stands, and where. */
final class LexiconLook {
    private final Lexicon lexicon;

    LexiconLook(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Examination.Word at(Words words, int word) {
        String folded = words.folded(word);
        LexiconRule rule = lexicon.rule(folded, 0, folded.length());
        if (rule != null) {
            return looked(
                    words,
                    word,
                    Examination.Look.ENTRY,
                    List.of("[" + rule.entry().name() + "] "
                            + rule.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (lexicon.words().match(folded) >= 0) {
            return looked(words, word, Examination.Look.CLEAN, clean(folded));
        }
        List<String> spared = names(entry -> entry.spare().contains(folded));
        if (!spared.isEmpty()) {
            return looked(words, word, Examination.Look.SPARED, spared);
        }
        List<String> roots = names(entry -> entry.rootAt(folded) >= 0);
        return looked(words, word, roots.isEmpty() ? Examination.Look.UNKNOWN : Examination.Look.ROOT, roots);
    }

    private static Examination.Word looked(Words words, int word, Examination.Look look, List<String> by) {
        return new Examination.Word(words.start(word), words.end(word), look, by);
    }

    private List<String> names(Predicate<LexiconEntry> having) {
        return lexicon.entries().stream()
                .filter(having)
                .map(entry -> "[" + entry.name() + "]")
                .toList();
    }

    /** The patterns of clean words that a word matches. */
    private static List<String> clean(String word) {
        List<String> lets = new ArrayList<>();
        List<String> matching = new ArrayList<>();
        for (String line : lines()) {
            String row = line.replaceFirst("#.*", "").strip();
            if (row.startsWith("let ")) {
                lets.add(row);
            } else if (!row.isEmpty() && !row.startsWith("whole:")) {
                for (String pattern : row.split("\\s+", -1)) {
                    if (matches(lets, pattern, word)) {
                        matching.add(pattern);
                    }
                }
            }
        }
        return matching;
    }

    private static boolean matches(List<String> lets, String pattern, String word) {
        List<String> rows = new ArrayList<>(lets);
        rows.add(pattern);
        Lexicon.Builder builder = new Lexicon.Builder();
        new LexiconText(builder).clean(rows);
        return builder.build().words().match(word) >= 0;
    }

    private static List<String> lines() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                requireNonNull(LexiconLook.class.getResourceAsStream("clean.txt"), "clean.txt"),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
