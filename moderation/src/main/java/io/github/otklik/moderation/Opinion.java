package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.opinion.HeldOut;
import io.github.otklik.moderation.opinion.Model;
import io.github.otklik.moderation.opinion.Topic;
import io.github.otklik.moderation.opinion.Trainer;
import io.github.otklik.moderation.opinion.View;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A second opinion on insults, threats and offers: a linear model that was learnt from labelled comments, for what no rule was
 * written for. What it finds is of the way {@link Way#LEARNED}: a person looks at it, and nothing is deleted for it. A filter asks
 * {@link #standard} unless it is {@linkplain ModerationFilter.Builder#opinion given another} or {@linkplain
 * ModerationFilter.Builder#rulesOnly told to leave all to the rules}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Opinion {
    /** What rules are as sure of is not doubted. */
    private static final double SURE = 0.9;

    private final Model model;
    /** Whether it was learnt from so much that it may doubt a rule. */
    private final boolean doubts;

    private static final class Standard {
        static final Opinion OPINION = new Opinion(Model.standard(StandardTables.classes()), true);
    }

    private Opinion(Model model, boolean doubts) {
        this.model = model;
        this.doubts = doubts;
    }

    /** The opinion that was learnt from the library's own rows; it is read when it is first asked for. */
    public static Opinion standard() {
        return Standard.OPINION;
    }

    /**
     * An opinion from the bytes that {@link #bytes} gave, those from the buffer's position to its limit, which stay where they are.
     *
     * @throws IllegalArgumentException if they are none
     */
    public static Opinion of(ByteBuffer file) {
        byte[] bytes = new byte[requireNonNull(file, "file").remaining()];
        file.duplicate().get(bytes);
        return new Opinion(Model.read(bytes, StandardTables.classes()), false);
    }

    /**
     * Learns an opinion from an office's own decisions, a row each: who wrote the comment or in which month, a tab, the letters of
     * what it is ({@code i} an insult, {@code t} a threat, {@code o} an offer, {@code -} none, {@code =} none in ordinary text,
     * which counts more), a tab and the comment. Some seconds for ten thousand; the same rows make the same opinion to the byte.
     *
     * @throws IllegalArgumentException if lines are malformed, which it names, or rows with or without a letter are missing
     */
    public static Training train(String rows) {
        Trainer.Learnt learnt = Trainer.learn(requireNonNull(rows, "rows"), StandardTables.classes());
        return new Training(
                new Opinion(learnt.model(), false),
                learnt.heldOut().stream().map(Opinion::figure).toList());
    }

    /** The weights, about 90 KB, in a buffer of their own that cannot be written to. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(model.bytes()).asReadOnlyBuffer();
    }

    /**
     * Adds what a text sounds like and nothing found before says. Where a text sounds like nothing, and all that was found in it is what
     * rules found in plain words without being sure, that is taken away if the sentences that it stands in sound nothing like it.
     *
     * @return  what was taken away
     */
    List<Finding> find(CharSequence text, List<Finding> findings) {
        List<View> views = model.views(text);
        if (doubts
                && views.isEmpty()
                && !findings.isEmpty()
                && findings.stream().allMatch(each -> isDoubted(each, text))) {
            List<Finding> doubted = List.copyOf(findings);
            findings.clear();
            return doubted;
        }
        for (View view : views) {
            if (findings.stream().noneMatch(finding -> view.topic().is(finding.category()))) {
                findings.add(new Finding(
                        view.topic().category(),
                        view.start(),
                        view.end(),
                        String.join(", ", view.words()),
                        false,
                        "opinion",
                        Way.LEARNED,
                        Way.LEARNED.confidence()));
            }
        }
        return List.of();
    }

    private boolean isDoubted(Finding finding, CharSequence text) {
        return finding.way() == Way.RULE
                && !finding.masked()
                && finding.confidence() < SURE
                && Stream.of(Topic.values())
                        .filter(topic -> topic.is(finding.category()))
                        .anyMatch(topic -> model.isUnlike(topic, text, finding.start(), finding.end()));
    }

    private static Figure figure(HeldOut heldOut) {
        return new Figure(heldOut.topic().category(), heldOut.found(), heldOut.wrong(), heldOut.missed());
    }

    /**
     * An opinion that was learnt, and how it did.
     *
     * @param opinion  the opinion, of all rows
     * @param heldOut  for each category, how opinions did on rows of hands that they had not seen
     */
    public record Training(Opinion opinion, List<Figure> heldOut) {
        /** Refuses null by name and copies the figures. */
        public Training {
            requireNonNull(opinion, "opinion");
            heldOut = Whole.list(heldOut, "heldOut");
        }
    }

    /**
     * How an opinion did on rows that it had not seen.
     *
     * @param category  what was looked for
     * @param found  the rows that it found rightly
     * @param wrong  the rows that it found wrongly
     * @param missed  the rows that it missed
     */
    public record Figure(Category category, int found, int wrong, int missed) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is less than 0
         */
        public Figure {
            requireNonNull(category, "category");
            if (Math.min(found, Math.min(wrong, missed)) < 0) {
                throw new IllegalArgumentException(
                        "found, wrong and missed must be 0 or more; was " + found + ", " + wrong + ", " + missed);
            }
        }
    }
}
