package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.List;

/**
 * Insults, threats, spam and advertising, by rules over classes of words: what stands beside what, in which order, and what
 * speaks against it. One reading of the text serves all tables.
 */
final class PhraseStage implements Stage {
    private final PhraseReader reader;
    private final List<PhraseRules> rules;

    /**
     * A stage over tables.
     *
     * @param automaton  the words of the tables, a group each in their order
     */
    PhraseStage(List<PhraseTable> tables, WordAutomaton automaton) {
        List<PhraseTable.Latin> latin = new ArrayList<>();
        rules = new ArrayList<>();
        for (int group = 0; group < tables.size(); group++) {
            latin.addAll(tables.get(group).latin());
            rules.add(new PhraseRules(tables.get(group), automaton, group));
        }
        reader = new PhraseReader(automaton, latin);
    }

    /** The stage of the library's own tables. */
    static PhraseStage standard() {
        return StandardTables.PHRASES;
    }

    /** The automaton over the words of tables, which tells the kind of each; some tenths of a second. */
    static WordAutomaton automatonOf(List<PhraseTable> tables) {
        List<List<Pattern>> groups = new ArrayList<>();
        List<int[]> kinds = new ArrayList<>();
        for (PhraseTable table : tables) {
            groups.add(table.patterns());
            kinds.add(table.kindsOfPatterns());
        }
        return Minimizer.minimized(WordAutomaton.ofGroups(groups).telling(kinds));
    }

    /** The automaton over the words of all tables. */
    WordAutomaton automaton() {
        return reader.automaton();
    }

    @Override
    public void find(Words words, List<Finding> findings) {
        PhraseTokens tokens = reader.read(words, findings);
        if (tokens.size() == 0) {
            return;
        }
        for (PhraseRules each : rules) {
            each.find(tokens, words.text(), findings);
        }
    }
}
