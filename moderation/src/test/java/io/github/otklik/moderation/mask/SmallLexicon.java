package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconBuilder;
import io.github.otklik.moderation.word.LexiconText;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A lexicon of a few words, and what is found by it, in one line. */
public final class SmallLexicon {
    private SmallLexicon() {}

    /** A lexicon of clean words and entries, in their text form. */
    public static Lexicon of(List<String> clean, List<String> entries) {
        LexiconBuilder builder = new LexiconBuilder();
        LexiconText.checked(builder).clean(clean);
        LexiconText.checked(builder).entries(entries);
        return builder.build();
    }

    /** The words of a text. */
    public static Words words(Lexicon lexicon, String text) {
        return Words.of(text, lexicon.all(), WordAutomaton.of(List.of()));
    }

    /** What is found behind masks. */
    public static List<Finding> hidden(Lexicon lexicon, String text) {
        List<Finding> findings = new ArrayList<>();
        new MaskedWords(lexicon, words(lexicon, text), findings).find();
        return findings;
    }

    /** Where each finding stands, what it is read as, and what else is told of it. */
    public static String told(List<Finding> findings, Function<Finding, String> more) {
        return findings.stream()
                .map(each -> each.start() + "-" + each.end() + " " + each.canonical() + " " + more.apply(each))
                .collect(Collectors.joining(", "));
    }
}
