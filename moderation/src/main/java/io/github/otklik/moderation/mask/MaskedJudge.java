package io.github.otklik.moderation.mask;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.Stretched;
import org.jspecify.annotations.Nullable;

/** Weighs the readings of one row of pieces and keeps the best: what is seen speaks for it, what has to be guessed against. */
final class MaskedJudge implements MaskedReader.Judge {
    private final Lexicon lexicon;
    private final MaskedText text;
    private final MaskedSurroundings surroundings;
    private final Plausible plausible;
    private final MaskedReading reading = new MaskedReading();
    private final Evidence weighing;
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
        this.weighing = new Evidence(lexicon, text, reading, surroundings, plausible);
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
        int evidence = weighing.of(found.entry(), pieces);
        if (evidence < Channel.weight(Channel.ENOUGH)) {
            return;
        }
        if (rule != null && pieces > wide && goesOn(wide) && evidence >= Channel.weight(Channel.SURE)) {
            rule = null;
        } else if (rule != null && pieces < wide && goesOn(pieces) && score >= Channel.weight(Channel.SURE)) {
            return;
        }
        boolean guessed =
                evidence < Channel.weight(Channel.ALL_SEEN_PARTED) && score < Channel.weight(Channel.ALL_SEEN_PARTED);
        if (rule != null
                && guessed
                && evidence >= Channel.weight(Channel.RIVAL)
                && score >= Channel.weight(Channel.RIVAL)
                && Math.abs(price - cost) <= Channel.weight(Channel.RIVAL_COST)) {
            boolean obscene = found.entry().category() == Category.OBSCENE;
            if (obscene != (rule.entry().category() == Category.OBSCENE)) {
                if (!obscene) {
                    return;
                }
                rule = null;
            }
        }
        if (evidence >= Channel.weight(Channel.ALL_SEEN_PARTED)
                && score >= Channel.weight(Channel.ALL_SEEN_PARTED)
                && rule != null) {
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

    /** Breaks a tie between two rules: what is obscene first, then the order of the lexicon. */
    private boolean better(LexiconRule other, int rank) {
        boolean obscene = other.entry().category() == Category.OBSCENE;
        boolean before = requireNonNull(rule, "rule").entry().category() == Category.OBSCENE;
        return obscene == before ? rank < ranked : obscene;
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
        UsualForms.Form usual = usual();
        if (usual != null) {
            return usual.word;
        }
        String shorter = Stretched.shortened(word, 3);
        String doubled = Stretched.shortened(word, 3, 2);
        return lexicon.forms().match(shorter) < 0 && lexicon.forms().match(doubled) >= 0 ? doubled : shorter;
    }

    /** The rule of the word. */
    LexiconRule rule() {
        UsualForms.Form usual = usual();
        return usual == null
                ? requireNonNull(rule, "rule")
                : lexicon.formRule(lexicon.forms().match(usual.word));
    }

    /** The usual form that is meant rather than the one that was read, or null. */
    private UsualForms.@Nullable Form usual() {
        UsualForms.Form usual = hidden ? plausible.fit(wide) : null;
        return usual == null
                        || usual.cost > cost + Channel.weight(Channel.USUAL_AS_GOOD)
                        || lexicon.forms().match(usual.word) < 0
                ? null
                : usual;
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
