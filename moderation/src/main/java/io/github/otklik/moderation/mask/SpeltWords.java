package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import java.util.List;

/** The words that are spelt by single characters with white space between. */
final class SpeltWords {
    /** How many single characters tell whether it is worth reading on. */
    private static final int FIRST_CELLS = 4;

    /** So many characters tell whether letters lead nowhere: a letter that is repeated may go on for ever. */
    private static final int FARTHEST = 64;

    /** The most letters beside a word that is spelt that may be a part of the same word. */
    private static final int LONGEST_JOINED = 16;

    private final Letters letters = Letters.STANDARD;
    private final Lexicon lexicon;
    private final MaskTools tools;
    private final CharSequence text;
    private final List<Finding> findings;

    SpeltWords(Lexicon lexicon, MaskTools tools, CharSequence text, List<Finding> findings) {
        this.lexicon = lexicon;
        this.tools = tools;
        this.text = text;
        this.findings = findings;
    }

    /** Looks for words in a run of single characters, from each of them on. */
    void find(int start, int end) {
        int at = start;
        int lastWord = beforeLastWord(start, end);
        while (at < end) {
            byte kind = letters.classOf(text, at);
            int found = kind == Letters.SPACE || kind == Letters.SIGN ? -1 : word(start, at, end);
            if (found < 0 && kind == Letters.RUSSIAN && lastWord > at && lastWord - at <= FARTHEST) {
                found = word(start, at, lastWord);
            }
            at = found > at ? found : at + 1;
        }
    }

    /** Where a run ends without its last letter, if that is a word by itself; else its start. */
    private int beforeLastWord(int start, int end) {
        int code = Alphabet.code(text.charAt(end - 1));
        if (code < 0 || !lexicon.whole(String.valueOf(Alphabet.letter(code)))) {
            return start;
        }
        int at = end - 1;
        while (at > start && letters.classOf(text, at - 1) == Letters.SPACE) {
            at--;
        }
        return at;
    }

    private int word(int run, int at, int end) {
        if (at > run && letters.classOf(text, at - 1) != Letters.SPACE) {
            return -1;
        }
        MaskedText row = tools.row;
        if (leadsNowhere(at, end)) {
            return -1;
        }
        tools.pieces.readSpelt(text, at, end, FIRST_CELLS);
        // what a sign hides is known by what stands behind it, which is not read yet
        if (!row.hasRun() && !tools.reader.begins(lexicon.forms(), text, row)) {
            return -1;
        }
        tools.pieces.readSpelt(text, at, end, row.hasRun() ? MaskedText.LONGEST / 2 : MaskedText.LONGEST);
        row.uniform = row.alternates();
        MaskedJudge judge = tools.judge;
        judge.begin(tools.reader, text, false);
        tools.reader.readForms(lexicon.forms(), text, row, judge);
        boolean whole = at == run && judge.found() && judge.end() == row.ends[row.size - 1];
        if (!judge.found() || judge.word().length() < (whole ? 3 : 4) || !joins(run, at) || !joins(judge.end(), end)) {
            return -1;
        }
        LexiconEntry entry = judge.rule().entry();
        findings.add(entry.finding(at, judge.end(), judge.word(), Way.SPELT));
        return judge.end();
    }

    /** Whether the single characters between two places are none, or a word that often stands by itself. */
    private boolean joins(int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int at = from; at < to && word.length() <= LONGEST_JOINED; at++) {
            int code = Alphabet.code(text.charAt(at));
            if (code >= 0) {
                word.append(Alphabet.letter(code));
            }
        }
        return word.isEmpty() || word.length() > LONGEST_JOINED || lexicon.whole(word.toString());
    }

    /** Whether plain Russian letters from a place on are the beginning of no full form; it saves most of the reading. */
    private boolean leadsNowhere(int from, int end) {
        int state = WordAutomaton.START;
        int last = -1;
        int to = Math.min(end, from + FARTHEST);
        for (int at = from; at < to && state != WordAutomaton.DEAD; at++) {
            int code = Alphabet.code(text.charAt(at));
            if (code < 0 && letters.classOf(text, at) != Letters.SPACE) {
                return false;
            }
            if (code >= 0) {
                int next = lexicon.forms().next(state, code);
                state = next == WordAutomaton.DEAD && code == last ? state : next;
                last = code;
            }
        }
        return state == WordAutomaton.DEAD;
    }
}
