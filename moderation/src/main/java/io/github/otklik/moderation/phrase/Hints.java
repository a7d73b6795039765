package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.NumbersKey;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be found in a text for all that its words and signs tell one by one, whatever their order. Each word and sign has a hint,
 * which is a row of bits, and the hints of a text are laid over each other: a bit for each rule and rank of its needs, set where a
 * word meets that need; a bit for each rule, which is counted; and a bit for each weight of an offer. A rule may match
 * where each of its needs is met, and as many words meet one as it has steps; most texts have no such rule. What a rule needs or
 * counts beyond three is not asked for, as few rules do. Most words have no hint.
 *
 * <p>A row is {@code width} longs of bits for rules that are met by one word, as many for two and for three, as many for each rank of
 * needs, and a long for the weights of each table. In each part the rules that report come before those that mark. Immutable.
 */
final class Hints {
    private static final int RANKS = 3;
    /** Where the parts of the ranks begin in a row, behind those for the words that are counted; and all parts. */
    private static final int FIRST_RANK = Hint.MOST_COUNTED;

    private static final int PARTS = FIRST_RANK + RANKS;

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
        none = new long[PARTS * width + marks.length];
        weightsOfMarks = new long[marks.length][];
        long[][][] ofClasses = new long[marks.length][][];
        for (int table = 0; table < marks.length; table++) {
            RuleSet of = tables.get(table);
            ofClasses[table] = new long[of.classes()][none.length];
            add(of.reports(), reports[table], ofClasses[table]);
            add(of.marks(), marks[table], ofClasses[table]);
            for (int number = 0; number < of.classes(); number++) {
                ofClasses[table][number][PARTS * width + table] = of.scale().weightsOf(number);
            }
            weightsOfMarks[table] = new long[of.marks().size()];
            for (int rule = 0; rule < of.marks().size(); rule++) {
                weightsOfMarks[table][rule] =
                        of.scale().weights(of.marks().rule(rule).marks());
            }
        }
        Hint[][] hints = new Hint[marks.length][];
        for (int table = 0; table < marks.length; table++) {
            hints[table] = new Hint[ofClasses[table].length];
            for (int number = 0; number < hints[table].length; number++) {
                hints[table][number] = new Hint(ofClasses[table][number], width);
            }
        }
        ofStates = ofStates(automaton, hints);
        ofSigns = new Hint[Tokens.SIGNS];
        ofManySigns = new Hint[Tokens.SIGNS];
        for (int sign = 0; sign < Tokens.SIGNS; sign++) {
            long[] row = new long[none.length];
            for (int table = 0; table < marks.length; table++) {
                add(tables.get(table).ofSign(sign), hints[table], row);
            }
            ofSigns[sign] = new Hint(row, width);
            ofManySigns[sign] = many(ofSigns[sign]);
        }
        ofAny = none.clone();
        addManySigns(Glance.ALWAYS, ofAny);
    }

    /** Gives each class the bits of the rules of which it meets a step or a need; what a rule does not ask for, no word has to meet. */
    private void add(RuleIndex rules, int at, long[][] ofClasses) {
        for (int rule = 0; rule < rules.size(); rule++) {
            int place = at + rule / Long.SIZE;
            long bit = 1L << rule;
            List<Rule.Step> steps = rules.rule(rule).steps();
            for (Rule.Step step : steps) {
                step.any().addBit(bit, place, ofClasses);
            }
            for (int words = steps.size(); words < Hint.MOST_COUNTED; words++) {
                none[words * width + place] |= bit;
            }
            ClassSet[] needs = rules.needs(rule);
            for (int rank = 0; rank < RANKS; rank++) {
                int ofRank = (FIRST_RANK + rank) * width + place;
                if (rank < needs.length) {
                    needs[rank].addBit(bit, ofRank, ofClasses);
                } else {
                    none[ofRank] |= bit;
                }
            }
        }
    }

    private static void add(ClassSet classes, Hint[] ofClasses, long[] row) {
        for (int number : classes.toArray()) {
            ofClasses[number].layOver(row);
        }
    }

    private @Nullable Hint[] ofStates(WordAutomaton automaton, Hint[][] ofClasses) {
        @Nullable Hint[] hints = new Hint[automaton.size()];
        Map<NumbersKey, Hint> known = new HashMap<>();
        int[] kinds = new int[marks.length];
        for (int state = 0; state < hints.length; state++) {
            if (automaton.accepts(state, kinds)) {
                Hint hint = known.get(new NumbersKey(kinds));
                if (hint == null) {
                    hint = hint(kinds, ofClasses);
                    known.put(new NumbersKey(kinds.clone()), hint);
                }
                hints[state] = hint;
            }
        }
        return hints;
    }

    private Hint hint(int[] kinds, Hint[][] ofClasses) {
        long[] row = new long[none.length];
        for (int table = 0; table < kinds.length; table++) {
            add(tables.get(table).ofKind(kinds[table]), ofClasses[table], row);
        }
        return new Hint(row, width);
    }

    /** The hint of as many words or signs as any rule counts. */
    private Hint many(Hint one) {
        long[] row = new long[none.length];
        for (int time = 0; time < Hint.MOST_COUNTED; time++) {
            one.addTo(row, width);
        }
        return new Hint(row, 0);
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
            hint.addTo(row, width);
        }
        return hint != null;
    }

    /** Adds the hints of signs, a bit for each by its place. */
    void addSigns(int signs, long[] row) {
        for (int left = signs; left != 0; left &= left - 1) {
            ofSigns[Integer.numberOfTrailingZeros(left)].addTo(row, width);
        }
    }

    /** Adds the hints of signs, a bit for each by its place, of which there may be any number. */
    void addManySigns(int signs, long[] row) {
        for (int left = signs; left != 0; left &= left - 1) {
            ofManySigns[Integer.numberOfTrailingZeros(left)].addTo(row, width);
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
        for (int part = 1; part < PARTS; part++) {
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
        long weights = row[PARTS * width + table];
        int blocks = tables.get(table).marks().width();
        for (int block = 0; block < blocks; block++) {
            for (long met = met(row, marks[table] + block); met != 0; met &= met - 1) {
                weights |= weightsOfMarks[table][block * Long.SIZE + Long.numberOfTrailingZeros(met)];
            }
        }
        return scale.points(weights);
    }
}
