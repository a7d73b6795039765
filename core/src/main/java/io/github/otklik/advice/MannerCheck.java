package io.github.otklik.advice;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a text in the manner of a press release from one that speaks to people (clause 2/13), by a table of signs. It advises;
 * a person decides.
 *
 * <p>A check is linear in the text. This class is immutable and thread-safe; a host makes it once.
 */
@Cites("2/13")
public final class MannerCheck {
    /**
     * In what manner a text is written.
     *
     * @param score  the weights of the signs of a press release found, each counted once
     * @param limit  from which score the text reads like one
     * @param conclusion  what that comes to, shown with both numbers
     * @param signs  the signs found, with their passages, in the order of the table
     */
    public record Manner(int score, int limit, Advice conclusion, List<Advice> signs) {
        /** Refuses null by name and copies the list. */
        public Manner {
            requireNonNull(conclusion, "conclusion");
            signs = Copies.list(signs, "signs");
        }

        /** Whether the text reads like a press release; a person decides. */
        public boolean isPressRelease() {
            return score >= limit;
        }
    }

    private final Table table;

    private MannerCheck(Regulation act) {
        this.table = Table.load("manner.txt").under(act);
    }

    /** The check by the library's own signs, citing the decree. */
    public static MannerCheck standard() {
        return under(Regulation.decree());
    }

    /** The check by the library's own signs, citing what an act says of publications. */
    public static MannerCheck under(Regulation act) {
        return new MannerCheck(requireNonNull(act, "act"));
    }

    /**
     * In what manner a text is written.
     *
     * @throws IllegalArgumentException if it is longer than {@link ModerationFilter#LONGEST} units
     */
    public Manner check(String text) {
        List<Word> words = Words.of(bounded(text));
        List<Advice> signs = new ArrayList<>();
        Set<String> found = new HashSet<>();
        int score = 0;
        Row total = table.row("total");
        for (Row row : table.rows()) {
            List<Advice> own = words.isEmpty() ? List.of() : new SignFinder(table, row, text, words).find();
            if (!own.isEmpty() && found.add(row.id())) {
                score += row.weight();
            }
            signs.addAll(own);
        }
        return new Manner(score, total.weight(), total.advice(0, 0, score, total.weight()), signs);
    }

    static String bounded(String text) {
        if (requireNonNull(text, "text").length() > ModerationFilter.LONGEST) {
            throw new IllegalArgumentException(
                    "Text of " + text.length() + " characters; there must be at most " + ModerationFilter.LONGEST);
        }
        return text;
    }
}
