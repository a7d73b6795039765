package io.github.otklik.moderation;

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
        LexiconRule rule = lexicon.rule(folded);
        if (rule != null) {
            return looked(
                    words,
                    word,
                    Examination.Look.ENTRY,
                    List.of("[" + rule.entry().name() + "] "
                            + rule.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (lexicon.all().match(folded) >= 0) {
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
        for (String line : Resource.CLEAN.lines()) {
            int comment = line.indexOf('#');
            String row = (comment < 0 ? line : line.substring(0, comment)).strip();
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
        LexiconText.own(builder).clean(rows);
        return builder.build().all().match(word) >= 0;
    }
}
