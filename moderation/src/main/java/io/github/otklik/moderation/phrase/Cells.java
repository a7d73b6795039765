package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Takes rows of tables apart and reads what stands in their cells. */
final class Cells {
    /** In how many ways a sequence may lie from its first word on: it bounds the work at each. */
    private static final int MOST_WAYS = 1 << 10;

    /** What rules may find; the words of other categories stand in the lexicon. */
    private static final List<Category> OF_RULES =
            List.of(Category.INSULT, Category.THREAT, Category.HARM_INTENT, Category.SPAM, Category.ADVERTISING);

    private Cells() {}

    /** What stands between separators. */
    static List<String> of(String text, String separator) {
        List<String> cells = new ArrayList<>();
        StringTokenizer rest = new StringTokenizer(text, separator);
        while (rest.hasMoreTokens()) {
            cells.add(rest.nextToken());
        }
        return cells;
    }

    /**
     * So many cells with spaces between.
     *
     * @throws IllegalArgumentException if there are more or fewer
     */
    static List<String> fields(String text, int count) {
        List<String> fields = of(text, " ");
        if (fields.size() != count) {
            throw new IllegalArgumentException("'" + Shown.cut(text.strip()) + "' must have " + count + " fields");
        }
        return fields;
    }

    /**
     * Where the colon stands behind a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static int colon(String text) {
        int colon = text.indexOf(" :");
        if (colon < 0) {
            throw new IllegalArgumentException("' :' must stand behind the name");
        }
        return colon + 1;
    }

    /**
     * What a rule finds.
     *
     * @throws IllegalArgumentException if it is nothing that rules find
     */
    static Category category(String name) {
        for (Category category : OF_RULES) {
            if (category.name().equals(name)) {
                return category;
            }
        }
        throw new IllegalArgumentException("A rule must find one of " + OF_RULES + "; was '" + Shown.cut(name) + "'");
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if it is none
     */
    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + Shown.cut(text) + "' must be a whole number", e);
        }
    }

    /**
     * How sure something is.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    static double sure(String text) {
        double sure = -1;
        try {
            sure = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // no number: told below
        }
        if (!(sure >= 0 && sure <= 1)) {
            throw new IllegalArgumentException("How sure a rule is must be 0 to 1; was '" + Shown.cut(text) + "'");
        }
        return sure;
    }

    /**
     * The steps of a sequence; a second time in another order where it asks for both.
     *
     * @throws IllegalArgumentException if it is malformed or names a class that there is not
     */
    static List<List<Rule.Step>> sequence(String text, ClassNames classes) {
        List<Rule.Step> steps = new ArrayList<>();
        int gap = 0;
        int free = 0;
        int ways = 1;
        for (String word : of(text, " ")) {
            if (word.startsWith("..")) {
                gap = whole(word.substring(2));
            } else if (word.startsWith("~")) {
                gap = whole(word.substring(1));
                free = steps.size();
            } else {
                steps.add(new Rule.Step(gap, classes.any(word)));
                ways = ways * (Math.min(gap, MOST_WAYS) + 1) + 1;
                if (gap < 0 || ways > MOST_WAYS) {
                    throw new IllegalArgumentException(
                            "A sequence may lie in 1 to " + MOST_WAYS + " ways; was '" + Shown.cut(text.strip()) + "'");
                }
                gap = 0;
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
