package io.github.otklik.moderation.phrase;

import java.util.ArrayList;
import java.util.List;

/** Reads the sequences of rules and marks: classes in their order, and how many words may lie between. */
final class Sequence {
    /** In how many ways a sequence may lie from its first word on: it bounds the work at each. */
    private static final int MOST_WAYS = 1 << 10;

    private Sequence() {}

    /**
     * The steps of a sequence; a second time in another order where it asks for both.
     *
     * @throws IllegalArgumentException if it is malformed or names a class that there is not
     */
    static List<List<Rule.Step>> read(String text, ClassNames classes) {
        List<Rule.Step> steps = new ArrayList<>();
        int gap = 0;
        int free = 0;
        int ways = 1;
        for (String word : Cells.of(text, " ")) {
            if (word.startsWith("..")) {
                gap = Cells.gap(word.substring(2));
            } else if (word.startsWith("~")) {
                gap = Cells.gap(word.substring(1));
                free = steps.size();
            } else {
                steps.add(new Rule.Step(gap, classes.any(word)));
                ways *= gap + 1;
                gap = 0;
                if (ways > MOST_WAYS) {
                    throw new IllegalArgumentException(
                            "The words between the steps may lie in more than " + MOST_WAYS + " ways");
                }
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A sequence must name a class");
        }
        return free > 0 && free < steps.size() ? List.of(steps, swapped(steps, free)) : List.of(steps);
    }

    /** The same steps with the one at a place and the one before it in the other order. */
    private static List<Rule.Step> swapped(List<Rule.Step> steps, int at) {
        List<Rule.Step> other = new ArrayList<>(steps);
        other.set(at - 1, new Rule.Step(steps.get(at - 1).gap(), steps.get(at).any()));
        other.set(at, new Rule.Step(steps.get(at).gap(), steps.get(at - 1).any()));
        return other;
    }
}
