package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.FormAutomaton;

/** What is seen behind a run of signs. Immutable. */
final class Behind {
    private final FormAutomaton of;
    private final int letters;
    private final long pairs;
    private final boolean ends;

    /**
     * What is seen.
     *
     * @param of  the forms
     * @param letters  the letters that may come next
     * @param pairs  the pairs of letters that may come next, as {@link FormAutomaton#pairs}
     * @param ends  whether the word may end there
     */
    Behind(FormAutomaton of, int letters, long pairs, boolean ends) {
        this.of = of;
        this.letters = letters;
        this.pairs = pairs;
        this.ends = ends;
    }

    /** Whether it can follow a state after at most a given number of hidden letters. */
    boolean follows(int state, int left) {
        return of.leadsTo(state, left, letters, pairs) || (ends && of.toEnd(state) <= left);
    }
}
