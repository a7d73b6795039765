package io.github.otklik.repeat;

import java.util.ArrayList;
import java.util.List;

/**
 * A thing that a message speaks of.
 *
 * @param key  what it is compared by: a stem, a number, or the name of a group of words of one meaning
 * @param kind  what it is
 * @param shown  the word as it was first written, in lower case
 * @param stems  the stems of the words that said it, {@value #MOST_STEMS} at most; none for a number
 */
record Term(String key, Kind kind, String shown, List<String> stems) {
    private static final int MOST_STEMS = 4;

    /** What a term is, by rising weight. */
    enum Kind {
        /** A number that counts something: days, roubles, a time, a date. */
        QUANTITY(3),
        /** Any other word. */
        WORD(10),
        /** Something to do or to happen, of the table. */
        ACT(10),
        /** A kind of public place, of the table. */
        SITE(20),
        /** A side of a matter, of the table. */
        ASPECT(20),
        /** A number that names something: a house, a bus, a school. */
        NUMBER(25),
        /** What may be a name of a place, by the word before. */
        PLACE(25),
        /** A name of a place, by a kind of place or a number beside it. */
        ADDRESS(25),
        /** A matter of the table. */
        TOPIC(30);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }

        boolean isKnown() {
            return this == TOPIC || this == SITE || this == ASPECT || this == ACT;
        }
    }

    int weight() {
        return kind.weight();
    }

    /** The two mentions of one thing as one: of the kind that weighs more, with the stems of both. */
    Term and(Term other) {
        List<String> both = new ArrayList<>(stems);
        for (String stem : other.stems) {
            if (both.size() < MOST_STEMS && !both.contains(stem)) {
                both.add(stem);
            }
        }
        return new Term(key, kind.compareTo(other.kind) >= 0 ? kind : other.kind, shown, List.copyOf(both));
    }

    /** How alike the two are, in hundredths: 100 for the same, less for a slip of the pen, 0 for different things. */
    int likeness(Term other) {
        if (key.equals(other.key)) {
            return 100;
        }
        if (kind.isKnown() && other.kind.isKnown()) {
            return 0;
        }
        int best = 0;
        for (String mine : stems) {
            for (String theirs : other.stems) {
                best = Math.max(best, Shingles.likeness(mine, theirs));
            }
        }
        return best;
    }
}
