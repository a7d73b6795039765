package io.github.otklik.moderation.word;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text that are found as they stand, stretched, or cut by a space. */
public final class PlainWords {
    private static final int LONGEST_PART = 12;
    private static final String APOSTROPHES = "'\u2019\u02bc";
    private static final String NO_BEGINNING = "йъыь";

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final Words words;
    private final CharSequence text;
    private final List<Finding> findings;

    public PlainWords(Lexicon lexicon, Words words, List<Finding> findings) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = words.text();
        this.findings = findings;
    }

    public void find() {
        boolean found = false;
        for (int word = 0; word < words.count(); word++) {
            boolean before = found;
            found = look(word);
            int length = words.length(word);
            if (!found && !before && word > 0 && length > 1 && length <= LONGEST_PART) {
                cut(word - 1, word);
            }
        }
    }

    private boolean look(int word) {
        int rank = lexicon.all().accepts(words.inLexicon(word));
        LexiconRule rule = lexicon.rule(rank);
        if (rule == null) {
            return reversed(word)
                    || (words.doubled(word) && (tripled(word) || single(word, true) != null) && stretched(word));
        }
        if (!apart(word, rule) || isSurname(word, rule)) {
            return false;
        }
        switch (rule.kind()) {
            case WORD -> add(rule, word, word, words.folded(word), Way.WORD);
            case OPEN -> {
                if (tripled(word) && stretched(word)) {
                    return true;
                }
                add(rule, word, word, words.folded(word), Way.OPEN);
            }
            case VEILED -> {
                if (tripled(word) && stretched(word)) {
                    return true;
                }
                add(rule, word, word, words.folded(word), Way.VEILED);
            }
            case SHORT -> {
                if (!separate(word)) {
                    return false;
                }
                add(rule, word, word, words.folded(word), Way.SHORT);
            }
        }
        return true;
    }

    /** A word that begins as no Russian word does, but ends so that it may be one from its end to its beginning. */
    private boolean reversed(int word) {
        if (NO_BEGINNING.indexOf(Character.toLowerCase(text.charAt(words.start(word)))) < 0 || words.length(word) < 4) {
            return false;
        }
        String read = new StringBuilder(words.folded(word)).reverse().toString();
        int rank = lexicon.forms().match(read);
        if (rank >= 0) {
            add(lexicon.formRule(rank), word, word, read, Way.REVERSED);
        }
        return rank >= 0;
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
        add(rule, word, word, shorter, tripled ? Way.STRETCHED : Way.DOUBLED);
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

    /** A word cut in two by a space. */
    private void cut(int first, int second) {
        int length = words.length(first);
        if (length < 2 || length > LONGEST_PART || !near(first)) {
            return;
        }
        int state = lexicon.forms().run(text, words.start(first), words.end(first));
        state = lexicon.forms().runFrom(state, text, words.start(second), words.end(second));
        int rank = lexicon.forms().accepts(state);
        if (rank < 0) {
            return;
        }
        LexiconRule rule = lexicon.formRule(rank);
        String left = words.folded(first);
        String word = left + words.folded(second);
        int root = rule.entry().rootAt(word);
        if (root >= 0
                && word.length() >= 5
                && length - root >= 2
                && !lexicon.whole(left)
                && Character.isUpperCase(text.charAt(words.start(second)))
                        == Character.isUpperCase(text.charAt(words.end(first) - 1))) {
            add(rule, first, second, word, Way.CUT);
        }
    }

    /** Whether only white space, or a hyphen and white space, lies between a word and the next. */
    private boolean near(int word) {
        int from = words.end(word);
        int to = words.start(word + 1);
        if (to - from > 3) {
            return false;
        }
        boolean space = false;
        for (int i = from; i < to; i++) {
            boolean white = letters.classOf(text, i) == Letters.SPACE;
            space |= white;
            if (!white && text.charAt(i) != '-') {
                return false;
            }
        }
        return space;
    }

    /** Whether a word is not a part of a longer one that goes on in other letters. */
    private boolean apart(int word, LexiconRule rule) {
        boolean sure = rule.kind() == LexiconRule.Kind.WORD && words.length(word) > 4;
        return (sure || !foreign(words.start(word) - 1)) && !foreign(words.end(word));
    }

    /** Whether a coarse word is rather a surname that is spelt like it. */
    private boolean isSurname(int word, LexiconRule rule) {
        return rule.entry().category() == Category.VULGAR
                && SurnameLook.isSurname(text, words.start(word), words.end(word));
    }

    private boolean foreign(int at) {
        return at >= 0
                && at < text.length()
                && (letters.classOf(text, at) == Letters.FOREIGN || unseenInside(at) || apostropheInside(at));
    }

    /** Whether an apostrophe stands between two letters, as in words of the neighbour languages. */
    private boolean apostropheInside(int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private boolean unseenInside(int at) {
        return letters.classOf(text, at) == Letters.UNSEEN
                && at > 0
                && at + 1 < text.length()
                && Alphabet.code(text.charAt(at - 1)) >= 0
                && Alphabet.code(text.charAt(at + 1)) >= 0;
    }

    /** Whether an abbreviation stands by itself, and does not look like an initial, a number or a name of letters. */
    private boolean separate(int word) {
        int start = words.start(word);
        int end = words.end(word);
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (end - start == 2
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1))
                && ",!?(.".indexOf(after) < 0
                && end < text.length()) {
            return false;
        }
        if (before == '-'
                || after == '-'
                || (before == '.' && start > 1 && Alphabet.code(text.charAt(start - 2)) >= 0)) {
            return false;
        }
        if (Character.isDigit(before)
                || Character.isDigit(after)
                || before == '/'
                || after == '/'
                || before == '_'
                || after == '_') {
            return false;
        }
        if (after == '.' && end + 1 < text.length() && Alphabet.code(text.charAt(end + 1)) >= 0) {
            return false;
        }
        int next = end;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '.' || text.charAt(next) == '№')) {
            next++;
        }
        return next >= text.length() || !Character.isDigit(text.charAt(next));
    }

    private void add(LexiconRule rule, int first, int last, String word, Way way) {
        int end = words.end(last);
        while (end < text.length() && letters.classOf(text, end) == Letters.UNSEEN) {
            end++;
        }
        findings.add(rule.entry().finding(words.start(first), end, word, way));
    }
}
