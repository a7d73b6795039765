package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Minimizer;
import io.github.otklik.moderation.automaton.Overlay;
import io.github.otklik.moderation.automaton.Pattern;
import io.github.otklik.moderation.automaton.PatternText;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the patterns of a {@link Lexicon}. */
public final class LexiconBuilder {
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<PatternText> clean = new ArrayList<>();
    private final List<PatternText> patterns = new ArrayList<>();
    private final List<LexiconRule> patternRules = new ArrayList<>();
    private final List<PatternText> inner = new ArrayList<>();
    private final List<LexiconRule> innerRules = new ArrayList<>();
    private final List<@Nullable LexiconRule> rules = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();

    void entry(LexiconEntry entry) {
        entries.add(entry);
    }

    void clean(PatternText pattern) {
        clean.add(pattern);
    }

    void add(LexiconRule rule, PatternText pattern) {
        patterns.add(pattern);
        patternRules.add(rule);
    }

    /** Adds a pattern that may begin anywhere in a word. */
    void inner(LexiconRule rule, PatternText pattern) {
        inner.add(pattern);
        innerRules.add(rule);
    }

    void whole(String word) {
        whole.add(word);
    }

    /**
     * Makes the automata; some tenths of a second.
     *
     * @throws IllegalArgumentException if a pattern is malformed
     */
    public Lexicon.Automata automata() {
        List<Pattern> all = new ArrayList<>();
        read(clean, all);
        read(patterns, all);
        List<Pattern> forms = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (patternRules.get(i).kind() == LexiconRule.Kind.WORD) {
                forms.add(all.get(clean.size() + i));
            }
        }
        int plain = all.size();
        read(inner, all);
        WordAutomaton any = WordAutomaton.of(all);
        WordAutomaton words = inner.isEmpty() ? any : any.ranksBelow(plain);
        return new Lexicon.Automata(Minimizer.minimized(any), Minimizer.minimized(words), smallest(forms));
    }

    private static WordAutomaton smallest(List<Pattern> patterns) {
        return Minimizer.minimized(WordAutomaton.of(patterns));
    }

    private static void read(List<PatternText> from, List<Pattern> to) {
        for (PatternText pattern : from) {
            to.add(pattern.read());
        }
    }

    /**
     * The lexicon with patterns of an office behind those of the library's own, over the automata of which theirs are laid.
     *
     * @param own  the patterns of the office
     * @throws IllegalArgumentException if one is malformed, or they make too many states
     */
    public Lexicon with(LexiconBuilder own, Lexicon library) {
        Lexicon.Automata added = own.automata();
        Lexicon.Automata before = library.automata();
        List<int[]> ofLibrary = places(
                new int[] {clean.size(), patterns.size(), inner.size()},
                new int[] {0, own.clean.size(), own.clean.size() + own.patterns.size()});
        List<int[]> ofOffice = places(new int[] {own.clean.size(), own.patterns.size(), own.inner.size()}, new int[] {
            clean.size(), clean.size() + patterns.size(), clean.size() + patterns.size() + inner.size()
        });
        List<int[]> forms = places(new int[] {own.patterns.size()}, new int[] {library.formCount()});
        Lexicon.Automata both = new Lexicon.Automata(
                Overlay.of(before.all().telling(ofLibrary), added.all().telling(ofOffice)),
                Overlay.of(before.words().telling(ofLibrary), added.words().telling(ofOffice)),
                Overlay.of(before.forms(), added.forms().telling(forms)));
        entries.addAll(own.entries);
        clean.addAll(own.clean);
        patterns.addAll(own.patterns);
        patternRules.addAll(own.patternRules);
        inner.addAll(own.inner);
        innerRules.addAll(own.innerRules);
        whole.addAll(own.whole);
        return build(both);
    }

    /** Where patterns come, part by part, when those of each part are moved on by a number. */
    private static List<int[]> places(int[] sizes, int[] by) {
        int[] places = new int[Arrays.stream(sizes).sum()];
        int at = 0;
        for (int part = 0; part < sizes.length; part++) {
            for (int i = 0; i < sizes[part]; i++) {
                places[at] = at + by[part];
                at++;
            }
        }
        return List.of(places);
    }

    public Lexicon build() {
        return build(automata());
    }

    /** The lexicon with automata that were made before of the same patterns. */
    public Lexicon build(Lexicon.Automata automata) {
        rules.clear();
        for (int i = 0; i < clean.size(); i++) {
            rules.add(null);
        }
        rules.addAll(patternRules);
        rules.addAll(innerRules);
        List<LexiconRule> formRules = new ArrayList<>();
        for (LexiconRule rule : patternRules) {
            if (rule.kind() == LexiconRule.Kind.WORD) {
                formRules.add(rule);
            }
        }
        List<String> cleanPatterns = new ArrayList<>();
        for (PatternText pattern : clean) {
            cleanPatterns.add(pattern.text());
        }
        return new Lexicon(entries, cleanPatterns, rules, formRules, whole, automata);
    }
}
