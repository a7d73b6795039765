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
    private final List<PhraseTable.Latin> latin;

    /**
     * A reader.
     *
     * @param automaton  the words of all tables, a group each
     * @param latin  what words in Latin letters are known by
     */
    TokenReader(WordAutomaton automaton, List<PhraseTable.Latin> latin) {
        this.automaton = automaton;
        this.latin = List.copyOf(latin);
        known = new boolean[automaton.size()];
        for (int state = 0; state < known.length; state++) {
            for (int group = 0; group < automaton.groups(); group++) {
                known[state] |= automaton.accepts(state, group) >= 0;
            }
        }
    }

    WordAutomaton automaton() {
        return automaton;
    }

    Glance glance(Words words) {
        return new Glance(words, automaton, known);
    }

    Tokens read(Words words, List<Finding> found) {
        return new TokenPass(automaton, known, latin, words, hidden(found)).run();
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
