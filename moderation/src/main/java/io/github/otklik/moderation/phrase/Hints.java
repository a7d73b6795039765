package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may be found in a text for all that its words and signs tell one by one, whatever their order. Each word and sign has a hint,
 * which is a row of bits, and the hints of a text are laid over each other: a bit for each rule and rank of its needs, set where a
 * word meets that need; a bit for each rule, which is counted; and a bit for each weight of an offer. A rule may match
 * where each of its needs is met, and as many words meet one as it has steps; most texts have no such rule. What a rule needs or
 * counts beyond {@value #RANKS} is not asked for, as few rules do. Most words have no hint.
 *
 * <p>A row is {@code width} longs of bits for rules that are met by one word, as many for two and for three, as many for each rank of
 * needs, and a long for the weights of each table. In each part the rules that report come before those that mark. Immutable.
 */
final class Hints {
    private static final int RANKS = 3;

    /** The bits of a word or sign. */
    private static final class Hint {
        /** The places of the longs that are not zero, first those that are counted, and the longs. */
        private final int[] places;

        private final long[] bits;
        private final int counted;

        /** The bits of a row, of which those before a place are counted. */
        Hint(long[] row, int countedTo) {
            places = IntStream.range(0, row.length)
                    .filter(place -> row[place] != 0)
                    .toArray();
            bits = Arrays.stream(places).mapToLong(place -> row[place]).toArray();
            counted = (int)
                    Arrays.stream(places).filter(place -> place < countedTo).count();
        }
    }

    private final List<RuleSet> tables;
    /** Where the rules of each table begin in a part of a row, those that report and those that mark. */
    private final int[] reports;

    private final int[] marks;
    /** How many longs of a part are of rules that report, and how many it has. */
    private final int reporting;

    private final int width;
    private final long[] none;
    /** The row of a text of no words that may have the signs of any. */
    private final long[] ofAny;
    /** For each table and each of its rules that mark, the weights that its mark adds. */
    private final long[][] weightsOfMarks;

    private final @Nullable Hint[] ofStates;
    private final Hint[] ofSigns;
    /** For each sign the hint of any number of them. */
    private final Hint[] ofManySigns;

    /** The hints of tables over an automaton that tells the kinds of their words, a group each. */
    Hints(WordAutomaton automaton, List<RuleSet> tables) {
        this.tables = tables;
        reports = new int[tables.size()];
        marks = new int[tables.size()];
        int end = 0;
        for (int table = 0; table < reports.length; table++) {
            reports[table] = end;
            end += tables.get(table).reports().width();
        }
        reporting = end;
        for (int table = 0; table < marks.length; table++) {
            marks[table] = end;
            end += tables.get(table).marks().width();
        }
        width = end;
        none = new long[2 * RANKS * width + marks.length];
        for (int table = 0; table < marks.length; table++) {
            for (int rank = 0; rank < RANKS; rank++) {
                addNeedless(tables.get(table).reports(), rank, reports[table]);
                addNeedless(tables.get(table).marks(), rank, marks[table]);
            }
        }
        weightsOfMarks = tables.stream().map(Hints::weightsOfMarks).toArray(long[][]::new);
        ofStates = ofStates(automaton);
        ofSigns = new Hint[Tokens.SIGNS];
        for (int sign = 0; sign < ofSigns.length; sign++) {
            List<ClassSet> classes = new ArrayList<>();
            for (RuleSet table : tables) {
                classes.add(table.ofSign(sign));
            }
            ofSigns[sign] = hint(classes);
        }
        ofManySigns = Arrays.stream(ofSigns).map(this::many).toArray(Hint[]::new);
        ofAny = none.clone();
        addManySigns(Glance.ALWAYS, ofAny);
    }

    private void addNeedless(RuleIndex rules, int rank, int at) {
        rules.addShorter(rank, none, rank * width + at);
        rules.addNeedless(rank, none, (RANKS + rank) * width + at);
    }

    private static long[] weightsOfMarks(RuleSet table) {
        return table.marks().rules().stream()
                .mapToLong(rule -> table.scale().weights(rule.marks()))
                .toArray();
    }

    private @Nullable Hint[] ofStates(WordAutomaton automaton) {
        @Nullable Hint[] hints = new Hint[automaton.size()];
        Map<List<Integer>, Hint> byKinds = new HashMap<>();
        for (int state = 0; state < hints.length; state++) {
            List<Integer> kinds = new ArrayList<>();
            List<ClassSet> classes = new ArrayList<>();
            boolean any = false;
            for (RuleSet table : tables) {
                kinds.add(table.kind(state));
                classes.add(table.ofState(state));
                any |= table.kind(state) >= 0;
            }
            if (any) {
                hints[state] = byKinds.computeIfAbsent(kinds, key -> hint(classes));
            }
        }
        return hints;
    }

    /** The hint of a word or sign that has these classes in the tables. */
    private Hint hint(List<ClassSet> classes) {
        long[] row = new long[none.length];
        for (int table = 0; table < marks.length; table++) {
            addMet(tables.get(table).reports(), classes.get(table), row, reports[table]);
            addMet(tables.get(table).marks(), classes.get(table), row, marks[table]);
            row[2 * RANKS * width + table] = tables.get(table).scale().weights(classes.get(table));
        }
        return new Hint(row, width);
    }

    /** The hint of as many words or signs as any rule counts. */
    private Hint many(Hint one) {
        long[] row = new long[none.length];
        for (int time = 0; time < RANKS; time++) {
            add(one, row);
        }
        return new Hint(row, 0);
    }

    private void addMet(RuleIndex rules, ClassSet classes, long[] row, int at) {
        rules.addOfSteps(classes, row, at);
        for (int rank = 0; rank < RANKS; rank++) {
            rules.addMet(classes, rank, row, (RANKS + rank) * width + at);
        }
    }

    /** The row of a text of no words, to which hints may be added. */
    long[] row() {
        return none.clone();
    }

    /** The row of a text of no words, and of signs that any text may have, to which hints may be added. */
    long[] rowOfAny() {
        return ofAny.clone();
    }

    /** Whether there is a word of the tables that ends in a state. */
    boolean has(int state) {
        return ofStates[state] != null;
    }

    /** Adds the hint of a word by the state in which the automaton ends on it; false if it is no word of the tables. */
    boolean addWord(int state, long[] row) {
        Hint hint = ofStates[state];
        if (hint != null) {
            add(hint, row);
        }
        return hint != null;
    }

    /** Adds the hints of signs, a bit for each by its place. */
    void addSigns(int signs, long[] row) {
        for (int left = signs; left != 0; left &= left - 1) {
            add(ofSigns[Integer.numberOfTrailingZeros(left)], row);
        }
    }

    /** Adds the hints of signs, a bit for each by its place, of which there may be any number. */
    void addManySigns(int signs, long[] row) {
        for (int left = signs; left != 0; left &= left - 1) {
            add(ofManySigns[Integer.numberOfTrailingZeros(left)], row);
        }
    }

    private void add(Hint hint, long[] row) {
        for (int i = 0; i < hint.counted; i++) {
            int place = hint.places[i];
            long bits = hint.bits[i];
            row[2 * width + place] |= row[width + place] & bits;
            row[width + place] |= row[place] & bits;
        }
        for (int i = 0; i < hint.places.length; i++) {
            row[hint.places[i]] |= hint.bits[i];
        }
    }

    /** Whether a rule of any table may match in a text by its row. */
    boolean mayReport(long[] row) {
        return anyMet(row, 0, reporting);
    }

    /** Whether a rule of a table may match in a text by its row. */
    boolean mayReport(int table, long[] row) {
        return anyMet(row, reports[table], table + 1 < reports.length ? reports[table + 1] : reporting);
    }

    private boolean anyMet(long[] row, int from, int to) {
        for (int block = from; block < to; block++) {
            if (met(row, block) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The rules of one long of a set that may match. */
    private long met(long[] row, int block) {
        long met = row[block];
        for (int part = 1; part < 2 * RANKS; part++) {
            met &= row[part * width + block];
        }
        return met;
    }

    /** The most points for an offer that a table gives a text by its row. */
    int points(int table, long[] row) {
        OfferScale scale = tables.get(table).scale();
        if (scale.isEmpty()) {
            return 0;
        }
        long weights = row[2 * RANKS * width + table];
        int blocks = tables.get(table).marks().width();
        for (int block = 0; block < blocks; block++) {
            for (long met = met(row, marks[table] + block); met != 0; met &= met - 1) {
                weights |= weightsOfMarks[table][block * Long.SIZE + Long.numberOfTrailingZeros(met)];
            }
        }
        return scale.points(weights);
    }
}
