package io.github.otklik.moderation.automaton;

import java.util.List;

/** Keeps automata as {@link KeptAutomata} reads them. */
public final class KeptAutomataWriter {
    private KeptAutomataWriter() {}

    /** Keeps automata. */
    public static void write(List<WordAutomaton> automata, TablesWriter out) {
        out.number(automata.size());
        for (int i = 0; i < automata.size(); i++) {
            WordAutomaton automaton = automata.get(i);
            FoldedTableWriter folded = i == 0 ? null : FoldedTableWriter.of(automaton, automata.get(0));
            out.number(folded == null ? automaton.groups() : KeptAutomata.FOLDED);
            out.number(automaton.size());
            if (folded == null) {
                PackedTableWriter.write(automaton.table(), automaton.ranks(), out);
            } else {
                folded.write(out);
            }
        }
    }
}
