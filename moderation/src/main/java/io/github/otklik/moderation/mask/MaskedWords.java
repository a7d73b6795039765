package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.CleanWords;
import io.github.otklik.moderation.word.Letters;
import io.github.otklik.moderation.word.Lexicon;
import io.github.otklik.moderation.word.LexiconEntry;
import io.github.otklik.moderation.word.LexiconRule;
import io.github.otklik.moderation.word.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text that are hidden by signs, digits or letters of other alphabets: looks at its odd pieces. */
public final class MaskedWords {
    private static final int LONGEST_CHUNK = 400;
    private static final int LEAST_NEIGHBOURS = 3;

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final Words words;
    private final String text;
    private final List<Finding> findings;
    private final Beginning beginning;
    private @Nullable MaskTools tools;
    private @Nullable LatinReader latin;
    /** How many letters of a neighbour's Cyrillic the text has; less than 0 as long as nobody asked. */
    private int neighbours = -1;

    public MaskedWords(Lexicon lexicon, Words words, List<Finding> findings) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = words.text();
        this.findings = findings;
        this.beginning = new Beginning(lexicon);
    }

    public void find() {
        for (int piece = 0; piece < words.odd().count(); piece++) {
            int start = words.odd().start(piece);
            int end = Math.min(words.odd().end(piece), start + LONGEST_CHUNK);
            chunk(start, end, words.odd().last(piece), words.odd().kinds(piece));
        }
        for (int run = 0; run < words.speltCount(); run++) {
            SpeltWords spelt = new SpeltWords(lexicon, tools(), text, findings);
            spelt.find(words.speltStart(run), words.speltEnd(run));
        }
    }

    private MaskTools tools() {
        MaskTools made = tools == null ? new MaskTools(lexicon, letters) : tools;
        tools = made;
        return made;
    }

    private void chunk(int piece, int end, int last, int bits) {
        int host = AddressLook.russianHost(letters, text, piece, end);
        if (host > piece) {
            uniform(host, AddressLook.endOfLabel(text, host, end));
            return;
        }
        if (AddressLook.isOne(text, piece, end, bits)) {
            return;
        }
        int start = AddressLook.behindWww(text, piece, end);
        if (tools != null || text.charAt(start) == '#') {
            tools().row.tag = Hashtag.joins(lexicon, text, start, end);
        }
        if ((bits & 1 << Letters.RUSSIAN) == 0 && latin(start, end)) {
            return;
        }
        if (isHyphenated(start, end)) {
            return;
        }
        int equals = UniformMarks.equalsSign(letters, text, start, end);
        if (equals > start) {
            uniform(start, equals);
            uniform(equals + 1, end);
            return;
        }
        if (uniform(start, end)) {
            return;
        }
        int at = start;
        while (at < end && at <= last) {
            if (beginning.isOne(text, at, start) && !beginning.leadsNowhere(text, at, end)) {
                int found = row(tools(), at);
                if (found > at) {
                    at = found;
                    continue;
                }
            }
            at++;
        }
    }

    /** Whether a stretch is a clean word that hyphens break, with or without punctuation behind. */
    private boolean isHyphenated(int start, int end) {
        StringBuilder joined = new StringBuilder();
        boolean hyphens = false;
        for (int at = start; at < end && (text.charAt(at) == '-' || Alphabet.code(text.charAt(at)) >= 0); at++) {
            int code = Alphabet.code(text.charAt(at));
            hyphens |= code < 0;
            joined.append(code < 0 ? "" : Alphabet.letter(code));
        }
        return hyphens && CleanWords.BROKEN.contains(joined.toString());
    }

    /** Whether a stretch has one and the same mark between all letters; then it is read as a whole. */
    private boolean uniform(int start, int end) {
        int from = UniformMarks.lettersFrom(letters, text, start, end);
        if (from >= 0) {
            parted(tools(), from, UniformMarks.lettersTo(letters, text, from, end));
        }
        return from >= 0;
    }

    /** Reads a word with one and the same mark between all of its letters, which hides none; it counts as a whole only. */
    private void parted(MaskTools all, int at, int end) {
        all.pieces.read(text, at);
        all.row.uniform = true;
        all.judge.begin(all.reader, text, false);
        all.reader.readForms(lexicon.forms(), text, all.row, all.judge);
        Finding found = judged(all, at);
        found = found == null ? Abbreviated.of(lexicon, all.row, text, at) : found;
        // the mark behind the last letter may count as a letter that is repeated
        if (found == null
                || found.way() == Way.MASK
                || at + found.end() < end
                || all.row.leaveOutNumber(letters, text, end)) {
            return;
        }
        int to = end;
        while (to < text.length() && letters.classOf(text, to) == Letters.UNSEEN) {
            to++;
        }
        add(found, at, to);
    }

    /** Looks for a word in Latin letters in a stretch without Russian ones. */
    private boolean latin(int start, int end) {
        LatinReader reader = latin == null ? new LatinReader(lexicon) : latin;
        latin = reader;
        Finding finding = StyledLatin.hasAny(text, start, end)
                ? StyledLatin.of(letters, text, start, end).find(reader)
                : reader.find(text, start, end);
        if (finding != null) {
            findings.add(finding);
        }
        return finding != null;
    }

    /** Reads a row from a place; where the word found ends, or -1. */
    private int row(MaskTools all, int at) {
        MaskedText row = all.row;
        all.pieces.read(text, at);
        boolean russian = false;
        boolean runs = false;
        boolean odd = row.unseen;
        for (int i = 0; i < row.size; i++) {
            russian |= row.exact[i];
            runs |= row.kinds[i] == MaskedText.Piece.RUN;
            odd |= row.kinds[i] == MaskedText.Piece.DIGIT
                    || (row.kinds[i] == MaskedText.Piece.LETTER && (!row.exact[i] || row.repeats(i)));
        }
        if (!russian || row.stutters(text) || (row.neighbour && isNeighbour())) {
            return -1;
        }
        boolean lone = !odd && (row.size == 1 || (row.size == 2 && row.signs[1] == 0));
        Finding found =
                lone ? null : !row.tag && all.remembers() ? known(all, at, runs, odd) : clear(all, at, runs, odd);
        if (found != null && row.leaveOutNumber(letters, text, at + found.end())) {
            found = clear(all, at, runs, odd);
        }
        if (found == null && !odd) {
            found = UnclearMask.of(lexicon, row, text, at);
        }
        return found == null || isOther(found, at) ? -1 : add(found, at);
    }

    /** Whether a text has so many letters of a neighbour's Cyrillic that it is in that language. */
    private boolean isNeighbour() {
        if (neighbours < 0) {
            neighbours = (int) text.chars().filter(Letters::isNeighbour).count();
        }
        return neighbours >= LEAST_NEIGHBOURS;
    }

    /** Whether a name is meant rather than what was found from a place. */
    private boolean isOther(Finding found, int at) {
        int end = at + found.end();
        return found.way() == Way.MASK && CutName.is(text, at, end, UsualForms.STANDARD.isCommon(found.canonical()));
    }

    /** Adds what was found with its places counted from a place; where it ends. */
    private int add(Finding found, int at) {
        return add(found, at, at + found.end());
    }

    private int add(Finding found, int at, int end) {
        findings.add(new Finding(
                found.category(), at, end, found.canonical(), true, found.source(), found.way(), found.confidence()));
        return end;
    }

    /** What was found when the same row was read before, or is found now. */
    private @Nullable Finding known(MaskTools all, int at, boolean runs, boolean odd) {
        int end = Math.min(text.length(), all.row.ends[all.row.size - 1] + 1);
        String key = text.subSequence(at, end).toString();
        if (all.knows(key)) {
            return all.known(key);
        }
        Finding read = clear(all, at, runs, odd);
        all.remember(key, read);
        return read;
    }

    /** What is found where enough is seen to tell which word it is. */
    private @Nullable Finding clear(MaskTools all, int at, boolean runs, boolean odd) {
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
    private @Nullable Finding judged(MaskTools all, int at) {
        MaskedJudge judge = all.judge;
        if (!judge.found() || (letters.areRussian(text, at, judge.end()) && judge.way() != Way.STRETCHED)) {
            return null;
        }
        LexiconEntry entry = judge.rule().entry();
        return entry.finding(0, judge.end() - at, judge.word(), judge.way(), judge.confidence());
    }
}
