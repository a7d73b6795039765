package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.NameLook;
import io.github.otklik.moderation.word.Words;
import java.util.List;

/** One pass of a {@link TokenReader} over one text. */
final class TokenPass {
    /** Tokens of this length and more are skipped. */
    static final int LONGEST_PIECE = 1 << 10;

    private final WordAutomaton automaton;
    private final boolean[] known;
    private final List<PhraseTable.Latin> latin;
    private final Words words;
    private final CharSequence text;
    private final int length;
    private final List<Finding> hidden;
    private final Tokens tokens = new Tokens();
    private int nextHidden;
    private int nextWord;
    private int nextOdd;
    private final Quotation quotation;
    private final VeiledCue veiled;
    private final LetterRun run = new LetterRun();

    /**
     * Begins at the start of a text.
     *
     * @param known  for each state of the automaton whether it is that of a word
     * @param latin  what words in Latin letters are known by
     * @param hidden  the words that another stage saw behind masks, by place
     */
    TokenPass(
            WordAutomaton automaton,
            boolean[] known,
            List<PhraseTable.Latin> latin,
            Words words,
            List<Finding> hidden) {
        this.automaton = automaton;
        this.known = known;
        this.latin = latin;
        this.words = words;
        this.text = words.text();
        this.length = text.length();
        this.hidden = hidden;
        this.quotation = new Quotation(words.text());
        this.veiled = new VeiledCue(automaton, known, words.text());
    }

    Tokens run() {
        int i = 0;
        while (i < length) {
            if (nextOdd < words.odd().count() && i >= words.odd().start(nextOdd)) {
                int end = words.odd().end(nextOdd);
                i = end - words.odd().start(nextOdd++) < LONGEST_PIECE ? i : end;
                continue;
            }
            if (nextHidden < hidden.size() && i >= hidden.get(nextHidden).start()) {
                i = unmasked(hidden.get(nextHidden++), i);
                continue;
            }
            char c = text.charAt(i);
            if (c == ' ' || c == ',') {
                i++;
            } else if (Alphabet.code(c) >= 0) {
                i = russian(i);
            } else if ((c >= '0' && c <= '9') || Character.isLetter(c)) {
                i = mixed(i);
            } else {
                i = sign(i, c);
            }
        }
        return tokens;
    }

    private int unmasked(Finding finding, int at) {
        if (at >= finding.end()) {
            return at;
        }
        int state = finding.confidence() < Way.TRUSTED
                ? WordAutomaton.DEAD
                : automaton.run(finding.canonical(), 0, finding.canonical().length());
        tokens.add(finding.start(), finding.end(), state, Tokens.HIDDEN | (known[state] ? quote() : 0));
        return finding.end();
    }

    private int quote() {
        return quotation.isOpen() ? Tokens.Sign.QUOTED.bits() : 0;
    }

    /** A word that the automaton has read already, unless it goes on in other letters or its letters are repeated. */
    private int russian(int start) {
        while (nextWord < words.count() && words.start(nextWord) < start) {
            nextWord++;
        }
        if (nextWord == words.count() || words.start(nextWord) != start) {
            return mixed(start);
        }
        int end = words.end(nextWord);
        int veiledEnd = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) ? veiled.end(start, end) : -1;
        if (veiledEnd >= 0) {
            tokens.add(start, veiledEnd, veiled.state(), Tokens.HIDDEN | quote());
            return veiledEnd;
        }
        int state = words.inCues(nextWord);
        boolean whole = end == length || !goesOn(text.charAt(end));
        if (!whole || (!known[state] && words.doubled(nextWord))) {
            return mixed(start);
        }
        if (known[state] && !NameLook.isName(text, start, end)) {
            tokens.add(start, end, state, quote());
        } else {
            tokens.skip();
        }
        return end;
    }

    private boolean goesOn(char c) {
        return (c >= '0' && c <= '9') || Character.isLetter(c) || LetterRun.isUnseen(c);
    }

    /** A run of letters of any alphabet and digits. */
    private int mixed(int start) {
        run.read(text, start);
        int end = run.end();
        if (run.isForeign()) {
            return run.hasLetters() ? latin(start, end) : number(start);
        }
        if (run.isOfNeighbour()) {
            tokens.skip();
            return end;
        }
        int state = run.state(automaton, known);
        if (run.beginsWithDigit()) {
            tokens.add(start, start + 1, WordAutomaton.DEAD, Tokens.Sign.NUMBER.bits());
        }
        int signs = known[state] ? quote() : 0;
        if (run.isMixed()) {
            tokens.add(start, end, state, signs | Tokens.Sign.MIXED.bits() | Tokens.HIDDEN);
        } else if (known[state]) {
            tokens.add(start, end, state, signs);
        } else {
            tokens.skip();
        }
        return end;
    }

    private int number(int start) {
        int end = run.phoneEnd();
        return end < 0 ? seen(start, run.end(), Tokens.Sign.NUMBER) : seen(start, end, Tokens.Sign.PHONE);
    }

    /** A word of another alphabet: a link, a name, or what a table knows it by. */
    private int latin(int start, int end) {
        if (start > 0 && text.charAt(start - 1) == '@') {
            return seen(start, end, Tokens.Sign.HANDLE);
        }
        for (PhraseTable.Latin each : latin) {
            if (each.begins(text, start)) {
                return seen(start, each.end(text, end), each.sign());
            }
        }
        tokens.skip();
        return end;
    }

    private int seen(int start, int end, Tokens.Sign sign) {
        tokens.add(start, end, WordAutomaton.DEAD, sign.bits());
        return end;
    }

    private int sign(int at, char c) {
        switch (c) {
            case '!', '…' -> tokens.endSentence();
            case '\n' -> {
                tokens.endSentence();
                quotation.line(at);
            }
            case '?' -> {
                seen(at, at + 1, Tokens.Sign.QUESTION_MARK);
                tokens.endSentence();
            }
            case '.' -> {
                char next = afterSpaces(at + 1);
                if (Character.isUpperCase(next)) {
                    tokens.endSentence();
                } else if (next >= '0' && next <= '9') {
                    tokens.skip();
                }
            }
            case '«', '“', '„', '»', '”', '"', '\'' -> quotation.sign(at, c);
            case '₽', '$', '€' -> seen(at, at + 1, Tokens.Sign.CURRENCY);
            default -> {
                if (Character.isHighSurrogate(c) || (c >= '\u2600' && c <= '\u27bf')) {
                    int end = at + Character.charCount(Character.codePointAt(text, at));
                    return seen(at, end, Tokens.Sign.EMOJI);
                }
            }
        }
        return at + 1;
    }

    /** The first character that is no space: a capital letter begins a sentence, a digit stands behind what is shortened. */
    private char afterSpaces(int from) {
        int i = from;
        while (i < length && text.charAt(i) == ' ') {
            i++;
        }
        return i < length ? text.charAt(i) : ' ';
    }
}
