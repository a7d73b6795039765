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
    /** What a text may be looked at for because of the word of each state, and because of each sign. */
    private final int[] hints;

    private final int[] hintsOfSigns;
    /** The signs that words in Latin letters may be, a bit each. */
    private final int signsOfLatin;

    private final List<PhraseTable.Latin> latin;

    /**
     * A reader.
     *
     * @param automaton  the words of all tables, a group each
     * @param latin  what words in Latin letters are known by
     * @param tables  the tables, at most {@value Hints#MOST_TABLES}
     * @throws IllegalArgumentException if there are more
     */
    TokenReader(WordAutomaton automaton, List<PhraseTable.Latin> latin, List<RuleSet> tables) {
        if (tables.size() > Hints.MOST_TABLES) {
            throw new IllegalArgumentException(
                    "Tables must be at most " + Hints.MOST_TABLES + "; there are " + tables.size());
        }
        this.automaton = automaton;
        this.latin = List.copyOf(latin);
        int signs = Tokens.Sign.HANDLE.bits();
        for (PhraseTable.Latin each : latin) {
            signs |= each.sign().bits();
        }
        signsOfLatin = signs;
        known = new boolean[automaton.size()];
        hints = new int[automaton.size()];
        hintsOfSigns = new int[Tokens.SIGNS];
        for (int table = 0; table < tables.size(); table++) {
            for (int state = 0; state < hints.length; state++) {
                known[state] |= automaton.accepts(state, table) >= 0;
                hints[state] = Hints.both(hints[state], tables.get(table).hint(state));
            }
            for (int sign = 0; sign < hintsOfSigns.length; sign++) {
                hintsOfSigns[sign] =
                        Hints.both(hintsOfSigns[sign], tables.get(table).hintOfSign(sign));
            }
        }
    }

    WordAutomaton automaton() {
        return automaton;
    }

    Glance glance(Words words) {
        return new Glance(words, automaton, known, hints, hintsOfSigns, signsOfLatin);
    }

    Tokens read(Words words, List<Finding> found) {
        return new TokenPass(automaton, known, latin, words, hidden(found)).run();
    }

    /** What a text may be looked at for because of its tokens. */
    Hints hints(Tokens tokens) {
        Hints all = new Hints();
        for (int token = 0; token < tokens.size(); token++) {
            all.add(hints[tokens.state(token)]);
            for (int left = tokens.signs(token) & (Tokens.HIDDEN - 1); left != 0; left &= left - 1) {
                all.add(hintsOfSigns[Integer.numberOfTrailingZeros(left)]);
            }
        }
        return all;
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
