package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Russian words of a text, the longest runs of Russian letters, with the states in which the automata of the lexicon and of
 * the cues end on them; and the odd pieces between spaces, which have letters and something that may hide some. All of it is
 * found in one pass, as are runs of single characters with spaces between, by which words are spelt. Hyphens, digits and every other character end a word; what lies between two words is looked up in the
 * text itself.
 */
public final class Words {
    private static final int LETTERS = 1 << Letters.RUSSIAN | 1 << Letters.FOREIGN;
    private static final int[] NONE = {};

    private final CharSequence text;
    private int[] words;
    private int wordsEnd;
    private int[] odd = NONE;
    private int oddEnd;
    private final SpeltRuns spelt;
    private int longestRun;

    private Words(CharSequence text) {
        this.text = text;
        this.spelt = new SpeltRuns(text);
        this.words = new int[4 * (4 + text.length() / 6)];
    }

    /** Finds the words in one pass. */
    public static Words of(CharSequence text, WordAutomaton lexicon, WordAutomaton cues) {
        Words words = new Words(text);
        words.scan(lexicon, cues, Letters.STANDARD);
        return words;
    }

    private void scan(WordAutomaton lexicon, WordAutomaton cues, Letters letters) {
        int length = text.length();
        int at = 0;
        int piece = 0;
        int kinds = 0;
        int last = -1;
        int point = -1;
        while (at < length) {
            char c = text.charAt(at);
            if (Alphabet.code(c) >= 0) {
                if (point >= 0 && point == at - 1) {
                    last = point;
                }
                kinds |= 1 << Letters.RUSSIAN;
                at = word(at, lexicon, cues);
                last = longestRun > 2 ? at - 1 : last;
                continue;
            }
            byte kind = letters.classOf(c);
            if (kind == Letters.SPACE) {
                piece(piece, at, last, kinds);
                spelt.piece(piece, at);
                piece = at + 1;
                kinds = 0;
                last = -1;
                point = -1;
            } else if (kind == Letters.POINT) {
                if ((point >= 0 && point == at - 1) || c == '…') {
                    last = at;
                }
                point = at;
                kinds |= 1 << Letters.POINT;
            } else {
                last = at;
                kinds |= 1 << kind;
                kinds |= kind == Letters.PAIR && Letters.isStyled(text, at) ? 1 << Letters.FOREIGN : 0;
            }
            at++;
        }
        piece(piece, length, last, kinds);
        spelt.piece(piece, length);
        spelt.end();
    }

    /** Reads a word from a place; where it ends. */
    private int word(int start, WordAutomaton lexicon, WordAutomaton cues) {
        int length = text.length();
        int inLexicon = WordAutomaton.START;
        int inCues = WordAutomaton.START;
        int before = -1;
        int run = 0;
        int longest = 0;
        int at = start;
        while (at < length) {
            int code = Alphabet.code(text.charAt(at));
            if (code < 0) {
                break;
            }
            inLexicon = lexicon.next(inLexicon, code);
            inCues = cues.next(inCues, code);
            run = code == before ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = code;
            at++;
        }
        if (wordsEnd == words.length) {
            words = Arrays.copyOf(words, 2 * wordsEnd);
        }
        words[wordsEnd] = start;
        words[wordsEnd + 1] = at << 1 | (longest > 1 ? 1 : 0);
        words[wordsEnd + 2] = inLexicon;
        words[wordsEnd + 3] = inCues;
        wordsEnd += 4;
        longestRun = longest;
        return at;
    }

    private void piece(int start, int end, int last, int kinds) {
        if (last < 0 || (kinds & LETTERS) == 0) {
            return;
        }
        if (oddEnd == odd.length) {
            odd = Arrays.copyOf(odd, Math.max(16, 2 * oddEnd));
        }
        odd[oddEnd] = start;
        odd[oddEnd + 1] = end;
        odd[oddEnd + 2] = last;
        odd[oddEnd + 3] = kinds;
        oddEnd += 4;
    }

    public CharSequence text() {
        return text;
    }

    public int count() {
        return wordsEnd >> 2;
    }

    public int start(int word) {
        return words[4 * word];
    }

    /** Where a word ends, exclusive. */
    public int end(int word) {
        return words[4 * word + 1] >> 1;
    }

    int length(int word) {
        return end(word) - start(word);
    }

    /** Whether a letter of a word is followed by itself. */
    public boolean doubled(int word) {
        return (words[4 * word + 1] & 1) != 0;
    }

    /** The state in which the automaton of the lexicon ends on a word. */
    int inLexicon(int word) {
        return words[4 * word + 2];
    }

    /** The state in which the automaton of the cues ends on a word. */
    public int inCues(int word) {
        return words[4 * word + 3];
    }

    /** A word in lower case with ё as е. */
    public String folded(int word) {
        return folded(start(word), end(word));
    }

    /** A run of Russian letters in lower case with ё as е. */
    public String folded(int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            folded.append(Alphabet.letter(Alphabet.code(text.charAt(i))));
        }
        return folded.toString();
    }

    public int oddCount() {
        return oddEnd >> 2;
    }

    /** The odd pieces as they stand. */
    public List<String> oddPieces() {
        List<String> pieces = new ArrayList<>();
        for (int piece = 0; piece < oddCount(); piece++) {
            pieces.add(text.subSequence(oddStart(piece), oddEnd(piece)).toString());
        }
        return pieces;
    }

    /** Where an odd piece begins. */
    public int oddStart(int piece) {
        return odd[4 * piece];
    }

    /** Where an odd piece ends, exclusive. */
    public int oddEnd(int piece) {
        return odd[4 * piece + 1];
    }

    /** The last place of an odd piece from which on something may be hidden. */
    public int oddLast(int piece) {
        return odd[4 * piece + 2];
    }

    /** The kinds of characters of an odd piece, a bit each. */
    public int oddKinds(int piece) {
        return odd[4 * piece + 3];
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
