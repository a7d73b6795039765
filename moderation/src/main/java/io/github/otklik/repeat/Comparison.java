package io.github.otklik.repeat;

import io.github.otklik.repeat.Hints.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Two messages laid side by side: which terms of one are those of the other, and the signs that they ask the same.
 *
 * <p>A word is in both when the other message has a word of its stem, a stem like it, or of a family of its own; a family counts
 * once, however many words say it. A number is in both when what it is the number of is not another thing.
 */
final class Comparison {
    private static final int MOST_NAMES = 2;
    private static final int MOST_MATTERS = 3;
    private static final int MOST_SERVICES = 2;
    private static final int MOST_WORDS = 3;
    private static final int MOST_TURNS = 2;

    private final Profile earlier;
    private final Profile later;
    private final Side one;
    private final Side two;
    private final Weights weights;

    private Comparison(Profile earlier, Profile later, Weights weights) {
        this.earlier = earlier;
        this.later = later;
        this.weights = weights;
        one = new Side(earlier, later);
        two = new Side(later, earlier);
    }

    static Comparison of(Profile earlier, Profile later, Weights weights) {
        return new Comparison(earlier, later, weights);
    }

    /** How alike the messages are, 0 if they have nothing in common and 1 if they say the same. */
    double similarity() {
        if (one.isNothing() || two.isNothing()) {
            return 0;
        }
        if (one.isAll() && two.isAll() && earlier.sameTurns(later)) {
            return 1;
        }
        double sum = 0;
        for (Sign sign : Sign.values()) {
            sum += weights.of(sign) * value(sign);
        }
        return Weights.similarity(sum);
    }

    /**
     * Whether the later message names no other place, matter or side of it than the earlier one, at a place that both
     * name, and nothing tells that it asks another thing: then, being alike enough, it may ground a refusal.
     */
    boolean isPlain() {
        return earlier.isWhole()
                && later.isWhole()
                && (two.got(Term.Kind.NAME) > 0 || two.gotSureNumber())
                && two.left(Term.Kind.NAME) + two.left(Term.Kind.NUMBER) == 0
                && value(Sign.OTHER_NUMBER) + value(Sign.OTHER_NAME) == 0
                && two.got(Term.Kind.MATTER) + two.got(Term.Kind.SERVICE) > 0
                && two.left(Term.Kind.MATTER) + two.left(Term.Kind.SERVICE) + two.left(Term.Kind.ASPECT) == 0
                && !later.has(Kind.OTHER)
                && !later.has(Kind.DONE)
                && !later.has(Kind.ASK);
    }

    /** The words of the later message that the earlier one has, or has not. */
    List<String> words(boolean shared) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < later.terms().size(); i++) {
            if (two.isIn(i) == shared) {
                words.add(later.terms().get(i).shown());
            }
        }
        return words;
    }

    /** How strongly a sign is there: 0, 1, or a count. */
    double value(Sign sign) {
        return switch (sign) {
            case ALWAYS -> 1;
            case NAMES -> names();
            case OTHER_NAME -> is(names() == 0 && one.sureNamesLeft() && two.sureNamesLeft());
            case NUMBERS -> Math.min(MOST_NAMES, shared(Term.Kind.NUMBER));
            case OTHER_NUMBER -> is(one.numbersDiffer(two));
            case SITES -> Math.min(1, shared(Term.Kind.SITE));
            case MATTERS -> Math.min(MOST_MATTERS, shared(Term.Kind.MATTER));
            case OTHER_MATTER -> is(differ(Term.Kind.MATTER));
            case MATTERS_LEFT -> StrictMath.log1p(Math.min(one.left(Term.Kind.MATTER), two.left(Term.Kind.MATTER)));
            case SERVICES -> Math.min(MOST_SERVICES, shared(Term.Kind.SERVICE));
            case WORDS -> Math.min(MOST_WORDS, shared(Term.Kind.WORD));
            case ACTS -> Math.min(2, shared(Term.Kind.ACT));
            case OTHER_ACT -> is(differ(Term.Kind.ACT));
            case NOTHING -> is(shared(Term.Kind.MATTER)
                            + shared(Term.Kind.SERVICE)
                            + shared(Term.Kind.WORD)
                            + shared(Term.Kind.ACT)
                    == 0);
            case OTHER_ASPECT -> is(one.left(Term.Kind.ASPECT) + two.left(Term.Kind.ASPECT) > 0);
            case AGAIN -> Math.min(MOST_TURNS, later.hints(Kind.AGAIN));
            case STILL -> Math.min(MOST_TURNS, later.hints(Kind.STILL));
            case OTHER -> Math.min(MOST_TURNS, later.hints(Kind.OTHER));
            case DONE -> is(laterAlone(Kind.DONE));
            case DONE_ONLY -> is(laterAlone(Kind.DONE) && !later.wants() && !later.has(Kind.STILL));
            case ASK -> is(laterAlone(Kind.ASK));
            case EVENT -> is(later.has(Kind.EVENT));
            case FACT -> is(two.left(Term.Kind.QUANTITY) > 0);
        };
    }

    private static double is(boolean sign) {
        return sign ? 1 : 0;
    }

    private int names() {
        int least = shared(Term.Kind.NAME);
        return Math.min(MOST_NAMES, Math.max(least, one.got(Term.Kind.NAME) + two.got(Term.Kind.NAME) > 0 ? 1 : 0));
    }

    private int shared(Term.Kind kind) {
        return Math.min(one.got(kind), two.got(kind));
    }

    /** Whether each message has a term of a kind, and none of them is in the other. */
    private boolean differ(Term.Kind kind) {
        return one.got(kind) + two.got(kind) == 0 && one.left(kind) > 0 && two.left(kind) > 0;
    }

    private boolean laterAlone(Kind kind) {
        return later.has(kind) && !earlier.has(kind);
    }
}
