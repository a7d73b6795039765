package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a text once for all tables of phrases and leaves its tokens: words of any class, numbers, phones, links, names, quotes
 * and ends of sentences.
 */
final class TokenReader {
    private final WordAutomaton automaton;
    private final boolean[] known;
    private final Hints hints;
    /** The signs that words in Latin letters may be, a bit each. */
    private final int signsOfLatin;

    private final List<PhraseTable.Latin> latin;

    /**
     * A reader.
     *
     * @param automaton  the words of all tables, a group each
     * @param latin  what words in Latin letters are known by
     * @param tables  the tables
     */
    TokenReader(WordAutomaton automaton, List<PhraseTable.Latin> latin, List<RuleSet> tables) {
        this.automaton = automaton;
        this.latin = List.copyOf(latin);
        int signs = Tokens.Sign.HANDLE.bits();
        for (PhraseTable.Latin each : latin) {
            signs |= each.sign().bits();
        }
        signsOfLatin = signs;
        hints = new Hints(automaton, tables);
        known = new boolean[automaton.size()];
        for (int state = 0; state < known.length; state++) {
            known[state] = hints.has(state);
        }
    }

    WordAutomaton automaton() {
        return automaton;
    }

    Glance glance(Words words) {
        return new Glance(words, automaton, hints, signsOfLatin);
    }

    Tokens read(Words words, List<Finding> found) {
        return new TokenPass(automaton, known, latin, words, hidden(found)).run();
    }

    Hints hints() {
        return hints;
    }

    /** The row of a text by its tokens. */
    long[] row(Tokens tokens) {
        long[] row = hints.row();
        for (int token = 0; token < tokens.size(); token++) {
            hints.addWord(tokens.state(token), row);
            hints.addSigns(tokens.signs(token) & (Tokens.HIDDEN - 1), row);
        }
        return row;
    }

    /** The words that another stage saw behind masks, by place. */
    private static List<Finding> hidden(List<Finding> found) {
        List<Finding> hidden = List.of();
        for (Finding finding : found) {
            if (finding.masked()) {
                hidden = hidden.isEmpty() ? new ArrayList<>() : hidden;
                hidden.add(finding);
            }
        }
        if (hidden.size() > 1) {
            hidden.sort(Comparator.comparingInt(Finding::start));
        }
        return hidden;
    }
}
