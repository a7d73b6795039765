package io.github.otklik.moderation;

import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells what a lexicon says of a word as it stands, and where, and which pieces are odd. */
final class LexiconLook {
    private final Lexicon lexicon;

    LexiconLook(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What it says of each word of a text. */
    List<Examination.Word> words(Words words) {
        List<Examination.Word> looked = new ArrayList<>(words.count());
        for (int word = 0; word < words.count(); word++) {
            looked.add(at(words, word));
        }
        return looked;
    }

    /** The odd pieces of a text as they stand. */
    static List<String> oddPieces(Words words) {
        List<String> pieces = new ArrayList<>();
        for (int piece = 0; piece < words.odd().count(); piece++) {
            pieces.add(
                    words.text().substring(words.odd().start(piece), words.odd().end(piece)));
        }
        return pieces;
    }

    private Examination.Word at(Words words, int word) {
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
        String clean = lexicon.cleanPattern(folded);
        if (clean != null) {
            return looked(words, word, Examination.Look.CLEAN, List.of(clean));
        }
        List<String> spared = names(entry -> entry.ignored().contains(folded));
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
}
