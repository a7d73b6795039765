package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.KeptAutomata;
import io.github.otklik.moderation.automaton.TablesInput;
import io.github.otklik.moderation.automaton.TablesOutput;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lexicon among the tables that are kept between the build and the start of the library. */
public final class KeptLexicon {
    private static final List<LexiconRule.Kind> KINDS = List.of(LexiconRule.Kind.values());
    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final int NO_RULE = 0;

    private KeptLexicon() {}

    /** Keeps a lexicon. */
    public static void write(Lexicon lexicon, TablesOutput out) {
        List<LexiconEntry> entries = lexicon.entries();
        out.number(entries.size());
        for (LexiconEntry entry : entries) {
            out.text(entry.name());
            out.number(CATEGORIES.indexOf(entry.category()));
            out.text(entry.gloss());
            out.texts(entry.roots());
            out.texts(entry.single());
            out.texts(entry.find());
            out.texts(entry.ignored());
        }
        out.texts(lexicon.clean());
        out.texts(lexicon.wholes().stream().sorted().toList());
        rules(lexicon.rules(), entries, out);
        rules(lexicon.formRules(), entries, out);
        KeptAutomata.write(
                List.of(lexicon.all(), lexicon.words(), lexicon.forms().automaton()), out);
    }

    private static void rules(List<@Nullable LexiconRule> rules, List<LexiconEntry> entries, TablesOutput out) {
        out.number(rules.size());
        for (LexiconRule rule : rules) {
            out.number(
                    rule == null
                            ? NO_RULE
                            : 1 + entries.indexOf(rule.entry()) * KINDS.size() + KINDS.indexOf(rule.kind()));
        }
    }

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
