package io.github.otklik.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is compared of a message: its terms, each once, and the turns of speech in it. Immutable.
 *
 * <p>Terms are found by the hash of their id in a sorted array, so that most are missed without looking at a letter.
 */
final class Profile {
    /** How many different terms are kept of a message, from its beginning. */
    static final int MOST_TERMS = 128;

    private final List<Term> terms;
    private final long[] beginnings;
    private final int[] hashes;
    private final Term[] sorted;
    private final Bits families;
    private final int[] hints;
    private final boolean whole;
    private final boolean wants;
    private final boolean namesSurely;
    /** What its numbers that certainly name something are the numbers of. */
    private final Set<String> numbered;

    private Profile(List<Term> terms, int[] hints, boolean whole, boolean wants) {
        this.terms = terms;
        this.sorted = terms.toArray(new Term[0]);
        Arrays.sort(sorted, Comparator.comparingInt(term -> term.id().hashCode()));
        this.hashes =
                Arrays.stream(sorted).mapToInt(term -> term.id().hashCode()).toArray();
        this.beginnings = terms.stream()
                .mapToLong(term -> term.isNumber() ? 0 : Spelling.beginning(term.key()))
                .toArray();
        Bits all = Bits.NONE;
        for (Term term : terms) {
            all = all.or(term.isPlace() ? Bits.NONE : term.families());
        }
        this.families = all;
        this.hints = hints;
        this.whole = whole;
        this.wants = wants;
        this.namesSurely = terms.stream().anyMatch(term -> term.kind() == Term.Kind.NAME && term.sure());
        this.numbered = terms.stream()
                .filter(term -> term.kind() == Term.Kind.NUMBER && term.sure())
                .map(Term::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Profile of(CharSequence text, Vocabulary vocabulary, Hints hints) {
        Tokens tokens = Tokens.of(text);
        int[] counts = hints.count(tokens.all());
        List<Term> terms = List.copyOf(TermReader.read(tokens.all(), vocabulary));
        return new Profile(
                terms,
                counts,
                tokens.whole() && terms.size() < MOST_TERMS,
                tokens.asks() || counts[Hints.Kind.WANT.place()] > 0 || orders(terms, vocabulary));
    }

    private static boolean orders(List<Term> terms, Vocabulary vocabulary) {
        return terms.stream().anyMatch(term -> term.kind() == Term.Kind.ACT && vocabulary.endsAsOrder(term.shown()));
    }

    /** The same, with terms of a pool where it has them: equal terms of many messages are kept once. */
    Profile pooled(Map<Term, Term> pool) {
        List<Term> shared = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Term known = pool.putIfAbsent(term, term);
            shared.add(known == null ? term : known);
        }
        return new Profile(List.copyOf(shared), hints, whole, wants);
    }

    List<Term> terms() {
        return terms;
    }

    Bits families() {
        return families;
    }

    /** Whether all of the message is in it. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the writer wants something: there is a question mark, a request, an order. */
    boolean wants() {
        return wants;
    }

    /** Whether a word of it certainly names a place. */
    boolean namesSurely() {
        return namesSurely;
    }

    /** Whether both messages have a number of one kind of thing. */
    boolean numbersAlike(Profile other) {
        for (String of : numbered) {
            if (other.numbered.contains(of)) {
                return true;
            }
        }
        return false;
    }

    int hints(Hints.Kind kind) {
        return hints[kind.place()];
    }

    boolean has(Hints.Kind kind) {
        return hints(kind) > 0;
    }

    /** What the stem of a term begins with, or 0. */
    long beginning(int term) {
        return beginnings[term];
    }

    /** Whether the message has a term of another, whose stem begins with something. */
    boolean has(Term term, long beginning) {
        if (term.kind() == Term.Kind.NUMBER) {
            return hasNumber(term);
        }
        return (term.kind() != Term.Kind.NAME && term.families().meets(families)) || hasWord(term, beginning);
    }

    /** Whether the message has the word of a term, in some form or with a slip, whose stem begins with something. */
    private boolean hasWord(Term term, long beginning) {
        return has(term.id()) || (beginning != 0 && hasLike(term, beginning));
    }

    /** Whether the messages say alike whether a thing is done, how things are done, and that it is another thing. */
    boolean sameTurns(Profile other) {
        return has(Hints.Kind.DONE) == other.has(Hints.Kind.DONE)
                && has(Hints.Kind.ASK) == other.has(Hints.Kind.ASK)
                && has(Hints.Kind.OTHER) == other.has(Hints.Kind.OTHER);
    }

    private boolean has(String id) {
        int hash = id.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return false;
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (; at < hashes.length && hashes[at] == hash; at++) {
            if (sorted[at].id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(Term number) {
        for (Term term : terms) {
            if (term.kind() == Term.Kind.NUMBER && term.isNumberLike(number)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLike(Term word, long beginning) {
        for (int i = 0; i < beginnings.length; i++) {
            if (beginnings[i] == beginning && Spelling.alike(terms.get(i).key(), word.key())) {
                return true;
            }
        }
        return false;
    }
}
