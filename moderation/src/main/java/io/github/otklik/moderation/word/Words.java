package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Arrays;

/**
 * The Russian words of a text, the longest runs of Russian letters, with the states in which the automata of the lexicon and of
 * the cues end on them; and the odd pieces between spaces, which have letters and something that may hide some. All of it is
 * found in one pass, as are runs of single characters with spaces between, by which words are spelt. Hyphens, digits and every other character end a word; what lies between two words is looked up in the
 * text itself.
 */
public final class Words {
    private static final int LETTERS = 1 << Letters.RUSSIAN | 1 << Letters.FOREIGN;
    private static final int GOES_ON = 1 << Letters.FOREIGN | 1 << Letters.DIGIT | 1 << Letters.UNSEEN;
    private static final int FIELDS = 4;
    /** The letters that a word begins with, and whether one is doubled, beside the state that it ends in. */
    private static final int FIRST = WordAutomaton.STATE_BITS;

    private static final int DOUBLED = 1 << (FIRST + 2 * Alphabet.BITS);
    private static final int LEAST_SPELT = 4;

    private final String text;
    private final Letters letters = Letters.STANDARD;
    private final SpeltRuns spelt;
    private int[] words;
    private int wordsEnd;
    private final OddPieces odd = new OddPieces();
    private int kinds;
    private int digits;
    private boolean currency;
    private boolean tripled;
    private boolean joined;
    private int singles;
    private int mostSingles;

    private Words(String text) {
        this.text = text;
        this.spelt = new SpeltRuns(text);
        this.words = new int[FIELDS * (4 + text.length() / 6)];
    }

    /** Finds the words in one pass. */
    public static Words of(CharSequence text, WordAutomaton lexicon, WordAutomaton cues) {
        Words words = new Words(text.toString());
        char[] chars = words.text.toCharArray();
        words.scan(chars, words.letters.codesOf(chars), lexicon, cues);
        return words;
    }

    private void scan(char[] chars, byte[] codes, WordAutomaton lexicon, WordAutomaton cues) {
        int at = 0;
        int piece = 0;
        int inPiece = 0;
        int last = -1;
        int point = -1;
        while (at < chars.length) {
            int code = codes[at];
            if (code < Letters.FIRST_CLASS) {
                last = point >= 0 && point == at - 1 ? point : last;
                inPiece |= 1 << Letters.RUSSIAN;
                at = word(codes, at, lexicon, cues);
                last = tripled ? at - 1 : last;
                continue;
            }
            int kind = code - Letters.FIRST_CLASS;
            if (kind == Letters.SPACE) {
                piece(piece, at, last, inPiece);
                spelt.piece(piece, at);
                piece = at + 1;
                inPiece = 0;
                last = -1;
                point = -1;
            } else if (kind == Letters.POINT) {
                last = (point >= 0 && point == at - 1) || chars[at] == '…' ? at : last;
                currency |= chars[at] == '₽' || chars[at] == '€';
                point = at;
                inPiece |= 1 << Letters.POINT;
            } else {
                last = at;
                digits += kind == Letters.DIGIT ? 1 : 0;
                inPiece |= 1 << kind;
                inPiece |= kind == Letters.PAIR && StyledLetters.isStyled(text, at) ? 1 << Letters.FOREIGN : 0;
                joined |= joins(codes, at, kind);
            }
            at++;
        }
        piece(piece, chars.length, last, inPiece);
        spelt.piece(piece, chars.length);
        spelt.end();
    }

    /** Reads a word from a place; where it ends. */
    private int word(byte[] codes, int start, WordAutomaton lexicon, WordAutomaton cues) {
        int inLexicon = WordAutomaton.START;
        int inCues = WordAutomaton.START;
        int before = -1;
        boolean doubled = false;
        int end = start;
        int code = codes[end];
        do {
            inLexicon = lexicon.next(inLexicon, code);
            inCues = cues.next(inCues, code);
            doubled |= code == before;
            before = code;
            code = codes[++end];
        } while (code < Letters.FIRST_CLASS);
        int first = codes[start] << Alphabet.BITS | (end - start > 1 ? codes[start + 1] : 0);
        if (wordsEnd == words.length) {
            words = Arrays.copyOf(words, 2 * wordsEnd);
        }
        words[wordsEnd] = start;
        words[wordsEnd + 1] = end;
        words[wordsEnd + 2] = inLexicon | first << FIRST | (doubled ? DOUBLED : 0);
        words[wordsEnd + 3] = inCues;
        singles = end - start > 1 ? 0 : wordsEnd > 0 && end(count() - 1) == start - 1 ? singles + 1 : 1;
        mostSingles = Math.max(mostSingles, singles);
        wordsEnd += FIELDS;
        joined |= (GOES_ON & 1 << (code - Letters.FIRST_CLASS)) != 0;
        tripled = doubled && isTripled(codes, start, end);
        return end;
    }

    private static boolean isTripled(byte[] codes, int start, int end) {
        for (int at = start + 2; at < end; at++) {
            if (codes[at] == codes[at - 1] && codes[at] == codes[at - 2]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is not seen, or a foreign letter before another or a digit, or a sign right between two letters. */
    private static boolean joins(byte[] codes, int at, int kind) {
        boolean before = codes[at + 1] < Letters.FIRST_CLASS;
        boolean behind = at > 0 && codes[at - 1] < Letters.FIRST_CLASS;
        boolean number = codes[at + 1] == Letters.FIRST_CLASS + Letters.DIGIT;
        return kind == Letters.UNSEEN
                || (kind == Letters.FOREIGN && (before || number))
                || (kind == Letters.SIGN && before && behind);
    }

    private void piece(int start, int end, int last, int inPiece) {
        kinds |= inPiece;
        if (last >= 0 && (inPiece & LETTERS) != 0) {
            odd.add(start, end, last, inPiece);
        }
    }

    public String text() {
        return text;
    }

    public int count() {
        return wordsEnd / FIELDS;
    }

    public int start(int word) {
        return words[4 * word];
    }

    /** Where a word ends, exclusive. */
    public int end(int word) {
        return words[4 * word + 1];
    }

    int length(int word) {
        return end(word) - start(word);
    }

    /** Whether a letter of a word is followed by itself. */
    public boolean doubled(int word) {
        return (words[4 * word + 2] & DOUBLED) != 0;
    }

    /** The state in which the automaton of the lexicon ends on a word. */
    int inLexicon(int word) {
        return words[4 * word + 2] & (WordAutomaton.MOST_STATES - 1);
    }

    /** The codes of the first two letters of a word, the first as the higher bits; the second is 0 where there is none. */
    int beginning(int word) {
        return words[4 * word + 2] >> FIRST & (Alphabet.PAIRS - 1);
    }

    /** The state in which the automaton of the cues ends on a word. */
    public int inCues(int word) {
        return words[4 * word + 3];
    }

    /** A word in lower case with ё as е. */
    public String folded(int word) {
        StringBuilder folded = new StringBuilder(length(word));
        for (int i = start(word); i < end(word); i++) {
            folded.append(Alphabet.letter(Alphabet.code(text.charAt(i))));
        }
        return folded.toString();
    }

    /** How many digits the text has. */
    public int digits() {
        return digits;
    }

    /** Whether the text has the sign of a currency that is no {@linkplain Letters#SIGN sign that hides}. */
    public boolean hasCurrency() {
        return currency;
    }

    /** The kinds of characters of the text but white space, a bit each. */
    public int kinds() {
        return kinds;
    }

    /**
     * Whether all words stand as they are: no letters, digits and what is not seen side by side, no sign right between two letters,
     * and no more than three single letters in a row.
     */
    public boolean arePlain() {
        return !joined && mostSingles < LEAST_SPELT;
    }

    /** The pieces between spaces that have letters and something that may hide some. */
    public OddPieces odd() {
        return odd;
    }

    /** How many runs of single characters there are, of three or more each. */
    public int speltCount() {
        return spelt.count();
    }

    /** Where a run of single characters begins. */
    public int speltStart(int run) {
        return spelt.start(run);
    }

    /** Where a run of single characters ends, exclusive. */
    public int speltEnd(int run) {
        return spelt.end(run);
    }
}
