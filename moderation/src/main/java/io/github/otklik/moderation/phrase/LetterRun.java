package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;

/**
 * A run of letters of any alphabet and digits, as it is read from a place on: a word that is written with look-alikes, a word of
 * another language, or a number. Reused from run to run within one text.
 */
final class LetterRun {
    /** The least number of digits of a phone. */
    static final int SHORTEST_PHONE = 10;

    private static final int LONGEST_PHONE = 12;
    private static final Letters LETTERS = Letters.STANDARD;

    private CharSequence text = "";
    private int start;
    private int end;
    private int russian;
    private int foreign;
    /** How many foreign letters look like no Russian one. */
    private int odd;

    private int digits;
    private boolean stretched;
    private boolean neighbour;

    /** Reads the run that begins at a place. */
    void read(CharSequence of, int from) {
        text = of;
        start = from;
        russian = 0;
        foreign = 0;
        odd = 0;
        digits = 0;
        stretched = false;
        neighbour = false;
        int stretch = 0;
        char before = 0;
        int at = from;
        while (at < text.length() && belongs(text.charAt(at))) {
            char c = text.charAt(at);
            boolean leading = isDigit(c) && russian + foreign == 0;
            if (leading) {
                digits++;
            } else if (!isUnseen(c)) {
                count(c);
                stretch = c == before ? stretch + 1 : 0;
                stretched |= stretch > 1 || (stretch == 1 && at == from + 1);
                before = c;
            }
            at++;
        }
        end = at;
    }

    private void count(char c) {
        if (Alphabet.code(c) >= 0) {
            russian++;
        } else if (isDigit(c)) {
            digits++;
        } else {
            foreign++;
            neighbour |= Letters.isNeighbour(c);
            odd += LETTERS.twin(c) < 0 ? 1 : 0;
        }
    }

    private static boolean belongs(char c) {
        return Alphabet.code(c) >= 0 || isDigit(c) || isUnseen(c) || Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character is not seen. */
    static boolean isUnseen(char c) {
        return c > 0x7f && LETTERS.classOf(c) == Letters.UNSEEN;
    }

    /** Where it ends, exclusive. */
    int end() {
        return end;
    }

    /** Whether it has no Russian letter. */
    boolean isForeign() {
        return russian == 0;
    }

    /** Whether it has letters of other alphabets. */
    boolean hasLetters() {
        return foreign > 0;
    }

    /** Whether it is a word of another language that is written in Cyrillic. */
    boolean isOfNeighbour() {
        return neighbour;
    }

    boolean beginsWithDigit() {
        return digits > 0 && isDigit(text.charAt(start));
    }

    /** Whether letters of two alphabets that look alike, or letters and digits, are mixed in it as they are to hide a word. */
    boolean isMixed() {
        boolean mix = (foreign > 0 && odd == 0) || (foreign == 0 && russian > 1 && hasInnerDigit());
        return mix && russian + foreign > 2;
    }

    private boolean hasInnerDigit() {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) <= '9'
                    && Alphabet.code(text.charAt(i - 1)) >= 0
                    && Alphabet.code(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The state in which an automaton ends on it, read as Russian letters; repeated ones count once if it is not known else. */
    int state(WordAutomaton automaton, boolean[] known) {
        int state = WordAutomaton.START;
        boolean begun = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (isUnseen(c) || (isDigit(c) && !begun)) {
                continue;
            }
            begun = true;
            int letter = Alphabet.code(c) >= 0 ? Alphabet.code(c) : LETTERS.twin(c);
            state = letter < 0 ? WordAutomaton.DEAD : automaton.next(state, letter);
        }
        return !known[state] && stretched ? automaton.runSingle(text, start, end) : state;
    }

    /** Where a phone ends that begins with these digits and goes on in groups; -1 where it is none. */
    int phoneEnd() {
        int all = digits;
        int last = end;
        int i = end;
        while (i < text.length() && all <= LONGEST_PHONE) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                all++;
                last = i + 1;
            } else if (c != '-' && c != '(' && c != ')' && c != ' ' && c != '\u2011') {
                break;
            } else if (i - last > 2) {
                break;
            }
            i++;
        }
        char first = text.charAt(start);
        boolean phone = all >= SHORTEST_PHONE && all < LONGEST_PHONE && (first == '7' || first == '8' || first == '9');
        return phone ? last : -1;
    }
}
