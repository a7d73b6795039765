package io.github.otklik.repeat;

import io.github.otklik.repeat.Term.Kind;
import java.util.List;

/** One of two messages that are compared: which of its terms the other has. */
final class Side {
    private final List<Term> terms;
    private final boolean[] in;
    private final int[] got = new int[Kind.values().length];
    private final int[] left = new int[Kind.values().length];
    private boolean sureNamesLeft;
    private boolean surePlace;
    private boolean any;
    private boolean all = true;

    Side(Profile own, Profile other) {
        terms = own.terms();
        in = new boolean[terms.size()];
        long[] covered = new long[Families.MOST / Long.SIZE];
        for (int i = 0; i < in.length; i++) {
            Term term = terms.get(i);
            in[i] = other.has(term, own.beginning(i));
            any |= in[i] && term.kind() != Kind.QUANTITY;
            all &= in[i];
            if (!in[i]) {
                left[term.kind().place()]++;
                sureNamesLeft |= term.kind() == Kind.NAME && term.sure();
                continue;
            }
            surePlace |= term.isPlace() && term.sure();
            boolean again = !term.isPlace() && term.families().cover(other.families(), covered);
            if (!again) {
                got[term.kind().place()]++;
            }
        }
    }

    /** Whether the other message has a term, by its place. */
    boolean isIn(int term) {
        return in[term];
    }

    /** How many different things of a kind the other message has. */
    int got(Kind kind) {
        return got[kind.place()];
    }

    /** Whether it speaks of a matter or a service, and of none, nor a side of one, that the other message has not. */
    boolean hasNoMore() {
        return got(Kind.MATTER) + got(Kind.SERVICE) > 0
                && left(Kind.MATTER) + left(Kind.SERVICE) + left(Kind.ASPECT) == 0;
    }

    /** How many terms of a kind the other message has not. */
    int left(Kind kind) {
        return left[kind.place()];
    }

    /** Whether a name is left that certainly names a place. */
    boolean sureNamesLeft() {
        return sureNamesLeft;
    }

    /** Whether the other message has a name that certainly names a place, or a number whose kind is known. */
    boolean gotSurePlace() {
        return surePlace;
    }

    /** Whether the other message has none of its terms but amounts. */
    boolean isNothing() {
        return !any;
    }

    /** Whether the other message has all of its terms. */
    boolean isAll() {
        return all;
    }

    /** Whether both sides have numbers of one kind of thing, and none of them is on the other side. */
    boolean numbersDiffer(Side other) {
        for (Term term : terms) {
            if (term.kind() == Kind.NUMBER
                    && term.sure()
                    && other.has(term.of())
                    && !shares(term.of())
                    && !other.shares(term.of())) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String of) {
        for (Term term : terms) {
            if (isNumberOf(term, of)) {
                return true;
            }
        }
        return false;
    }

    private boolean shares(String of) {
        for (int i = 0; i < in.length; i++) {
            if (in[i] && isNumberOf(terms.get(i), of)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberOf(Term term, String of) {
        return term.kind() == Kind.NUMBER && term.sure() && term.of().equals(of);
    }
}
