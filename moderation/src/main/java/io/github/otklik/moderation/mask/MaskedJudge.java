package io.github.otklik.moderation.mask;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.Stretched;
import org.jspecify.annotations.Nullable;

/** Weighs the readings of one row of pieces and keeps the best: what is seen speaks for it, what has to be guessed against. */
final class MaskedJudge implements MaskedReader.Judge {
    private static final int ENOUGH = 3;
    private static final int SURE = 5;
    private static final int SEEN = 14;
    private static final int AS_GOOD = 4;

    private final Lexicon lexicon;
    private final MaskedText text;
    private final MaskedSurroundings surroundings;
    private final Plausible plausible;
    private final MaskedReading reading = new MaskedReading();
    private @Nullable MaskedReader reader;
    private boolean plain;

    private int score;
    private int cost;
    private int wide;
    private int end;
    private int hows;
    private boolean hidden;
    private @Nullable LexiconRule rule;
    private int ranked;
    private String word = "";
    private boolean clean;
    private int cleanCost;

    MaskedJudge(Lexicon lexicon, MaskedText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.surroundings = new MaskedSurroundings(lexicon, text);
        this.plausible = new Plausible(lexicon, text);
    }

    /** Begins a row; plain means that the automaton is the one over all words. */
    void begin(MaskedReader from, CharSequence source, boolean overAllWords) {
        plausible.begin(source);
        reader = from;
        plain = overAllWords;
        score = 0;
        rule = null;
        clean = false;
        surroundings.clear();
        cleanCost = Integer.MAX_VALUE;
    }

    @Override
    public void reading(int node, int pieces, int rank) {
        MaskedReader from = requireNonNull(reader, "reader");
        LexiconRule found = plain ? lexicon.rule(rank) : lexicon.formRule(rank);
        int price = from.cost(node);
        if (found == null) {
            clean = true;
            cleanCost = Math.min(cleanCost, price);
            return;
        }
        if (found.kind() == LexiconRule.Kind.SHORT || (text.size > pieces && !text.ends(pieces))) {
            return;
        }
        from.trace(node, reading);
        if (text.neighbour && found.kind() != LexiconRule.Kind.WORD) {
            return;
        }
        int seen = reading.countSeen();
        if (seen < reading.length() && !plausible.mayGuess(pieces, seen, reading.length() - seen)) {
            return;
        }
        int evidence = evidence(found.entry(), pieces);
        if (evidence < ENOUGH) {
            return;
        }
        if (rule != null && pieces > wide && goesOn(wide) && evidence >= SURE) {
            rule = null;
        } else if (rule != null && pieces < wide && goesOn(pieces) && score >= SURE) {
            return;
        }
        boolean guessed = evidence < SEEN - 1 && score < SEEN - 1;
        if (rule != null && guessed && evidence >= 4 && score >= 4 && Math.abs(price - cost) <= 3) {
            boolean obscene = found.entry().category() == Category.OBSCENE;
            if (obscene != (rule.entry().category() == Category.OBSCENE)) {
                if (!obscene) {
                    return;
                }
                rule = null;
            }
        }
        if (evidence >= SEEN - 1 && score >= SEEN - 1 && rule != null) {
            if (pieces < wide) {
                return;
            }
            if (pieces > wide) {
                rule = null;
            }
        }
        if (rule == null
                || evidence > score
                || (evidence == score && (price < cost || (price == cost && better(found, rank))))) {
            rule = found;
            ranked = rank;
            score = evidence;
            cost = price;
            wide = pieces;
            word = reading.word();
            hows = reading.ways();
            hidden = reading.countSeen() < reading.length();
            int last = pieces - 1;
            while (last > 0 && text.kinds[last] == MaskedText.Piece.RUN && !usesRun(last)) {
                last--;
            }
            end = text.ends[last];
        }
    }

    private boolean usesRun(int piece) {
        return text.signs[piece] > 0 || text.dots[piece] > 1;
    }

    /** Whether a rule is rather meant than one that fits as well: what is obscene, then what the lexicon tells of first. */
    private boolean better(LexiconRule other, int rank) {
        boolean obscene = other.entry().category() == Category.OBSCENE;
        boolean before = requireNonNull(rule, "rule").entry().category() == Category.OBSCENE;
        return obscene == before ? rank < ranked : obscene;
    }

    private int evidence(LexiconEntry entry, int pieces) {
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
            int weightOfRoot = 2 * ofRoot + (ofRoot > 0 && reading.isSeen(at) ? 1 : 0);
            if (weightOfRoot > weight) {
                weight = weightOfRoot;
                rest = seen - ofRoot;
            }
        }
        weight += Math.min(rest, 3) + (reading.isSeen(length - 1) ? 1 : 0);
        if (rest == seen) {
            weight -= lexicon.whole(reading.start()) ? 2 : 3;
        }
        int told = Math.min(weight + surroundings.weigh(pieces, length - seen), SEEN - 2);
        return plausible.isExact(pieces, seen) ? Math.max(told, ENOUGH) : told;
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
            return SEEN;
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
        return odd ? SEEN : SEEN - 1;
    }

    /** Whether what follows those pieces may belong to the word as well: a digit like a letter, or a sign before a letter. */
    private boolean goesOn(int pieces) {
        if (pieces >= text.size) {
            return false;
        }
        return text.kinds[pieces] == MaskedText.Piece.RUN
                ? text.signs[pieces] > 0 && !text.gaps[pieces] && text.mayBeLetter(pieces + 1)
                : text.kinds[pieces] == MaskedText.Piece.DIGIT && text.mayBeLetter(pieces);
    }

    /** Whether what was found may go on behind a sign. */
    boolean goesOn() {
        return rule != null && goesOn(wide);
    }

    /** Whether something was found, and no clean word reads as easily. */
    boolean found() {
        return rule != null && !(clean && cleanCost <= cost);
    }

    int end() {
        return end;
    }

    /** The word, without letters that are repeated to make it longer; of several that may be hidden the one that is usual. */
    String word() {
        UsualForms.Fit usual = usual();
        if (usual != null) {
            return usual.word();
        }
        String shorter = Stretched.shortened(word, 3);
        String doubled = Stretched.shortened(word, 3, 2);
        return lexicon.forms().match(shorter) < 0 && lexicon.forms().match(doubled) >= 0 ? doubled : shorter;
    }

    /** The rule of the word. */
    LexiconRule rule() {
        UsualForms.Fit usual = usual();
        return usual == null
                ? requireNonNull(rule, "rule")
                : lexicon.formRule(lexicon.forms().match(usual.word()));
    }

    /** The usual form that is meant rather than the one that was read, or null. */
    private UsualForms.@Nullable Fit usual() {
        UsualForms.Fit usual = hidden ? plausible.fit(wide) : null;
        return usual == null || usual.cost() > cost + AS_GOOD || lexicon.forms().match(usual.word()) < 0 ? null : usual;
    }

    /** How the word was hidden, for the name of the rule. */
    Way way() {
        return hidden
                ? Way.MASK
                : (hows & 1 << MaskedReader.JOIN) != 0
                        ? Way.PARTED
                        : (hows & 1 << MaskedReader.LOOK) != 0 ? Way.LOOKALIKE : Way.STRETCHED;
    }

    double confidence() {
        return Way.confidenceOf(score);
    }
}
