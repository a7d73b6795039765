package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.WordAutomaton;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a text that are hidden by signs, digits or letters of other alphabets: looks at its odd pieces. */
public final class MaskedWords {
    private static final int LONGEST_CHUNK = 400;

    /** How many single characters tell whether it is worth reading on. */
    private static final int FIRST_CELLS = 4;

    /** The most letters beside a word that is spelt that may be a part of the same word. */
    private static final int LONGEST_JOINED = 16;

    /** From so many dots on a single letter with them hides a word, though not which. */
    private static final int LEAST_DOTS = 3;

    /** Behind these one dot less is enough. */
    private static final Set<String> PREPOSITIONS = Set.of("на", "по", "до", "из", "с", "ни", "к", "за");

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final Words words;
    private final CharSequence text;
    private final List<Finding> findings;
    private @Nullable Tools tools;

    public MaskedWords(Lexicon lexicon, Words words, List<Finding> findings) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = words.text();
        this.findings = findings;
    }

    /** What is needed to read masks, made when the first is seen. */
    private static final class Tools {
        private static final int MOST_KNOWN = 1 << 12;

        /** How many rows are read before they are remembered; most texts have a few, each its own. */
        private static final int FEW = 8;

        final MaskedText row;
        final MaskedJudge judge;
        final MaskedReader reader = new MaskedReader();
        final LatinReader latin;

        /** Rows that were read before, with what was found there from the start of the row, or nothing. */
        private Map<String, Optional<Finding>> known = Map.of();

        Tools(Lexicon lexicon, Letters letters) {
            row = new MaskedText(letters);
            judge = new MaskedJudge(lexicon, row);
            latin = new LatinReader(lexicon);
        }

        private int rows;

        /** Whether so many rows were read that one may come again. */
        boolean remembers() {
            return ++rows > FEW;
        }

        void remember(String row, @Nullable Finding finding) {
            if (known.isEmpty()) {
                known = new HashMap<>();
            }
            if (known.size() < MOST_KNOWN) {
                known.put(row, Optional.ofNullable(finding));
            }
        }
    }

    public void find() {
        for (int piece = 0; piece < words.oddCount(); piece++) {
            int start = words.oddStart(piece);
            int end = Math.min(words.oddEnd(piece), start + LONGEST_CHUNK);
            chunk(start, end, words.oddLast(piece), words.oddKinds(piece));
        }
        for (int run = 0; run < words.speltCount(); run++) {
            spelt(words.speltStart(run), words.speltEnd(run));
        }
    }

    /** Looks for words that are spelt by single characters, from each of them on. */
    private void spelt(int start, int end) {
        Tools all = tools == null ? new Tools(lexicon, letters) : tools;
        tools = all;
        int at = start;
        while (at < end) {
            int found = letters.classOf(text, at) == Letters.SPACE ? -1 : spelt(all, start, at, end);
            at = found > at ? found : at + 1;
        }
    }

    private int spelt(Tools all, int run, int at, int end) {
        if (at > run && letters.classOf(text, at - 1) != Letters.SPACE) {
            return -1;
        }
        MaskedText row = all.row;
        if (leadsNowhere(at, end)) {
            return -1;
        }
        row.readSpelt(text, at, end, FIRST_CELLS);
        if (!all.reader.begins(lexicon.forms(), text, row)) {
            return -1;
        }
        row.readSpelt(text, at, end, MaskedText.LONGEST);
        MaskedJudge judge = all.judge;
        judge.begin(all.reader, text, false);
        all.reader.readForms(lexicon.forms(), text, row, judge);
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

    private void chunk(int start, int end, int last, int bits) {
        if (guarded(start, end, bits)) {
            return;
        }
        Tools all = tools == null ? new Tools(lexicon, letters) : tools;
        tools = all;
        if ((bits & 1 << Letters.RUSSIAN) == 0 && latin(all, start, end, bits)) {
            return;
        }
        int uniform = UniformMarks.lettersFrom(letters, text, start, end);
        if (uniform >= 0) {
            parted(all, uniform);
            return;
        }
        int at = start;
        while (at < end && at <= last) {
            if (begins(at, start)) {
                int found = row(all, at);
                if (found > at) {
                    at = found;
                    continue;
                }
            }
            at++;
        }
    }

    /** Reads a word with one and the same mark between all of its letters, which hides none; it counts as a whole only. */
    private void parted(Tools all, int at) {
        all.row.read(text, at);
        all.row.uniform = true;
        all.judge.begin(all.reader, text, false);
        all.reader.readForms(lexicon.forms(), text, all.row, all.judge);
        int last = all.row.size - 1;
        last -= last > 0 && all.row.kinds[last] == MaskedText.Piece.RUN ? 1 : 0;
        Finding found = judged(all, at);
        if (found != null && found.way() != Way.MASK && at + found.end() == all.row.ends[last]) {
            add(found, at);
        }
    }

    /** Whether plain Russian letters from a place on are the beginning of no full form; it saves most of the reading. */
    private boolean leadsNowhere(int from, int end) {
        int state = WordAutomaton.START;
        int last = -1;
        for (int at = from; at < end && state != WordAutomaton.DEAD; at++) {
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

    private boolean latin(Tools all, int start, int end, int bits) {
        Finding finding = (bits & 1 << Letters.PAIR) == 0
                ? all.latin.find(text, start, end)
                : StyledLatin.of(text, start, end).find(all.latin);
        if (finding != null) {
            findings.add(finding);
        }
        return finding != null;
    }

    private boolean begins(int at, int start) {
        byte type = letters.classOf(text, at);
        byte before = at == start ? Letters.SPACE : letters.classOf(text, at - 1);
        return switch (type) {
            case Letters.RUSSIAN, Letters.FOREIGN ->
                before != Letters.RUSSIAN && before != Letters.FOREIGN && before != Letters.UNSEEN;
            case Letters.DIGIT -> before == Letters.SPACE || before == Letters.POINT;
            case Letters.SIGN ->
                "*#@$%&".indexOf(text.charAt(at)) >= 0
                        && before != Letters.SIGN
                        && before != Letters.RUSSIAN
                        && before != Letters.FOREIGN;
            case Letters.PAIR ->
                Character.isHighSurrogate(text.charAt(at)) && Character.isLetter(Character.codePointAt(text, at));
            default -> false;
        };
    }

    /** Reads a row from a place; where the word found ends, or -1. */
    private int row(Tools all, int at) {
        MaskedText row = all.row;
        row.read(text, at);
        boolean russian = false;
        boolean runs = false;
        boolean odd = row.unseen;
        for (int i = 0; i < row.size; i++) {
            russian |= row.exact[i];
            runs |= row.kinds[i] == MaskedText.Piece.RUN;
            odd |= row.kinds[i] == MaskedText.Piece.DIGIT
                    || (row.kinds[i] == MaskedText.Piece.LETTER && (!row.exact[i] || row.repeats(i)));
        }
        if (!russian) {
            return -1;
        }
        Finding found = all.remembers() ? known(all, at, runs, odd) : read(all, at, runs, odd);
        if (found == null) {
            return -1;
        }
        return add(found, at);
    }

    /** Adds what was found with its places counted from a place; where it ends. */
    private int add(Finding found, int at) {
        int end = at + found.end();
        findings.add(new Finding(
                found.category(), at, end, found.canonical(), true, found.source(), found.way(), found.confidence()));
        return end;
    }

    /** What was found when the same row was read before, or is found now. */
    private @Nullable Finding known(Tools all, int at, boolean runs, boolean odd) {
        int end = Math.min(text.length(), all.row.ends[all.row.size - 1] + 1);
        String key = text.subSequence(at, end).toString();
        Optional<Finding> known = all.known.get(key);
        if (known != null) {
            return known.orElse(null);
        }
        Finding read = read(all, at, runs, odd);
        all.remember(key, read);
        return read;
    }

    /** What is found at the start of a row, its places counted from there. */
    private @Nullable Finding read(Tools all, int at, boolean runs, boolean odd) {
        MaskedText row = all.row;
        boolean lone = !odd && (row.size == 1 || (row.size == 2 && row.signs[1] == 0));
        Finding clear = lone ? null : clear(all, at, runs, odd);
        return clear == null && !odd ? unclear(row, at) : clear;
    }

    /** One letter and dots that may hide an obscene word; which one cannot be seen, so that somebody has to look. */
    private @Nullable Finding unclear(MaskedText row, int at) {
        boolean dots = row.size > 1
                && row.kinds[1] == MaskedText.Piece.RUN
                && row.dots[1] >= (behindPreposition(at) ? LEAST_DOTS - 1 : LEAST_DOTS)
                && row.signs[1] == 0
                && (row.size == 2 || row.gaps[1]);
        LexiconEntry entry = dots ? lexicon.lone(Alphabet.letter(Alphabet.code(text.charAt(at)))) : null;
        return entry == null
                ? null
                : new Finding(
                        Category.OBSCENE,
                        0,
                        row.ends[1] - at,
                        entry.name(),
                        true,
                        entry.name(),
                        Way.UNCLEAR,
                        Way.UNCLEAR.confidence());
    }

    /** Whether a preposition stands before a place that words looked for are sent with. */
    private boolean behindPreposition(int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= 2 && Alphabet.code(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return end < at
                && end > start
                && end - start <= 2
                && PREPOSITIONS.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
    }

    /** What is found where enough is seen to tell which word it is. */
    private @Nullable Finding clear(Tools all, int at, boolean runs, boolean odd) {
        Finding seen = null;
        if (odd) {
            all.judge.begin(all.reader, text, true);
            all.reader.readWords(lexicon.words(), text, all.row, all.judge);
            seen = judged(all, at);
            if (seen != null && !all.judge.goesOn() && all.judge.rule().kind() == LexiconRule.Kind.WORD) {
                return seen;
            }
        }
        if (!runs && !odd) {
            return null;
        }
        all.judge.begin(all.reader, text, false);
        all.reader.readForms(lexicon.forms(), text, all.row, all.judge);
        Finding guessed = judged(all, at);
        return guessed == null || (seen != null && guessed.end() < seen.end()) ? seen : guessed;
    }

    /** What the judge found from a place, its own places counted from there; nothing if it stands there in plain letters. */
    private @Nullable Finding judged(Tools all, int at) {
        MaskedJudge judge = all.judge;
        if (!judge.found() || (plain(at, judge.end()) && judge.way() != Way.STRETCHED)) {
            return null;
        }
        LexiconEntry entry = judge.rule().entry();
        return entry.finding(0, judge.end() - at, judge.word(), judge.way(), judge.confidence());
    }

    private boolean plain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (letters.classOf(text, i) != Letters.RUSSIAN) {
                return false;
            }
        }
        return true;
    }

    /** Links, addresses, names of files and of users are left alone. */
    private boolean guarded(int start, int end, int bits) {
        if ((bits & 1 << Letters.FOREIGN) == 0) {
            return false;
        }
        if (text.charAt(start) == '@' && (bits & 1 << Letters.RUSSIAN) == 0) {
            return true;
        }
        int foreign = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' && i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return true;
            }
            boolean latin = c < 0x80 && Character.isLetter(c);
            if ((c == '.' || c == '@' || c == '/' || c == '_') && foreign > 1 && i + 2 < end) {
                char next = text.charAt(i + 1);
                char after = text.charAt(i + 2);
                if (next < 0x80
                        && Character.isLetterOrDigit(next)
                        && after < 0x80
                        && Character.isLetterOrDigit(after)) {
                    return true;
                }
            }
            foreign = latin ? foreign + 1 : 0;
        }
        return false;
    }
}
