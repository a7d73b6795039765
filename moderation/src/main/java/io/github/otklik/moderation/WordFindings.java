package io.github.otklik.moderation;

import io.github.otklik.moderation.mask.MaskedWords;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.PlainWords;
import io.github.otklik.moderation.word.Words;
import java.util.ArrayList;
import java.util.List;

/** The obscene and coarse words of one text: plain ones by the automaton over all words, hidden ones by the readings of a mask. */
final class WordFindings {
    private static final double DELETED =
            Proposals.STANDARD.deleteFrom(Category.OBSCENE).orElse(1);

    private final List<Finding> plain = new ArrayList<>(0);
    private final List<Finding> hidden = new ArrayList<>(0);

    /** Looks at the words of a text. */
    WordFindings(Lexicon lexicon, Words words) {
        new PlainWords(lexicon, words, plain).find();
        new MaskedWords(lexicon, words, hidden).find();
    }

    /** What was found in words that stand as they are, stretched or cut by a space. */
    List<Finding> plain() {
        return plain;
    }

    /** What was found behind signs, digits, spaces and letters of other alphabets. */
    List<Finding> hidden() {
        return hidden;
    }

    /** All of it by place; of findings on the same place the one that says most. */
    List<Finding> surest() {
        List<Finding> all = new ArrayList<>(plain);
        all.addAll(hidden);
        if (all.size() > 1) {
            all.sort(WordFindings::byPlace);
        }
        List<Finding> surest = new ArrayList<>(all.size());
        for (Finding finding : all) {
            Finding last = surest.isEmpty() ? null : surest.get(surest.size() - 1);
            if (last == null || finding.start() >= last.end()) {
                surest.add(finding);
            } else if (outweighs(finding, last)) {
                surest.set(surest.size() - 1, finding);
            }
        }
        return surest;
    }

    /** The first first, and of those that begin at the same place the longest. */
    private static int byPlace(Finding finding, Finding other) {
        int byStart = Integer.compare(finding.start(), other.start());
        return byStart == 0 ? Integer.compare(other.end(), finding.end()) : byStart;
    }

    /** Whether a finding says more than one on the same place. */
    private static boolean outweighs(Finding finding, Finding other) {
        boolean inside = finding.start() >= other.start() && finding.end() <= other.end();
        if (inside && other.confidence() >= Way.MASK.confidence() && other.category() == finding.category()) {
            return false;
        }
        if ((finding.category() == Category.OBSCENE) != (other.category() == Category.OBSCENE)) {
            return finding.category() == Category.OBSCENE && finding.confidence() >= DELETED;
        }
        return finding.confidence() > other.confidence();
    }
}
