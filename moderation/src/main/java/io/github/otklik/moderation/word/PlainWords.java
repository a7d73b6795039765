package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text that are found as they stand, stretched, or cut by a space. */
public final class PlainWords {
    private static final int LONGEST_PART = 12;

    /** A clean word is broken by so many hyphens at most, so many of them before a word that is looked for. */
    private static final int MOST_HYPHENS = 3;

    private static final int MOST_BEFORE = 2;

    /** As many letters tell a word that is written from its end to its beginning from a clean one: "тебе" has four. */
    private static final int LEAST_REVERSED = 5;

    /** For each letter whether no Russian word begins with it. */
    private static final boolean[] BACKWARDS = new boolean[Alphabet.SIZE];

    static {
        for (char letter : "йъыь".toCharArray()) {
            BACKWARDS[Alphabet.code(letter)] = true;
        }
    }

    private final Lexicon lexicon;
    private final Words words;
    private final String text;
    private final WordEdges edges;
    private final CutWords cut;
    private final List<Finding> findings;

    public PlainWords(Lexicon lexicon, Words words, List<Finding> findings) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = words.text();
        this.edges = new WordEdges(words);
        this.cut = new CutWords(lexicon, words, edges);
        this.findings = findings;
    }

    public void find() {
        boolean found = false;
        boolean begun = false;
        int shortWords = 0;
        for (int word = 0; word < words.count(); word++) {
            boolean before = found;
            boolean part = isPart(word);
            found = mayBe(word) && look(word);
            if (begun && part && !found && !before) {
                cut.inTwo(word - 1, word, findings);
            }
            begun = part && lexicon.beginsForm(words.beginning(word));
            shortWords = words.length(word) <= CutWords.LONGEST_PART ? shortWords + 1 : 0;
            if (shortWords >= CutWords.LEAST_PARTS) {
                cut.inMore(word - CutWords.LEAST_PARTS + 1, findings);
            }
        }
    }

    /** Whether something may be found in a word at all, as in few it can. */
    private boolean mayBe(int word) {
        return lexicon.isRuled(words.inLexicon(word)) || words.doubled(word) || mayBeReversed(word);
    }

    /** Whether a word, read from its end, is a full form, and long enough or begins as no Russian word does. */
    private boolean mayBeReversed(int word) {
        int length = words.length(word);
        return (length >= LEAST_REVERSED || (length == LEAST_REVERSED - 1 && isBackwards(word)))
                && rankBackwards(word) >= 0;
    }

    private boolean isBackwards(int word) {
        return BACKWARDS[words.beginning(word) >> Alphabet.BITS];
    }

    /** The rank of the full form that a word is from its end to its beginning, or less than 0; most are given up at the second letter. */
    private int rankBackwards(int word) {
        FormAutomaton forms = lexicon.forms();
        int state = WordAutomaton.START;
        int start = words.start(word);
        for (int at = words.end(word) - 1; at >= start && state != WordAutomaton.DEAD; at--) {
            state = forms.next(state, Alphabet.code(text.charAt(at)));
        }
        return forms.accepts(state);
    }

    /** Whether a word is as long as a part of one that is cut by a space may be. */
    private boolean isPart(int word) {
        int length = words.length(word);
        return length > 1 && length <= LONGEST_PART;
    }

    private boolean look(int word) {
        int rank = lexicon.all().accepts(words.inLexicon(word));
        LexiconRule rule = lexicon.rule(rank);
        if (rule == null) {
            return reversed(word)
                    || (words.doubled(word) && (tripled(word) || single(word, true) != null) && stretched(word));
        }
        if (!edges.apart(word, rule) || isName(word, rule) || isBroken(word)) {
            return false;
        }
        LexiconRule.Kind kind = rule.kind();
        boolean inexact = kind == LexiconRule.Kind.OPEN || kind == LexiconRule.Kind.VEILED;
        if (inexact && tripled(word) && stretched(word)) {
            return true;
        }
        if (edges.isBegunAnew(word) || (kind == LexiconRule.Kind.SHORT && !edges.separate(word))) {
            return false;
        }
        add(rule, word, words.folded(word), kind.way());
        return true;
    }

    /** A word from its end to its beginning; one that begins as Russian words do is found only if it is obscene. */
    private boolean reversed(int word) {
        if (!mayBeReversed(word)) {
            return false;
        }
        LexiconRule rule = lexicon.formRule(rankBackwards(word));
        boolean found = rule.entry().category() == Category.OBSCENE || isBackwards(word);
        if (found) {
            String read = new StringBuilder(words.folded(word)).reverse().toString();
            add(rule, word, read, Way.REVERSED);
        }
        return found;
    }

    private boolean tripled(int word) {
        int end = words.end(word);
        for (int i = words.start(word) + 2; i < end; i++) {
            int code = Alphabet.code(text.charAt(i));
            if (code == Alphabet.code(text.charAt(i - 1)) && code == Alphabet.code(text.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** A word whose letters are repeated: three and more of a letter count once or twice, and if that is no word, two once. */
    private boolean stretched(int word) {
        String folded = words.folded(word);
        String shorter = Stretched.shortened(folded, 3);
        boolean tripled = shorter.length() < folded.length();
        LexiconRule rule = tripled ? lexicon.rule(shorter) : null;
        if (rule == null && tripled) {
            shorter = Stretched.shortened(folded, 3, 2);
            rule = lexicon.rule(shorter);
        }
        if (rule == null) {
            shorter = Stretched.shortened(folded, 2);
            rule = single(word, tripled);
        }
        if (rule == null || shorter.length() < 3 || (!tripled && rule.kind() == LexiconRule.Kind.SHORT)) {
            return false;
        }
        add(rule, word, shorter, tripled ? Way.STRETCHED : Way.DOUBLED);
        return true;
    }

    /** The rule for a word of which repeated letters count once; only a full form is found in what may be a slip. */
    private @Nullable LexiconRule single(int word, boolean tripled) {
        int start = words.start(word);
        int end = words.end(word);
        LexiconRule rule = lexicon.rule(lexicon.all().accepts(lexicon.all().runSingle(text, start, end)));
        if (rule == null || tripled) {
            return rule;
        }
        int rank = lexicon.forms().accepts(lexicon.forms().runSingle(text, start, end));
        return rank < 0 ? null : lexicon.formRule(rank);
    }

    /** Whether a coarse word is rather a name that is spelt like it. */
    private boolean isName(int word, LexiconRule rule) {
        return rule.entry().category() == Category.VULGAR && NameLook.isName(text, words.start(word), words.end(word));
    }

    /** Whether a word is a part of a clean one that hyphens break, as at the end of a line or by syllables. */
    private boolean isBroken(int word) {
        int first = word;
        while (first > 0 && word - first < MOST_BEFORE && edges.isHyphenBehind(first - 1)) {
            first--;
        }
        StringBuilder joined = new StringBuilder();
        for (int from = first; from <= word; from++) {
            joined.setLength(0);
            int last = from;
            joined.append(words.folded(last));
            while (edges.isHyphenBehind(last) && last - from < MOST_HYPHENS) {
                joined.append(words.folded(++last));
                if (last >= word && isClean(joined.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isClean(String joined) {
        return lexicon.cleanPattern(joined) != null || CleanWords.BROKEN.contains(joined);
    }

    private void add(LexiconRule rule, int word, String read, Way way) {
        findings.add(rule.entry().finding(words.start(word), edges.endWithUnseen(word), read, way));
    }
}
