package io.github.otklik.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of a text that are hidden by signs, digits or letters of other alphabets: looks at its odd pieces. */
final class MaskedWords {
    private static final int LONGEST_CHUNK = 400;

    /** From so many dots on a single letter with them hides a word, though not which. */
    private static final int LEAST_DOTS = 3;

    private final Lexicon lexicon;
    private final Letters letters = Letters.STANDARD;
    private final Words words;
    private final CharSequence text;
    private final List<Finding> findings;
    private @Nullable Tools tools;

    MaskedWords(Lexicon lexicon, Words words, List<Finding> findings) {
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

    void find() {
        for (int piece = 0; piece < words.oddCount(); piece++) {
            int start = words.oddStart(piece);
            int end = Math.min(words.oddEnd(piece), start + LONGEST_CHUNK);
            chunk(start, end, words.oddLast(piece), words.oddKinds(piece));
        }
    }

    private void chunk(int start, int end, int last, int bits) {
        if (guarded(start, end, bits)) {
            return;
        }
        Tools all = tools == null ? new Tools(lexicon, letters) : tools;
        tools = all;
        if ((bits & 1 << Letters.RUSSIAN) == 0 && latin(all, start, end)) {
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

    private boolean latin(Tools all, int start, int end) {
        Finding finding = all.latin.find(text, start, end);
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
            odd |= row.kinds[i] == MaskedText.Piece.DIGIT || (row.kinds[i] == MaskedText.Piece.LETTER && !row.exact[i]);
        }
        boolean unclear = !odd && unclear(row);
        if (!russian || (unclear && row.dots[row.size - 1] < LEAST_DOTS)) {
            return -1;
        }
        Finding found = all.remembers() ? known(all, at, unclear, runs, odd) : read(all, at, unclear, runs, odd);
        if (found == null) {
            return -1;
        }
        int end = at + found.end();
        findings.add(new Finding(found.category(), at, end, found.canonical(), true, found.rule(), found.confidence()));
        return end;
    }

    /** What was found when the same row was read before, or is found now. */
    private @Nullable Finding known(Tools all, int at, boolean unclear, boolean runs, boolean odd) {
        int end = Math.min(text.length(), all.row.ends[all.row.size - 1] + 1);
        String key = text.subSequence(at, end).toString();
        Optional<Finding> known = all.known.get(key);
        if (known != null) {
            return known.orElse(null);
        }
        Finding read = read(all, at, unclear, runs, odd);
        all.remember(key, read);
        return read;
    }

    /** Whether one letter and dots are all there is. */
    private static boolean unclear(MaskedText row) {
        return row.size <= 2 && row.signs[row.size - 1] == 0;
    }

    /** One letter and dots that may hide an obscene word; which one cannot be seen, so that somebody has to look. */
    private @Nullable Finding unclear(Tools all, int at) {
        all.judge.beginUnclear(all.reader);
        all.reader.readForms(lexicon.forms(), text, all.row, all.judge);
        if (!all.judge.found()) {
            return null;
        }
        LexiconEntry entry = all.judge.rule().entry();
        return new Finding(
                all.judge.mayBeObscene() ? Category.OBSCENE : entry.category(),
                0,
                all.judge.end() - at,
                entry.name(),
                true,
                entry.name() + "/unclear",
                MaskedJudge.UNCLEAR);
    }

    /** What is found at the start of a row, its places counted from there. */
    private @Nullable Finding read(Tools all, int at, boolean unclear, boolean runs, boolean odd) {
        if (unclear) {
            return unclear(all, at);
        }
        MaskedText row = all.row;
        MaskedJudge judge = all.judge;
        judge.begin(all.reader, true);
        if (odd) {
            all.reader.readWords(lexicon.words(), text, row, judge);
        }
        if (!judge.found() && (runs || odd)) {
            judge.begin(all.reader, false);
            all.reader.readForms(lexicon.forms(), text, row, judge);
        }
        if (!judge.found()) {
            return null;
        }
        int end = judge.end();
        boolean own = judge.how().equals("stretched") && judge.rule().kind() != LexiconRule.Kind.WORD;
        if (own || plain(at, end)) {
            return null;
        }
        String rule = judge.rule().entry().name() + "/" + judge.how();
        return new Finding(judge.rule().entry().category(), 0, end - at, judge.word(), true, rule, judge.confidence());
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
