package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds obscene and coarse words: plain ones by the automaton over all words, hidden ones by the readings of a mask. */
final class WordStage implements Stage {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder());

    private final Lexicon lexicon;

    WordStage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Words words, List<Finding> findings) {
        List<Finding> own = new ArrayList<>(0);
        new PlainWords(lexicon, words, own).find();
        new MaskedWords(lexicon, words, own).find();
        if (own.size() > 1) {
            own.sort(BY_PLACE);
        }
        Finding last = null;
        for (Finding finding : own) {
            if (last == null || finding.start() >= last.end()) {
                findings.add(finding);
                last = finding;
            } else if (outweighs(finding, last)) {
                findings.set(findings.size() - 1, finding);
                last = finding;
            }
        }
    }

    /** Whether a finding says more than one on the same place. */
    private static boolean outweighs(Finding finding, Finding other) {
        boolean inside = finding.start() >= other.start() && finding.end() <= other.end();
        if (inside && other.confidence() >= 0.9 && other.category() == finding.category()) {
            return false;
        }
        if ((finding.category() == Category.OBSCENE) != (other.category() == Category.OBSCENE)) {
            return finding.category() == Category.OBSCENE && finding.confidence() >= 0.8;
        }
        return finding.confidence() > other.confidence();
    }
}
