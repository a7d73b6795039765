package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what a text looks like rather than what it says: rows of signs, capitals, abbreviations. */
final class ShapeFinder {
    /** The longest word of capitals that is read as an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 6;
    /** Words of capitals count as shouting from this length on; shorter ones may be abbreviations or prepositions. */
    private static final int SHOUTED = 4;

    /** A word of Latin letters counts as foreign from this length on. */
    private static final int FOREIGN = 3;
    /** Signs within addresses of mail, of pages and of people. */
    private static final String ADDRESS = ".@/:_#-";

    private final CharSequence text;
    private final List<Word> words;

    ShapeFinder(CharSequence text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** A passage, in UTF-16 units. */
    record Span(int start, int end) {}

    /** Where at least a given number of the characters stand in a row; an ellipsis counts as the three dots that it is. */
    List<Span> marks(Set<Character> marks, int least) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int weight = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (i < text.length() && (marks.contains(c) || (c == '…' && marks.contains('.')))) {
                start = weight == 0 ? i : start;
                weight += c == '…' && !marks.contains(c) ? 3 : 1;
            } else {
                if (weight >= least) {
                    spans.add(new Span(start, i));
                }
                weight = 0;
            }
        }
        return spans;
    }

    /** Where at least a given number of words in a row are written in capitals, one of them a long one; numbers do not part them. */
    List<Span> capitals(int least) {
        List<Span> spans = new ArrayList<>();
        int count = 0;
        int longest = 0;
        int start = 0;
        int end = 0;
        for (int at = 0; at <= words.size(); at++) {
            if (at < words.size() && isCapital(words.get(at))) {
                Word word = words.get(at);
                start = count == 0 ? word.start() : start;
                end = word.end();
                count++;
                longest = Math.max(longest, word.end() - word.start());
            } else if (at == words.size() || !words.get(at).isNumber()) {
                if (count >= least && longest >= SHOUTED) {
                    spans.add(new Span(start, end));
                }
                count = 0;
                longest = 0;
            }
        }
        return spans;
    }

    /** The abbreviations that none of the phrases of a row names, each once, unless they are part of a shout. */
    List<Span> abbreviations(Row known, int shout) {
        List<Span> shouts = capitals(shout);
        List<Span> spans = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int shouted = 0;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            while (shouted < shouts.size() && shouts.get(shouted).end() <= word.start()) {
                shouted++;
            }
            int length = word.end() - word.start();
            boolean loud = shouted < shouts.size() && shouts.get(shouted).start() <= word.start();
            if (!loud
                    && length > 1
                    && length <= LONGEST_ABBREVIATION
                    && isCapital(word)
                    && known.longest(words, at) == 0
                    && seen.add(word.folded())) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }

    /** The words in Latin letters that none of the phrases of a row names, each once; addresses are left alone. */
    List<Span> foreign(Row known) {
        List<Span> spans = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.end() - word.start() >= FOREIGN
                    && isLatin(word)
                    && !isAddress(word)
                    && known.longest(words, at) == 0
                    && seen.add(word.folded())) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }

    private boolean isLatin(Word word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is joined by a sign of an address to what stands before or behind it. */
    private boolean isAddress(Word word) {
        boolean before = word.start() > 0 && ADDRESS.indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean behind = word.end() + 1 < text.length()
                && ADDRESS.indexOf(text.charAt(word.end())) >= 0
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        return before || behind;
    }

    private boolean isCapital(Word word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
