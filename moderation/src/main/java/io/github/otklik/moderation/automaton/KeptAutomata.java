package io.github.otklik.moderation.automaton;

import java.util.ArrayList;
import java.util.List;

/**
 * Automata among the tables that are kept: for each the number of groups and states and its {@link PackedTable}, or, where the
 * number of groups is 0, how it is {@linkplain FoldedTable folded} from the first.
 */
public final class KeptAutomata {
    static final int FOLDED = 0;

    private KeptAutomata() {}

    /** The automata that were kept. */
    public static List<WordAutomaton> read(TablesInput in) {
        int count = in.number();
        List<WordAutomaton> automata = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int groups = in.number();
            int states = in.number();
            if (groups == FOLDED) {
                automata.add(FoldedTable.read(in, states, automata.get(0)));
            } else {
                int[][] accepts = new int[groups][states];
                automata.add(new WordAutomaton(PackedTable.read(in, accepts), accepts));
            }
        }
        return automata;
    }
}
