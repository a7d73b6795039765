package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.Minimizer;
import io.github.otklik.moderation.automaton.Pattern;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Insults, threats, spam and advertising, by rules over classes of words: what stands beside what, in which order, and what
 * speaks against it. One reading of the text serves all tables. Immutable.
 */
public final class Phrases {
    private final TokenReader reader;
    private final List<RuleSet> rules;
    /** Those of them that weigh offers. */
    private final List<RuleSet> offering;

    /**
     * A stage over tables.
     *
     * @param automaton  the words of the tables, a group each in their order
     */
    public Phrases(List<PhraseTable> tables, WordAutomaton automaton) {
        List<PhraseTable.Latin> latin = new ArrayList<>();
        rules = new ArrayList<>();
        List<String> common = PhraseTable.COMMON.words();
        for (int group = 0; group < tables.size(); group++) {
            latin.addAll(tables.get(group).latin());
            rules.add(new RuleSet(tables.get(group), automaton, group, common));
        }
        offering = new ArrayList<>();
        for (RuleSet each : rules) {
            if (!each.scale().isEmpty()) {
                offering.add(each);
            }
        }
        reader = new TokenReader(automaton, latin, rules);
    }

    /** The automaton over the words of tables, which tells the kind of each; some tenths of a second. */
    public static WordAutomaton automatonOf(List<PhraseTable> tables) {
        List<List<Pattern>> groups = new ArrayList<>();
        List<int[]> kinds = new ArrayList<>();
        for (PhraseTable table : tables) {
            groups.add(table.patterns());
            kinds.add(table.kindsOfPatterns());
        }
        return Minimizer.minimized(WordAutomaton.ofGroups(groups).telling(kinds));
    }

    /** The automaton over the words of all tables. */
    public WordAutomaton automaton() {
        return reader.automaton();
    }

    /** Adds what the rules find in a text to what was found in its words. Linear in the text. */
    public void find(Words words, List<Finding> findings) {
        List<RuleSet> promising = findings.isEmpty() && words.arePlain() ? promising(words) : rules;
        if (promising.isEmpty()) {
            return;
        }
        Tokens tokens = reader.read(words, findings);
        if (tokens.size() == 0) {
            return;
        }
        long[] row = reader.row(tokens);
        for (RuleSet each : promising) {
            if (each.mayFind(reader.hints(), row, tokens.wordCount())) {
                each.find(tokens, words.text(), findings);
            }
        }
    }

    /** The tables by which a text may say something; for most texts none. */
    private List<RuleSet> promising(Words words) {
        Glance glance = reader.glance(words);
        List<RuleSet> promising = List.of();
        for (RuleSet each : glance.mayReport() ? rules : offering) {
            if (each.mayFind(glance)) {
                promising = promising.isEmpty() ? new ArrayList<>() : promising;
                promising.add(each);
            }
        }
        return promising;
    }
}
