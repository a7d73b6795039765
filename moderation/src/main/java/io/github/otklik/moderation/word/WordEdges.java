package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;

/** What stands right before and right behind a word: whether it goes on there, and whether it stands by itself. */
final class WordEdges {
    private static final String QUOTES = "«»\"“”„";
    private static final String APOSTROPHES = "'\u2019\u02bc";

    private final Letters letters = Letters.STANDARD;
    private final Words words;
    private final CharSequence text;

    WordEdges(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** Where a word ends with what is not seen behind it, exclusive. */
    int endWithUnseen(int word) {
        int end = words.end(word);
        while (end < text.length() && letters.classOf(text, end) == Letters.UNSEEN) {
            end++;
        }
        return end;
    }

    /** Whether only white space, or a hyphen and white space, lies between a word and the next. */
    boolean near(int word) {
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
    boolean apart(int word, LexiconRule rule) {
        boolean sure = rule.kind() == LexiconRule.Kind.WORD && words.length(word) > 4;
        return (sure || !foreign(words.start(word) - 1)) && !foreign(words.end(word));
    }

    /** Whether a hyphen, or one with a space behind it, joins a word to the next. */
    boolean isHyphenBehind(int word) {
        if (word + 1 >= words.count() || text.charAt(words.end(word)) != '-') {
            return false;
        }
        int between = words.start(word + 1) - words.end(word);
        return between == 1 || (between == 2 && text.charAt(words.end(word) + 1) == ' ');
    }

    /** Whether dots and a longer word stand behind that begins like a word, as who stutters writes. */
    boolean isBegunAnew(int word) {
        int start = words.start(word);
        int end = words.end(word);
        int at = end;
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…' || text.charAt(at) == ' ')) {
            at++;
        }
        boolean anew = at > end + 1 && text.charAt(end) != ' ' && at + end - start < text.length();
        for (int i = start; anew && i < end; i++) {
            anew = Alphabet.code(text.charAt(i)) == Alphabet.code(text.charAt(at + i - start));
        }
        return anew && Alphabet.code(text.charAt(at + end - start)) >= 0;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
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
    boolean separate(int word) {
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
        boolean goesOn = end + 1 < text.length() && Alphabet.code(text.charAt(end + 1)) >= 0;
        if (goesOn && (after == '.' || letters.classOf(after) == Letters.SIGN)) {
            return false;
        }
        if (isQuote(before) && isQuote(after)) {
            return false;
        }
        int next = end;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '.' || text.charAt(next) == '№')) {
            next++;
        }
        return next >= text.length() || !Character.isDigit(text.charAt(next));
    }
}
