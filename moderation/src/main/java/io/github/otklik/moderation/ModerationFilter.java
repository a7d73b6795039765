package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in a text what it may be refused or deleted for, with the words behind masks, and proposes what to do. Criticism is
 * never a ground.
 *
 * <p>A check is one pass, linear in any text. This class is immutable and thread-safe; one instance serves a whole host.
 */
public final class ModerationFilter {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 1 << 22;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::category);

    private final List<Stage> stages;

    ModerationFilter(List<Stage> stages) {
        this.stages = List.copyOf(stages);
    }

    /** The filter of the library's own lexicon and rules. */
    public static ModerationFilter standard() {
        List<Stage> stages = new ArrayList<>();
        stages.add(new WordStage(Lexicon.standard()));
        stages.addAll(PhraseStage.standard());
        return new ModerationFilter(stages);
    }

    /**
     * What is found in a text, and what is proposed.
     *
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} units
     */
    public Verdict check(CharSequence text) {
        if (requireNonNull(text, "text").length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Text of " + text.length() + " characters; at most " + LONGEST + " are allowed");
        }
        List<Finding> findings = new ArrayList<>();
        Words words = Words.of(text);
        for (Stage stage : stages) {
            stage.find(words, findings);
        }
        if (findings.isEmpty()) {
            return Verdict.CLEAN;
        }
        findings.sort(BY_PLACE);
        return new Verdict(Proposals.of(findings), findings);
    }
}
