package io.github.otklik.repeat;

/**
 * A thing that a message speaks of.
 *
 * @param key  what it is compared by: a stem, or the digits of a number
 * @param kind  what it is
 * @param of  of a number that names something, what it is the number of: "house", "entrance", "route", the family of an
 *     institution; empty if that is unknown
 * @param sure  whether a name or a number certainly names a place
 * @param families  the families of the word
 * @param shown  the word as it was first written, in lower case
 */
record Term(String key, Kind kind, String of, boolean sure, Bits families, String shown) {
    /** What a term is, by falling rank: of two mentions of one word the first kind is kept. */
    enum Kind {
        /** A name of a place. */
        NAME(0),
        /** A number that names something: a house, a bus, a school. */
        NUMBER(1),
        /** What is wrong or wanted. */
        MATTER(2),
        /** A thing that works for people. */
        SERVICE(3),
        /** A kind of public place. */
        SITE(4),
        /** A side of a matter. */
        ASPECT(5),
        /** Something to do or to happen. */
        ACT(6),
        /** Any other word. */
        WORD(7),
        /** A number that counts something: days, roubles, a time, a date. */
        QUANTITY(8);

        private final int place;

        Kind(int place) {
            this.place = place;
        }

        /** Its place in counts by kind. */
        int place() {
            return place;
        }
    }

    boolean isPlace() {
        return kind == Kind.NAME || kind == Kind.NUMBER;
    }

    /** What the term is found by in a message: a number is no stem. */
    String id() {
        return kind == Kind.NUMBER ? "#" + of + "#" + key : kind == Kind.QUANTITY ? "~" + key : key;
    }

    /** Whether two numbers may name one thing: the same number, of things that are not known to differ. */
    boolean isNumberLike(Term other) {
        return key.equals(other.key) && (of.equals(other.of) || of.isEmpty() || other.of.isEmpty());
    }

    /** Whether it is a number of either kind. */
    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.QUANTITY;
    }

    /** The two mentions of one thing as one. */
    Term and(Term other) {
        return new Term(
                key,
                kind.compareTo(other.kind) <= 0 ? kind : other.kind,
                of,
                sure || other.sure,
                families.or(other.families),
                shown);
    }
}
