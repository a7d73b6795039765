package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Weighs the readings of one row of pieces and keeps the best: what is seen speaks for it, what has to be guessed against. */
final class MaskedJudge implements MaskedReader.Judge {
    /** How sure it is that one letter and dots hide what is looked for. */
    static final double UNCLEAR = 0.5;

    private static final int ENOUGH = 3;
    private static final int ENOUGH_IF_UNCLEAR = 2;
    private static final int SEEN = 14;

    private final Lexicon lexicon;
    private final MaskedText text;
    private final MaskedSurroundings surroundings;
    private final MaskedReading reading = new MaskedReading();
    private @Nullable MaskedReader reader;
    private boolean plain;
    private int enough;
    private boolean mayBeObscene;

    private int score;
    private int cost;
    private int wide;
    private int end;
    private int hows;
    private boolean hidden;
    private @Nullable LexiconRule rule;
    private String word = "";
    private boolean clean;
    private int cleanCost;

    MaskedJudge(Lexicon lexicon, MaskedText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.surroundings = new MaskedSurroundings(lexicon, text);
    }

    /** Begins a row; plain means that the automaton is the one over all words. */
    void begin(MaskedReader from, boolean overAllWords) {
        enough = ENOUGH;
        mayBeObscene = false;
        reader = from;
        plain = overAllWords;
        score = 0;
        rule = null;
        clean = false;
        surroundings.clear();
        cleanCost = Integer.MAX_VALUE;
    }

    /** Begins a row of one letter and dots, read by the automaton over full forms. */
    void beginUnclear(MaskedReader from) {
        begin(from, false);
        enough = ENOUGH_IF_UNCLEAR;
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
        mayBeObscene |= found.entry().category() == Category.OBSCENE;
        from.trace(node, reading);
        int evidence = evidence(found.entry(), pieces);
        if (evidence < enough) {
            return;
        }
        if (rule != null && evidence >= 4 && score >= 4 && Math.abs(price - cost) <= 3) {
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
                || (evidence == score && (price < cost || (price == cost && better(found))))) {
            rule = found;
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

    private boolean better(LexiconRule other) {
        return rule != null
                && other.entry().category() == Category.OBSCENE
                && rule.entry().category() != Category.OBSCENE;
    }

    private int evidence(LexiconEntry entry, int pieces) {
        int seen = reading.countSeen();
        int length = reading.length();
        if (seen == length) {
            return allSeen(pieces);
        }
        int root = -1;
        int rootEnd = -1;
        for (String each : entry.roots()) {
            root = reading.indexOf(each);
            if (root >= 0) {
                rootEnd = root + each.length();
                break;
            }
        }
        int weight = 0;
        int rest = 0;
        for (int i = 0; i < length; i++) {
            if (reading.isSeen(i) && i >= root && i < rootEnd) {
                weight += i == root ? 3 : 2;
            } else if (reading.isSeen(i)) {
                rest++;
            }
        }
        weight += Math.min(rest, 3) + (reading.isSeen(length - 1) ? 1 : 0);
        if (rest == seen) {
            weight -= lexicon.whole(reading.start()) ? 2 : 3;
        }
        return weight + surroundings.weigh(pieces, length - seen);
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

    /** Whether something was found, and no clean word reads as easily. */
    boolean found() {
        return rule != null && !(clean && cleanCost <= cost);
    }

    /** Whether any reading at all is obscene. */
    boolean mayBeObscene() {
        return mayBeObscene;
    }

    int end() {
        return end;
    }

    String word() {
        return word;
    }

    LexiconRule rule() {
        return requireNonNull(rule, "rule");
    }

    /** How the word was hidden, for the name of the rule. */
    String how() {
        return hidden
                ? "mask"
                : (hows & 1 << MaskedReader.JOIN) != 0
                        ? "parted"
                        : (hows & 1 << MaskedReader.LOOK) != 0 ? "lookalike" : "stretched";
    }

    double confidence() {
        return score >= 7 ? 0.97 : score >= 6 ? 0.95 : score == 5 ? 0.9 : score == 4 ? 0.8 : 0.6;
    }
}
