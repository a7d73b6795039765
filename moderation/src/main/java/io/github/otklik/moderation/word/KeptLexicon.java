package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.KeptAutomata;
import io.github.otklik.moderation.automaton.TablesInput;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lexicon among the tables that are kept between the build and the start of the library. */
public final class KeptLexicon {
    static final List<LexiconRule.Kind> KINDS = List.of(LexiconRule.Kind.values());
    static final List<Category> CATEGORIES = List.of(Category.values());
    static final int NO_RULE = 0;

    private KeptLexicon() {}

    /** The lexicon that was kept. */
    public static Lexicon read(TablesInput in) {
        int count = in.number();
        List<LexiconEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new LexiconEntry(
                    in.text(), CATEGORIES.get(in.number()), in.text(), in.texts(), in.texts(), in.texts(), in.texts()));
        }
        List<String> clean = in.texts();
        Set<String> whole = new HashSet<>(in.texts());
        List<@Nullable LexiconRule> rules = rules(in, entries);
        List<@Nullable LexiconRule> formRules = rules(in, entries);
        List<WordAutomaton> automata = KeptAutomata.read(in);
        return new Lexicon(
                entries,
                clean,
                rules,
                formRules,
                whole,
                new Lexicon.Automata(automata.get(0), automata.get(1), automata.get(2)));
    }

    private static List<@Nullable LexiconRule> rules(TablesInput in, List<LexiconEntry> entries) {
        int count = in.number();
        List<@Nullable LexiconRule> rules = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int code = in.number();
            rules.add(
                    code == NO_RULE
                            ? null
                            : new LexiconRule(
                                    entries.get((code - 1) / KINDS.size()), KINDS.get((code - 1) % KINDS.size())));
        }
        return rules;
    }
}
