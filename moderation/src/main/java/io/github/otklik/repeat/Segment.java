package io.github.otklik.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Messages by their words: for each word, family and number those that have it. Immutable. */
final class Segment {
    private static final int[] NOWHERE = {};

    private final List<RepeatIndex.Entry> entries;
    private final Map<String, int[]> places;
    /** The stems that may be alike, by what they begin with. */
    private final Map<Long, List<String>> stems;

    private Segment(List<RepeatIndex.Entry> entries, Map<String, int[]> places, Map<Long, List<String>> stems) {
        this.entries = entries;
        this.places = places;
        this.stems = stems;
    }

    static Segment of(List<RepeatIndex.Entry> entries) {
        Map<Term, Term> pool = new HashMap<>();
        Map<String, Places> places = new HashMap<>();
        List<RepeatIndex.Entry> pooled = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Profile profile = entries.get(i).profile().pooled(pool);
            pooled.add(new RepeatIndex.Entry(entries.get(i).id(), profile));
            for (Term term : profile.terms()) {
                places.computeIfAbsent(word(term), key -> new Places()).add(i);
                if (term.kind() == Term.Kind.NAME) {
                    places.computeIfAbsent(name(term.key()), key -> new Places())
                            .add(i);
                }
            }
            for (int family : profile.families().numbers()) {
                places.computeIfAbsent(family(family), key -> new Places()).add(i);
            }
        }
        Map<String, int[]> all = new HashMap<>();
        places.forEach((key, value) -> all.put(key, value.toArray()));
        return new Segment(List.copyOf(pooled), all, stems(pool));
    }

    private static Map<Long, List<String>> stems(Map<Term, Term> terms) {
        Map<Long, TreeSet<String>> stems = new HashMap<>();
        for (Term term : terms.keySet()) {
            if (!term.isNumber()) {
                stems.computeIfAbsent(Spelling.beginning(term.key()), key -> new TreeSet<>())
                        .add(term.key());
            }
        }
        Map<Long, List<String>> all = new HashMap<>();
        stems.forEach((key, value) -> all.put(key, List.copyOf(value)));
        return all;
    }

    /** What a term is found by; a number by its digits, whatever it is the number of. */
    private static String word(Term term) {
        return term.kind() == Term.Kind.NUMBER ? "#" + term.key() : term.id();
    }

    /** What a name of a place is found by besides, where the other message has the word as no name. */
    private static String name(String stem) {
        return "@" + stem;
    }

    private static String family(int family) {
        return "=" + family;
    }

    List<RepeatIndex.Entry> entries() {
        return entries;
    }

    int size() {
        return entries.size();
    }

    /**
     * Messages that may be alike enough.
     *
     * @param places  their places, rising
     * @param most  the sums of weights that they can have at most
     */
    @SuppressWarnings("ArrayRecordComponent") // Read by the index alone, at once.
    record Candidates(int[] places, double[] most) {}

    /** The messages that have something in common with another and may be alike enough. */
    Candidates candidates(Bound bound) {
        long[] counts = new long[size()];
        int[] seen = new int[size()];
        for (int i = 0; i < bound.terms().size(); i++) {
            Term term = bound.terms().get(i);
            List<String> alike = alike(term, bound.beginning(i));
            long one = Bound.one(term.kind());
            count(word(term), i + 1, one, counts, seen);
            for (String stem : alike) {
                count(stem, i + 1, one, counts, seen);
            }
            if (term.kind() != Term.Kind.NAME) {
                for (int family : term.families().numbers()) {
                    count(family(family), i + 1, one, counts, seen);
                }
                for (String stem : alike) {
                    count(name(stem), ~i, Bound.one(Term.Kind.NAME), counts, seen);
                }
            }
        }
        int[] candidates = new int[size()];
        double[] most = new double[size()];
        int found = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                most[found] = bound.most(counts[i], entries.get(i).profile());
                candidates[found] = i;
                found += most[found] >= bound.least() ? 1 : 0;
            }
        }
        return new Candidates(Arrays.copyOf(candidates, found), Arrays.copyOf(most, found));
    }

    /** The stems of this segment that a term's may be, its own among them; a number has none but itself. */
    private List<String> alike(Term term, long beginning) {
        if (beginning == 0) {
            return List.of(term.key());
        }
        List<String> alike = new ArrayList<>();
        for (String stem : stems.getOrDefault(beginning, List.of())) {
            if (Spelling.alike(stem, term.key())) {
                alike.add(stem);
            }
        }
        return alike;
    }

    /** Counts a term once at each place of a key, however many keys of it lead there: the term was seen there last. */
    private void count(String key, int term, long one, long[] counts, int[] seen) {
        for (int place : places.getOrDefault(key, NOWHERE)) {
            if (seen[place] != term) {
                seen[place] = term;
                counts[place] += one;
            }
        }
    }

    /** Places, rising, each once. */
    private static final class Places {
        private int[] places = new int[2];
        private int size;

        void add(int place) {
            if (size > 0 && places[size - 1] == place) {
                return;
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        int[] toArray() {
            return Arrays.copyOf(places, size);
        }
    }
}
