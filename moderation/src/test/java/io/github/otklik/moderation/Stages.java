package io.github.otklik.moderation;

import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One stage of the filter by itself, or behind findings that are given. */
final class Stages {
    static final Stages WORDS = new Stages(true, List.of());
    static final Stages PHRASES = new Stages(false, List.of());

    private final boolean words;
    private final List<Finding> given;

    private Stages(boolean words, List<Finding> given) {
        this.words = words;
        this.given = given;
    }

    static Stages phrasesBehind(Finding... given) {
        return new Stages(false, List.of(given));
    }

    Verdict check(CharSequence text) {
        Words read = Words.of(text, StandardTables.LEXICON.all(), StandardTables.PHRASES.automaton());
        List<Finding> findings = new ArrayList<>(given);
        if (words) {
            findings.addAll(new WordFindings(StandardTables.LEXICON, read).surest());
        } else {
            StandardTables.PHRASES.find(read, findings);
        }
        Spans.complete(findings, text);
        findings.sort(Comparator.comparingInt(Finding::start)
                .thenComparingInt(Finding::end)
                .thenComparing(Finding::category));
        return Proposals.STANDARD.of(findings);
    }
}
