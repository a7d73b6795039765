package io.github.otklik.repeat;

import io.github.otklik.moderation.automaton.Alphabet;
import java.util.ArrayList;
import java.util.List;

/** The words and numbers of a message in their order, read in one pass; the first {@value #MOST} are kept. */
final class Tokens {
    static final int MOST = 2048;

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_HOUSE = 4;
    private static final int LONGEST_ORDINAL = 3;
    private static final int LEAST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String CLOSING = ",.:;/—–-!?";
    private static final String ENDS = ".!?…\n";
    private static final String OPENING = "«\"“„";

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean first = true;
    private boolean quoted;
    private boolean whole = true;
    private boolean asks;

    private Tokens(CharSequence text) {
        this.text = text;
    }

    static Tokens of(CharSequence text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens;
    }

    List<Token> all() {
        return tokens;
    }

    /** Whether there is a question mark. */
    boolean asks() {
        return asks;
    }

    /** Whether all of the text was read. */
    boolean whole() {
        return whole;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (tokens.size() == MOST) {
                whole = false;
                return;
            }
            if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                asks |= c == '?';
                first |= ENDS.indexOf(c) >= 0;
                quoted = OPENING.indexOf(c) >= 0;
                at++;
            }
        }
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        boolean capital = Character.isUpperCase(text.charAt(at));
        for (; at < text.length() && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at))); at++) {
            char c = text.charAt(at);
            if (!isMark(c)) {
                capital &= word.isEmpty() || !Character.isUpperCase(c);
                if (word.length() < LONGEST_WORD) {
                    word.append(Vocabulary.fold(c));
                }
            }
        }
        add(word.toString(), false, false, capital && word.length() > 1);
    }

    private void add(String word, boolean number, boolean vague, boolean capital) {
        int next = at;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '»' || text.charAt(next) == '"')) {
            next++;
        }
        boolean closed = next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0;
        tokens.add(new Token(word, number, vague, capital, first, quoted, closed));
        first = false;
        quoted = false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        int type = c < '\u0300' && c != '\u00AD' ? Character.OTHER_SYMBOL : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** Reads a number; "12.10" and "18:30", years and long numbers name nothing. */
    private void number() {
        StringBuilder digits = new StringBuilder();
        boolean parts = false;
        while (at < text.length()
                && (isDigit(text.charAt(at))
                        || ((isPoint(text.charAt(at)) || text.charAt(at) == '/')
                                && at + 1 < text.length()
                                && isDigit(text.charAt(at + 1))))) {
            char c = text.charAt(at++);
            parts |= isPoint(c);
            if (digits.length() < LONGEST_WORD) {
                digits.append(c);
            }
        }
        boolean vague = parts || digits.length() > LONGEST_HOUSE || isYear(digits);
        readEnding(digits);
        add(digits.toString(), true, vague, false);
    }

    /** Reads what is written to a number: "5а" and "5-а" are houses, of "3-й" the number is left. */
    private void readEnding(StringBuilder digits) {
        boolean hyphen = at < text.length() && text.charAt(at) == '-';
        int start = hyphen ? at + 1 : at;
        int end = start;
        while (end < text.length() && end - start <= LONGEST_ORDINAL && Alphabet.code(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > start && end - start <= LONGEST_ORDINAL) {
            char letter = Vocabulary.fold(text.charAt(start));
            if (end - start == 1 && letter <= 'г') {
                digits.append(letter);
                at = end;
            } else if (hyphen) {
                at = end;
            }
        }
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ':';
    }

    private static boolean isYear(StringBuilder number) {
        if (number.length() != LONGEST_HOUSE) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            if (!isDigit(number.charAt(i))) {
                return false;
            }
        }
        int value = Integer.parseInt(number.toString());
        return value >= LEAST_YEAR && value <= LAST_YEAR;
    }
}
