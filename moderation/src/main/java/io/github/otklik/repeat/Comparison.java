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
    static final int MOST_NAMES = 2;
    static final int MOST_SITES = 1;
    private static final int MOST_MATTERS = 3;
    private static final int MOST_SERVICES = 2;
    private static final int MOST_WORDS = 3;
    private static final int MOST_ACTS = 2;
    /** What messages speak of, from what tells most to what tells least. */
    private static final List<Term.Kind> CONTENT =
            List.of(Term.Kind.MATTER, Term.Kind.SERVICE, Term.Kind.WORD, Term.Kind.ACT);

    static final int MOST_TURNS = 2;

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
                && two.gotSurePlace()
                && two.left(Term.Kind.NAME) + two.left(Term.Kind.NUMBER) == 0
                && two.hasNoMore()
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
            case NAMES_LEFT -> is(names() > 0 && one.sureNamesLeft() && two.sureNamesLeft());
            case NUMBERS -> Math.min(MOST_NAMES, shared(Term.Kind.NUMBER));
            case OTHER_NUMBER -> is(one.numbersDiffer(two));
            case SITES -> Math.min(MOST_SITES, shared(Term.Kind.SITE));
            case MATTERS -> Math.min(MOST_MATTERS, content(Term.Kind.MATTER));
            case OTHER_MATTER -> is(differ(Term.Kind.MATTER));
            case MATTERS_LEFT -> StrictMath.log1p(Math.min(one.left(Term.Kind.MATTER), two.left(Term.Kind.MATTER)));
            case SERVICES -> Math.min(MOST_SERVICES, content(Term.Kind.SERVICE));
            case WORDS -> Math.min(MOST_WORDS, content(Term.Kind.WORD));
            case NO_MORE -> is(two.hasNoMore());
            case ACTS -> Math.min(MOST_ACTS, content(Term.Kind.ACT));
            case OTHER_ACT -> is(differ(Term.Kind.ACT));
            case NOTHING -> is(upTo(Term.Kind.ACT) == 0);
            case OTHER_ASPECT -> is(one.left(Term.Kind.ASPECT) + two.left(Term.Kind.ASPECT) > 0);
            case AGAIN -> haveCommon() ? Math.min(MOST_TURNS, later.hints(Kind.AGAIN)) : 0;
            case STILL -> haveCommon() ? Math.min(MOST_TURNS, later.hints(Kind.STILL)) : 0;
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

    /** Names that one message has and the other has as a name, too, or as another word. */
    private int names() {
        return Math.min(MOST_NAMES, Math.max(one.got(Term.Kind.NAME), two.got(Term.Kind.NAME)));
    }

    /** Whether they have a place, a matter or a word in common: a turn of speech alone makes no two messages one question. */
    private boolean haveCommon() {
        return names() + shared(Term.Kind.NUMBER) + shared(Term.Kind.SITE) + upTo(Term.Kind.WORD) > 0;
    }

    /** What is common of a kind, and what is of it in one message and of a higher kind in the other. */
    private int content(Term.Kind kind) {
        int place = CONTENT.indexOf(kind);
        return upTo(kind) - (place == 0 ? 0 : upTo(CONTENT.get(place - 1)));
    }

    /** How much content they have in common of a kind and those above it: "свет" is a matter, "электричество" a service. */
    private int upTo(Term.Kind kind) {
        int ofOne = 0;
        int ofTwo = 0;
        for (Term.Kind each : CONTENT.subList(0, CONTENT.indexOf(kind) + 1)) {
            ofOne += one.got(each);
            ofTwo += two.got(each);
        }
        return Math.min(ofOne, ofTwo);
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
