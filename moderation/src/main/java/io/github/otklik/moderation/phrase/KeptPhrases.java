package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.TablesInput;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of phrases among those that are kept between the build and the start of the library: classes by their numbers, without
 * the words of the cues, which only an automaton is made of. A set of classes, or a guard, is told in full once, and from then on by
 * its place among those that were told, from 1.
 */
public final class KeptPhrases {
    static final int NEW = 0;
    static final int NO_CATEGORY = 0;
    static final List<Category> CATEGORIES = List.of(Category.values());
    static final List<Tokens.Sign> SIGNS = List.of(Tokens.Sign.values());

    private KeptPhrases() {}

    /** The tables that were kept, which have no cues. */
    public static List<PhraseTable> read(TablesInput in) {
        int count = in.number();
        List<PhraseTable> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(new Reader(in).table());
        }
        return tables;
    }

    private static final class Reader {
        private final TablesInput in;
        private final List<ClassSet> sets = new ArrayList<>();
        private final List<Guard> guards = new ArrayList<>();

        Reader(TablesInput in) {
            this.in = in;
        }

        PhraseTable table() {
            ClassNames classes = new ClassNames();
            for (String name : in.texts()) {
                classes.named(name);
            }
            List<ClassSet> kinds = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                kinds.add(set());
            }
            List<PhraseTable.Latin> latin = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                latin.add(new PhraseTable.Latin(in.text(), SIGNS.get(in.number())));
            }
            List<Rule> rules = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                rules.add(rule());
            }
            return new PhraseTable(classes, List.of(), kinds, latin, rules, offers());
        }

        private Rule rule() {
            String id = in.text();
            int category = in.number();
            ClassSet marks = set();
            double confidence = sure();
            List<Rule.Step> steps = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                steps.add(new Rule.Step(in.number(), set()));
            }
            Category found = category == NO_CATEGORY ? null : CATEGORIES.get(category - 1);
            return new Rule(id, found, marks, confidence, steps, guard());
        }

        private Guard guard() {
            int told = in.number();
            if (told != NEW) {
                return guards.get(told - 1);
            }
            Guard guard =
                    new Guard(set(), set(), set(), set(), set(), set(), set(), in.number(), in.number(), in.number());
            guards.add(guard);
            return guard;
        }

        private PhraseTable.Offers offers() {
            List<PhraseTable.Weight> weights = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                weights.add(new PhraseTable.Weight(set(), (int) in.bits()));
            }
            List<PhraseTable.Tier> tiers = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                tiers.add(new PhraseTable.Tier((int) in.bits(), sure(), set()));
            }
            return new PhraseTable.Offers(weights, tiers, in.number(), (int) in.bits());
        }

        private double sure() {
            return Double.longBitsToDouble(in.bits());
        }

        private ClassSet set() {
            int told = in.number();
            if (told != NEW) {
                return sets.get(told - 1);
            }
            long[] bits = new long[in.number()];
            for (int part = 0; part < bits.length; part++) {
                bits[part] = in.bits();
            }
            ClassSet set = ClassSet.ofBits(bits);
            sets.add(set);
            return set;
        }
    }
}
