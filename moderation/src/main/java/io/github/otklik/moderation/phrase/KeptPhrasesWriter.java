package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.automaton.TablesWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the tables of phrases as {@link KeptPhrases} reads them. */
public final class KeptPhrasesWriter {
    private final TablesWriter out;
    private final Map<ClassSet, Integer> sets = new HashMap<>();
    private final Map<Guard, Integer> guards = new HashMap<>();

    private KeptPhrasesWriter(TablesWriter out) {
        this.out = out;
    }

    /** Keeps tables. */
    public static void write(List<PhraseTable> tables, TablesWriter out) {
        out.number(tables.size());
        for (PhraseTable table : tables) {
            new KeptPhrasesWriter(out).table(table);
        }
    }

    private void table(PhraseTable table) {
        out.texts(table.classes().names());
        out.number(table.kinds().size());
        table.kinds().forEach(this::set);
        out.number(table.latin().size());
        for (PhraseTable.Latin latin : table.latin()) {
            out.text(latin.beginning());
            out.number(KeptPhrases.SIGNS.indexOf(latin.sign()));
        }
        out.number(table.rules().size());
        table.rules().forEach(this::rule);
        offers(table.offers());
    }

    private void rule(Rule rule) {
        out.text(rule.id());
        Category category = rule.category();
        out.number(category == null ? KeptPhrases.NO_CATEGORY : KeptPhrases.CATEGORIES.indexOf(category) + 1);
        set(rule.marks());
        sure(rule.confidence());
        out.number(rule.steps().size());
        for (Rule.Step step : rule.steps()) {
            out.number(step.gap());
            set(step.any());
        }
        guard(rule.guard());
    }

    private void guard(Guard guard) {
        Integer told = guards.putIfAbsent(guard, guards.size() + 1);
        out.number(told == null ? KeptPhrases.NEW : told);
        if (told == null) {
            set(guard.with());
            set(guard.unless());
            set(guard.textWith());
            set(guard.textUnless());
            set(guard.notAfter());
            set(guard.notBefore());
            set(guard.notIn());
            out.number(guard.shortest());
            out.number(guard.longest());
            out.number(guard.longestSentence());
        }
    }

    private void offers(PhraseTable.Offers offers) {
        out.number(offers.weights().size());
        for (PhraseTable.Weight weight : offers.weights()) {
            set(weight.any());
            out.bits(weight.points());
        }
        out.number(offers.tiers().size());
        for (PhraseTable.Tier tier : offers.tiers()) {
            out.bits(tier.points());
            sure(tier.confidence());
            set(tier.any());
        }
        out.number(offers.words());
        out.bits(offers.pointsOfWords());
    }

    private void sure(double confidence) {
        out.bits(Double.doubleToLongBits(confidence));
    }

    private void set(ClassSet set) {
        Integer told = sets.putIfAbsent(set, sets.size() + 1);
        out.number(told == null ? KeptPhrases.NEW : told);
        if (told == null) {
            long[] bits = set.numbers().toLongArray();
            out.number(bits.length);
            for (long part : bits) {
                out.bits(part);
            }
        }
    }
}
