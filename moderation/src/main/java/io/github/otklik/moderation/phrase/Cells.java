package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Takes rows of tables apart and reads what stands in their cells. */
final class Cells {
    private static final int WIDEST = 30;

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
     * How many words may lie between two of a sequence.
     *
     * @throws IllegalArgumentException if there may be none, or too many
     */
    static int gap(String text) {
        int gap = whole(text);
        if (gap < 0 || gap > WIDEST) {
            throw new IllegalArgumentException("0 to " + WIDEST + " words may lie between two; was " + gap);
        }
        return gap;
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
}
