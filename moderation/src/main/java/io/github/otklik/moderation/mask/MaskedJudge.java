package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.Channel.weight;
import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.Stretched;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best reading of one row of pieces: the one with the largest sum of {@link Evidence} and of how often its word is meant.
 * Of equal ones the longest, then the most usual, then an obscene one, then the first of the lexicon. A clean word that is read at no
 * greater cost is meant rather; it shows the same letters.
 */
final class MaskedJudge implements MaskedReader.Judge {
    private final Lexicon lexicon;
    private final MaskedText text;
    private final MaskedSurroundings surroundings;
    private final Plausible plausible;
    private final Evidence evidence;
    private MaskedReading reading = new MaskedReading();
    private MaskedReading best = new MaskedReading();
    private @Nullable MaskedReader reader;
    private boolean plain;

    private @Nullable LexiconRule rule;
    private int ranked;
    private int score;
    private int total;
    private int wide;
    private int end;
    private int cleanCost;

    MaskedJudge(Lexicon lexicon, MaskedText text) {
        this.lexicon = lexicon;
        this.text = text;
        this.surroundings = new MaskedSurroundings(lexicon, text);
        this.plausible = new Plausible(lexicon, text);
        this.evidence = new Evidence(lexicon, text, surroundings, plausible);
    }

    /** Begins a row; plain means that the automaton is the one over all words. */
    void begin(MaskedReader from, CharSequence source, boolean overAllWords) {
        plausible.begin(source);
        surroundings.clear();
        reader = from;
        plain = overAllWords;
        rule = null;
        cleanCost = Integer.MAX_VALUE;
    }

    @Override
    public void reading(int node, int pieces, int rank) {
        MaskedReader from = requireNonNull(reader, "reader");
        LexiconRule found = plain ? lexicon.rule(rank) : lexicon.formRule(rank);
        if (found == null) {
            cleanCost = Math.min(cleanCost, from.cost(node));
            return;
        }
        if (!mayStand(found, pieces)) {
            return;
        }
        from.trace(node, reading);
        if (endsInMarks(pieces) || !plausible.mayBe(reading, pieces)) {
            return;
        }
        int points = evidence.of(reading, found.entry(), pieces);
        if (points < weight(Channel.ENOUGH)) {
            return;
        }
        int sum = points + evidence.prior(reading, found.entry());
        if (goesOn(pieces)) {
            sum = Math.min(sum, weight(Channel.CUT));
        }
        if (rule == null || sum > total || (sum == total && better(found, rank, pieces))) {
            rule = found;
            ranked = rank;
            score = points;
            total = sum;
            wide = pieces;
            end = text.ends[pieces - 1];
            MaskedReading kept = best;
            best = reading;
            reading = kept;
        }
    }

    /** Whether a rule is one of whole words in any alphabet, or in this one, and a word may end after a number of pieces. */
    private boolean mayStand(LexiconRule found, int pieces) {
        return (found.kind() != LexiconRule.Kind.SHORT || (pieces == text.size && text.isLetters()))
                && text.ends(pieces)
                && (!text.neighbour || found.kind() == LexiconRule.Kind.WORD);
    }

    /** Whether marks at the end of a number of pieces are no part of a mask: they hide nothing and are not made to hide. */
    private boolean endsInMarks(int pieces) {
        int last = pieces - 1;
        return text.kinds[last] == MaskedText.Piece.RUN
                && reading.isSeen(reading.length() - 1)
                && !plausible.isMadeToHide(last);
    }

    /** Breaks a tie. */
    private boolean better(LexiconRule other, int rank, int pieces) {
        if (pieces != wide) {
            return pieces > wide;
        }
        if (reading.isGuessed()) {
            if (reading.place() != best.place()) {
                return reading.place() < best.place();
            }
            int likeUsual = UsualForms.STANDARD.depth(reading.word()) - UsualForms.STANDARD.depth(best.word());
            if (likeUsual != 0) {
                return likeUsual > 0;
            }
        }
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
        return rule != null && cleanCost > best.cost();
    }

    int end() {
        return end;
    }

    /** The word, without letters that are repeated to make it longer. */
    String word() {
        String word = best.word();
        String shorter = Stretched.shortened(word, 3);
        String doubled = Stretched.shortened(word, 3, 2);
        return lexicon.forms().match(shorter) < 0 && lexicon.forms().match(doubled) >= 0 ? doubled : shorter;
    }

    /** The rule of the word. */
    LexiconRule rule() {
        return requireNonNull(rule, "rule");
    }

    /** How the word was hidden, for the name of the rule. */
    Way way() {
        return best.isGuessed()
                ? Way.MASK
                : best.isParted() ? Way.PARTED : best.hasLooks() ? Way.LOOKALIKE : Way.STRETCHED;
    }

    double confidence() {
        return Way.confidenceOf((score + weight(Channel.STEP) - 1) / weight(Channel.STEP));
    }
}
