package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;

/** How much speaks for a reading of masked text: the letters of its root that are seen, and what stands around it. */
final class Evidence {
    private final Lexicon lexicon;
    private final MaskedText text;
    private final MaskedReading reading;
    private final MaskedSurroundings surroundings;
    private final Plausible plausible;

    /**
     * Weighs what is read.
     *
     * @param reading  the reading that is weighed; it changes from one to the next
     */
    Evidence(
            Lexicon lexicon,
            MaskedText text,
            MaskedReading reading,
            MaskedSurroundings surroundings,
            Plausible plausible) {
        this.lexicon = lexicon;
        this.text = text;
        this.reading = reading;
        this.surroundings = surroundings;
        this.plausible = plausible;
    }

    /** What speaks for the reading of a word of a family after a number of pieces; 0 if it is none. */
    int of(LexiconEntry entry, int pieces) {
        int seen = reading.countSeen();
        int length = reading.length();
        if (surroundings.joinsWhole(pieces)) {
            return 0;
        }
        if (seen == length) {
            return allSeen(pieces);
        }
        int weight = 0;
        int rest = seen;
        for (String root : entry.roots()) {
            int at = reading.indexOf(root);
            int ofRoot = at < 0 ? 0 : seenBetween(at, at + root.length());
            int weightOfRoot = Channel.weight(Channel.ROOT_LETTER) * ofRoot
                    + (ofRoot > 0 && reading.isSeen(at) ? Channel.weight(Channel.ROOT_FIRST_LETTER) : 0);
            if (weightOfRoot > weight) {
                weight = weightOfRoot;
                rest = seen - ofRoot;
            }
        }
        weight += Math.min(rest, Channel.weight(Channel.OTHER_LETTERS_MOST))
                + (reading.isSeen(length - 1) ? Channel.weight(Channel.LAST_LETTER) : 0);
        if (rest == seen) {
            weight += lexicon.whole(reading.start())
                    ? Channel.weight(Channel.NO_ROOT_BEHIND_WHOLE)
                    : Channel.weight(Channel.NO_ROOT);
        }
        int weighed =
                Math.min(weight + surroundings.weigh(pieces, length - seen), Channel.weight(Channel.GUESSED_MOST));
        return plausible.isExact(pieces, seen) ? Math.max(weighed, Channel.weight(Channel.ENOUGH)) : weighed;
    }

    private int seenBetween(int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen += reading.isSeen(i) ? 1 : 0;
        }
        return seen;
    }

    private int allSeen(int pieces) {
        if (reading.length() < 3) {
            return 0;
        }
        if (!reading.hasWay(MaskedReader.JOIN)) {
            return Channel.weight(Channel.ALL_SEEN);
        }
        boolean odd = false;
        for (int i = 0; i < pieces - 1; i++) {
            if (text.kinds[i] == MaskedText.Piece.RUN) {
                if (text.gaps[i] && text.counts[i] < 2) {
                    return 0;
                }
                odd |= text.signs[i] > 0;
            }
        }
        return odd ? Channel.weight(Channel.ALL_SEEN) : Channel.weight(Channel.ALL_SEEN_PARTED);
    }
}
