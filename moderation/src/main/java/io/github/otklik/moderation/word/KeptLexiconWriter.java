package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.KeptAutomataWriter;
import io.github.otklik.moderation.automaton.TablesWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a lexicon as {@link KeptLexicon} reads it. */
public final class KeptLexiconWriter {
    private KeptLexiconWriter() {}

    /** Keeps a lexicon. */
    public static void write(Lexicon lexicon, TablesWriter out) {
        List<LexiconEntry> entries = lexicon.entries();
        out.number(entries.size());
        for (LexiconEntry entry : entries) {
            out.text(entry.name());
            out.number(KeptLexicon.CATEGORIES.indexOf(entry.category()));
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
        KeptAutomataWriter.write(
                List.of(lexicon.all(), lexicon.words(), lexicon.forms().automaton()), out);
    }

    private static void rules(List<@Nullable LexiconRule> rules, List<LexiconEntry> entries, TablesWriter out) {
        out.number(rules.size());
        for (LexiconRule rule : rules) {
            out.number(
                    rule == null
                            ? KeptLexicon.NO_RULE
                            : 1
                                    + entries.indexOf(rule.entry()) * KeptLexicon.KINDS.size()
                                    + KeptLexicon.KINDS.indexOf(rule.kind()));
        }
    }
}
