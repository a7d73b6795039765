package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Weighs the readings of one row of pieces and keeps the best: what is seen speaks for it, what has to be guessed against. */
final class MaskedJudge implements MaskedReader.Judge {
    private static final int ENOUGH = 3;
    private static final int SEEN = 14;

    private final Lexicon lexicon;
    private final MaskedText text;
    private @Nullable MaskedReader reader;
    private boolean plain;

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
    }

    /** Begins a row; plain means that the automaton is the one over all words. */
    void begin(MaskedReader from, boolean overAllWords) {
        reader = from;
        plain = overAllWords;
        score = 0;
        rule = null;
        clean = false;
        cleanCost = Integer.MAX_VALUE;
    }

    @Override
    public void reading(int node, int pieces, int rank) {
        MaskedReader from = requireNonNull(reader, "reader");
        LexiconRule found = plain ? lexicon.wordRule(rank) : lexicon.formRule(rank);
        int price = from.cost(node);
        if (found == null) {
            clean = true;
            cleanCost = Math.min(cleanCost, price);
            return;
        }
        if (found.kind() == LexiconRule.Kind.SHORT || (text.size > pieces && !text.ends(pieces))) {
            return;
        }
        String candidate = from.word(node);
        boolean[] visible = from.visible(node, candidate.length());
        int ways = from.hows(node);
        int evidence = evidence(found.entry(), candidate, visible, ways, pieces);
        if (evidence < ENOUGH) {
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
            word = candidate;
            hows = ways;
            hidden = count(visible) < candidate.length();
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

    private static int firstHidden(boolean[] visible) {
        int first = 0;
        while (first < visible.length && visible[first]) {
            first++;
        }
        return first;
    }

    private static int count(boolean[] visible) {
        int count = 0;
        for (boolean one : visible) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private int evidence(LexiconEntry entry, String candidate, boolean[] visible, int ways, int pieces) {
        int seen = count(visible);
        if (seen == candidate.length()) {
            return allSeen(candidate, ways, pieces);
        }
        int root = entry.rootAt(candidate);
        int rootEnd = root + entry.rootLength(candidate);
        int weight = 0;
        int rest = 0;
        for (int i = 0; i < visible.length; i++) {
            if (visible[i] && i >= root && i < rootEnd) {
                weight += i == root ? 3 : 2;
            } else if (visible[i]) {
                rest++;
            }
        }
        weight += Math.min(rest, 3) + (visible[visible.length - 1] ? 1 : 0);
        if (rest == seen) {
            weight -= lexicon.whole(candidate.substring(0, firstHidden(visible))) ? 2 : 3;
        }
        return weight + surroundings(candidate.length() - seen, pieces);
    }

    /** How much the signs themselves say. */
    private int surroundings(int guessed, int pieces) {
        int weight = 0;
        int signs = 0;
        int capacity = 0;
        int first = -1;
        int last = -1;
        boolean gap = false;
        boolean digit = false;
        for (int i = 0; i < pieces; i++) {
            if (text.kinds[i] == MaskedText.Piece.RUN) {
                signs += text.signs[i];
                capacity += text.counts[i];
                first = first < 0 ? i : first;
                last = i;
                gap |= text.gaps[i] && i < pieces - 1;
            } else if (text.kinds[i] == MaskedText.Piece.DIGIT) {
                capacity++;
                digit = true;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        weight += signs > 0 ? 2 : 0;
        weight -= digit && signs == 0 ? 1 : 0;
        int misfit = Math.abs(guessed - capacity);
        weight -= signs > 0 ? Math.min(3, Math.max(0, misfit - 1)) : Math.max(0, misfit - Math.max(1, capacity)) / 2;
        String left = letters(0, first);
        String right = letters(last + 1, pieces);
        boolean ending = right.length() == 1 && !lexicon.whole(right);
        if (signs == 0 && lexicon.whole(left)) {
            weight -= ending ? 0 : 2;
        }
        if (signs == 0 && lexicon.whole(right)) {
            weight -= lexicon.whole(left) ? 5 : left.length() > 2 ? 3 : 2;
        }
        if (gap) {
            weight += ending ? 1 : -2;
        }
        if (signs == 0 && right.isEmpty()) {
            weight -= lexicon.whole(left) ? 5 : 1;
        }
        if (left.length() > 6 || right.length() > 7) {
            weight -= 2;
        }
        return weight;
    }

    private String letters(int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (text.letters[i] != 0 && text.kinds[i] == MaskedText.Piece.LETTER) {
                letters.append(Alphabet.letter(Integer.numberOfTrailingZeros(text.letters[i])));
            }
        }
        return letters.toString();
    }

    private int allSeen(String candidate, int ways, int pieces) {
        boolean joined = (ways & 1 << MaskedReader.JOIN) != 0;
        if (!joined) {
            return candidate.length() < 3 ? 0 : SEEN;
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
        return candidate.length() < 3 ? 0 : odd ? SEEN : SEEN - 1;
    }

    /** Whether something was found, and no clean word reads as easily. */
    boolean found() {
        return rule != null && !(clean && cleanCost <= cost);
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
