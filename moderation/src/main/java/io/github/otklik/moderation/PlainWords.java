package io.github.otklik.moderation;

import java.util.List;

/** The words of a text that are found as they stand, stretched, or spelt with spaces. */
final class PlainWords {
    private static final int LONGEST_PART = 12;

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final Words words;
    private final CharSequence text;
    private final List<Finding> findings;

    PlainWords(Lexicon lexicon, Words words, List<Finding> findings) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = words.text();
        this.findings = findings;
    }

    void find() {
        int singles = 0;
        boolean found = false;
        for (int word = 0; word < words.count(); word++) {
            boolean before = found;
            found = look(word);
            if (words.length(word) == 1) {
                singles = singles > 0 && near(word - 1) ? singles + 1 : 1;
                if (singles >= 3 && (word + 1 == words.count() || words.length(word + 1) > 1 || !near(word))) {
                    spelt(word - singles + 1, word);
                }
                continue;
            }
            singles = 0;
            if (!found && !before && word > 0 && words.length(word) <= LONGEST_PART) {
                cut(word - 1, word);
            }
        }
    }

    private boolean look(int word) {
        int rank = lexicon.all().accepts(words.inLexicon(word));
        LexiconRule rule = lexicon.rule(rank);
        if (rule == null) {
            return words.doubled(word) && stretched(word);
        }
        if (!apart(word, rule)) {
            return false;
        }
        switch (rule.kind()) {
            case WORD -> add(rule, word, word, words.folded(word), false, "word", 0.99);
            case OPEN -> {
                if (tripled(word) && stretched(word)) {
                    return true;
                }
                add(rule, word, word, words.folded(word), false, "open", 0.97);
            }
            case VEILED -> add(rule, word, word, words.folded(word), true, "veiled", 0.95);
            case SHORT -> {
                if (!separate(word)) {
                    return false;
                }
                add(rule, word, word, words.folded(word), true, "short", 0.88);
            }
        }
        return true;
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

    /** A word whose letters are repeated. */
    private boolean stretched(int word) {
        int start = words.start(word);
        int end = words.end(word);
        LexiconRule rule = lexicon.rule(lexicon.all().accepts(lexicon.all().runSingle(text, start, end)));
        if (rule == null) {
            return false;
        }
        boolean tripled = tripled(word);
        if (!tripled) {
            int rank = lexicon.forms().accepts(lexicon.forms().runSingle(text, start, end));
            if (rank < 0) {
                return false;
            }
            rule = lexicon.formRule(rank);
        }
        String single = single(word);
        if (single.length() < 3 || (!tripled && rule.kind() == LexiconRule.Kind.SHORT)) {
            return false;
        }
        add(rule, word, word, single, true, "stretched", tripled ? 0.95 : 0.9);
        return true;
    }

    /** A word with repeated letters written once. */
    private String single(int word) {
        StringBuilder single = new StringBuilder();
        for (int i = words.start(word); i < words.end(word); i++) {
            char c = Alphabet.letter(Alphabet.code(text.charAt(i)));
            if (single.isEmpty() || single.charAt(single.length() - 1) != c) {
                single.append(c);
            }
        }
        return single.toString();
    }

    /** Letters with spaces between. */
    private void spelt(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int word = first; word <= last && joined.length() < MaskedText.LONGEST; word++) {
            joined.append(words.folded(word));
        }
        for (int skipped = 0; skipped <= 2 && joined.length() - skipped >= 3; skipped++) {
            for (int cut = 0; cut <= 2 && joined.length() - skipped - cut >= 3; cut++) {
                String word = joined.substring(skipped, joined.length() - cut);
                int rank = lexicon.forms().match(word);
                if (rank >= 0 && (word.length() > 3 || skipped + cut == 0)) {
                    add(lexicon.formRule(rank), first + skipped, last - cut, word, true, "spelt", 0.93);
                    return;
                }
            }
        }
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
            add(rule, first, second, word, true, "cut", 0.85);
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

    private boolean foreign(int at) {
        return at >= 0 && at < text.length() && (letters.classOf(text, at) == Letters.FOREIGN || unseenInside(at));
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

    private void add(
            LexiconRule rule, int first, int last, String word, boolean masked, String how, double confidence) {
        int end = words.end(last);
        while (end < text.length() && letters.classOf(text, end) == Letters.UNSEEN) {
            end++;
        }
        findings.add(new Finding(
                rule.entry().category(),
                words.start(first),
                end,
                word,
                masked,
                rule.entry().name() + "/" + how,
                confidence));
    }
}
