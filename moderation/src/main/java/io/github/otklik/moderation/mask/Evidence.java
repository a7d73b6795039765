package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.Channel.weight;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;

/**
 * The objective by which masks are read, one sum of rows of {@link Channel}: what is seen of a word and what stands around it, less
 * what the edits cost that turn the word into what is written.
 *
 * <p>It is that of a noisy channel (Kernighan, Church and Gale, A spelling correction program based on a noisy channel model, 1990):
 * the rows stand for logarithms of how much likelier each thing is where a word is hidden than where none is, so they are added up.
 * The sum tells whether a word is hidden at all, and how certain that is; which word it is, is told by the sum and by how often the
 * word is meant.
 */
final class Evidence {
    private final Lexicon lexicon;
    private final MaskedText text;
    private final MaskedSurroundings surroundings;
    private final Plausible plausible;

    Evidence(Lexicon lexicon, MaskedText text, MaskedSurroundings surroundings, Plausible plausible) {
        this.lexicon = lexicon;
        this.text = text;
        this.surroundings = surroundings;
        this.plausible = plausible;
    }

    /** What speaks for the reading of a word of a family after a number of pieces; less than what is enough if it is none. */
    int of(MaskedReading reading, LexiconEntry entry, int pieces) {
        if (surroundings.joinsWhole(pieces)) {
            return 0;
        }
        if (!reading.isGuessed()) {
            return allSeen(reading, pieces) - reading.cost();
        }
        int guessed = Math.min(letters(reading, entry) + surroundings.weigh(pieces), weight(Channel.GUESSED_MOST))
                - reading.cost();
        return plausible.isExact(reading) ? Math.max(guessed, weight(Channel.ENOUGH)) : guessed;
    }

    /** How much likelier a word is meant than others that are as likely by what is seen. */
    int prior(MaskedReading reading, LexiconEntry entry) {
        if (!reading.isGuessed()) {
            return 0;
        }
        if (reading.isUsual()) {
            return weight(Channel.USUAL) - weight(Channel.USUAL_RARER) * reading.rarity();
        }
        return entry.category() == Category.OBSCENE ? weight(Channel.OBSCENE) : 0;
    }

    /** The letters that are seen, where some are hidden: those of the root count most. */
    private int letters(MaskedReading reading, LexiconEntry entry) {
        int seen = reading.countSeen();
        int sum = 0;
        int rest = seen;
        for (String root : entry.roots()) {
            int at = reading.indexOf(root);
            int ofRoot = at < 0 ? 0 : reading.countSeen(at, at + root.length());
            int first = ofRoot > 0 && reading.isSeen(at) ? weight(Channel.ROOT_FIRST_LETTER) : 0;
            int sumOfRoot = weight(Channel.ROOT_LETTER) * ofRoot + first;
            if (sumOfRoot > sum) {
                sum = sumOfRoot;
                rest = seen - ofRoot;
            }
        }
        sum += weight(Channel.OTHER_LETTER) * Math.min(rest, weight(Channel.OTHER_LETTERS_MOST));
        if (reading.isSeen(reading.length() - 1)) {
            sum += weight(Channel.LAST_LETTER);
        }
        if (rest == seen && !plausible.isExact(reading)) {
            sum += weight(lexicon.whole(reading.start()) ? Channel.NO_ROOT_BEHIND_WHOLE : Channel.NO_ROOT);
        }
        return sum;
    }

    private int allSeen(MaskedReading reading, int pieces) {
        if (reading.length() < weight(Channel.SEEN_LEAST)) {
            return 0;
        }
        boolean made = !reading.isParted();
        for (int i = 0; i < pieces; i++) {
            if (text.kinds[i] == MaskedText.Piece.RUN) {
                if (i < pieces - 1 && text.gaps[i] && text.counts[i] < 2) {
                    return 0;
                }
                made |= text.signs[i] > 0;
            }
        }
        return reading.length() + weight(made ? Channel.ALL_SEEN : Channel.ALL_SEEN_PARTED);
    }
}
