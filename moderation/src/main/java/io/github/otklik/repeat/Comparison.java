package io.github.otklik.repeat;

import io.github.otklik.repeat.Term.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two messages laid side by side: which terms of one are those of the other, and how alike the messages are by weight.
 *
 * <p>The weight in common is taken against the weight of both (Jaccard) and against that of the lighter message
 * (containment), half and half. Each sign of another question takes a part of that away: another place, number, matter or
 * side of it, another word in the same frame, thanks.
 */
final class Comparison {
    private static final double OTHER_PLACE = 0.4;
    private static final double OTHER_NUMBER = 0.4;
    private static final double OTHER_MATTER = 0.5;
    private static final double PARTLY_OTHER_MATTER = 0.7;
    private static final double OTHER_WORD = 0.4;
    private static final double OTHER_ASPECT = 0.6;
    private static final double THANKS = 0.3;
    private static final int WHOLE = 100;
    private static final int LEAST_FRAME = 3;
    private static final Set<Kind> MATTERS = EnumSet.of(Kind.WORD, Kind.ACT, Kind.ASPECT, Kind.TOPIC);
    private static final Set<Kind> NAMES =
            EnumSet.of(Kind.WORD, Kind.PLACE, Kind.ADDRESS, Kind.SITE, Kind.TOPIC, Kind.NUMBER);
    private static final Comparator<Alike> MOST_ALIKE_FIRST = Comparator.comparingInt(Alike::likeness)
            .reversed()
            .thenComparing(Alike::first)
            .thenComparing(Alike::second);

    private final Terms earlier;
    private final Terms later;
    private final Set<String> pairedEarlier = new HashSet<>();
    private final Set<String> pairedLater = new HashSet<>();
    private long common;

    private Comparison(Terms earlier, Terms later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** How two messages compare; they are the same question from a threshold on. */
    static Repeat compare(Terms earlier, Terms later, double threshold) {
        Comparison scale = new Comparison(earlier, later);
        scale.pairEqual();
        scale.pairAlike();
        double similarity = scale.similarity();
        List<String> shared = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Term term : later.all()) {
            (scale.pairedLater.contains(term.key()) ? shared : added).add(term.shown());
        }
        return new Repeat(similarity, similarity >= threshold, shared, added);
    }

    private void pairEqual() {
        for (Term term : later.all()) {
            Term other = earlier.get(term.key());
            if (other != null) {
                pair(other, term, WHOLE);
            }
        }
    }

    /** Pairs what is left by likeness, the most alike first; what is as alike as another by the letters, either way round. */
    private void pairAlike() {
        List<Alike> candidates = new ArrayList<>();
        for (Term one : unpaired(earlier, pairedEarlier)) {
            for (Term two : unpaired(later, pairedLater)) {
                int likeness = one.likeness(two);
                if (likeness > 0) {
                    candidates.add(new Alike(one, two, likeness));
                }
            }
        }
        candidates.sort(MOST_ALIKE_FIRST);
        for (Alike alike : candidates) {
            if (!pairedEarlier.contains(alike.one.key()) && !pairedLater.contains(alike.two.key())) {
                pair(alike.one, alike.two, (WHOLE + alike.likeness) / 2);
            }
        }
    }

    private void pair(Term one, Term two, int likeness) {
        pairedEarlier.add(one.key());
        pairedLater.add(two.key());
        common += (long) likeness * Math.min(one.weight(), two.weight());
    }

    private static List<Term> unpaired(Terms terms, Set<String> paired) {
        return terms.all().stream().filter(term -> !paired.contains(term.key())).toList();
    }

    private double similarity() {
        long one = weight(earlier);
        long two = weight(later);
        if (one == 0 || two == 0) {
            return 0;
        }
        double jaccard = (double) common / (one + two - common);
        double containment = (double) common / Math.min(one, two);
        return (jaccard + containment) / 2 * likelihood();
    }

    private static long weight(Terms terms) {
        return WHOLE * terms.all().stream().mapToLong(Term::weight).sum();
    }

    /** What signs of another question leave of the similarity, 1 without any. */
    private double likelihood() {
        double left = earlier.isThanks() == later.isThanks() ? 1 : THANKS;
        if (differ(Kind.ADDRESS) || (differ(Kind.PLACE) && !agree(Kind.PLACE) && !agree(Kind.ADDRESS))) {
            left *= OTHER_PLACE;
        }
        if (differ(Kind.NUMBER)) {
            left *= OTHER_NUMBER;
        }
        if ((differ(Kind.TOPIC) && !agree(Kind.TOPIC)) || (differ(MATTERS) && !agree(MATTERS))) {
            left *= OTHER_MATTER;
        } else if (differ(Kind.TOPIC)) {
            left *= PARTLY_OTHER_MATTER;
        }
        if (differInOne()) {
            left *= OTHER_WORD;
        }
        if (leftEarlier(Set.of(Kind.ASPECT)) || leftLater(Set.of(Kind.ASPECT))) {
            left *= OTHER_ASPECT;
        }
        return left;
    }

    private boolean differ(Kind kind) {
        return differ(Set.of(kind));
    }

    /** Whether each message has a term of some kinds that the other has not. */
    private boolean differ(Set<Kind> kinds) {
        return leftEarlier(kinds) && leftLater(kinds);
    }

    private boolean leftEarlier(Set<Kind> kinds) {
        return unpaired(earlier, pairedEarlier).stream().anyMatch(term -> kinds.contains(term.kind()));
    }

    private boolean leftLater(Set<Kind> kinds) {
        return unpaired(later, pairedLater).stream().anyMatch(term -> kinds.contains(term.kind()));
    }

    private boolean agree(Kind kind) {
        return agree(Set.of(kind));
    }

    /** Whether a term of some kinds is in both messages. */
    private boolean agree(Set<Kind> kinds) {
        return paired(later, pairedLater, kinds) || paired(earlier, pairedEarlier, kinds);
    }

    private static boolean paired(Terms terms, Set<String> paired, Set<Kind> kinds) {
        return terms.all().stream().anyMatch(term -> kinds.contains(term.kind()) && paired.contains(term.key()));
    }

    /**
     * Whether the messages are the same but for one word that stands in the place of another: another
     * object. A word that begins the same may be a slip of the pen.
     */
    private boolean differInOne() {
        List<Term> one = unpaired(earlier, pairedEarlier);
        List<Term> two = unpaired(later, pairedLater);
        return one.size() == 1
                && two.size() == 1
                && pairedLater.size() >= LEAST_FRAME
                && NAMES.contains(one.get(0).kind())
                && NAMES.contains(two.get(0).kind())
                && one.get(0).shown().charAt(0) != two.get(0).shown().charAt(0);
    }

    /** Two different terms that may be one, and how alike they are. */
    private record Alike(Term one, Term two, int likeness) {
        private String first() {
            return one.key().compareTo(two.key()) <= 0 ? one.key() : two.key();
        }

        private String second() {
            return one.key().compareTo(two.key()) <= 0 ? two.key() : one.key();
        }
    }
}
