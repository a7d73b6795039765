package io.github.otklik.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of a text that are hidden by signs, digits or letters of other alphabets: looks at what stands out between spaces. */
final class MaskedWords {
    private static final int LONGEST_CHUNK = 400;
    private static final int LETTERS = 1 << Letters.RUSSIAN | 1 << Letters.FOREIGN;
    private static final int STRANGE =
            1 << Letters.FOREIGN | 1 << Letters.DIGIT | 1 << Letters.SIGN | 1 << Letters.UNSEEN | 1 << Letters.PAIR;

    private final Lexicon lexicon;
    private final Letters letters;
    private final CharSequence text;
    private final List<Finding> findings;
    private @Nullable Tools tools;

    MaskedWords(Lexicon lexicon, Letters letters, CharSequence text, List<Finding> findings) {
        this.lexicon = lexicon;
        this.letters = letters;
        this.text = text;
        this.findings = findings;
    }

    /** What is needed to read masks, made when the first is seen. */
    private static final class Tools {
        private static final int MOST_KNOWN = 1 << 12;

        /** Rows that were read before, with what was found there from the start of the row, or nothing. */
        final Map<String, Optional<Finding>> known = new HashMap<>();

        void remember(String row, @Nullable Finding finding) {
            if (known.size() < MOST_KNOWN) {
                known.put(row, Optional.ofNullable(finding));
            }
        }

        final MaskedText row;
        final MaskedJudge judge;
        final MaskedReader words;
        final MaskedReader forms;
        final LatinReader latin;

        Tools(Lexicon lexicon, Letters letters) {
            row = new MaskedText(letters);
            judge = new MaskedJudge(lexicon, row);
            words = new MaskedReader(lexicon.words(), false);
            forms = new MaskedReader(lexicon.forms(), true);
            latin = new LatinReader(lexicon, letters);
        }
    }

    void find() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int start = at;
            int bits = 0;
            int last = -1;
            int point = -1;
            while (at < length) {
                byte type = letters.classOf(text, at);
                if (type == Letters.SPACE) {
                    break;
                }
                int bit = 1 << type;
                bits |= bit;
                if ((bit & STRANGE) != 0) {
                    last = at;
                } else if (type == Letters.POINT) {
                    if (point == at - 1 || text.charAt(at) == '…') {
                        last = at;
                    }
                    point = at;
                } else if (point >= start && point == at - 1) {
                    last = Math.max(last, point);
                }
                at++;
            }
            if (last >= 0 && (bits & LETTERS) != 0) {
                chunk(start, Math.min(at, start + LONGEST_CHUNK), last, bits);
            }
            at++;
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
        boolean odd = false;
        for (int i = 0; i < row.size; i++) {
            russian |= row.exact[i];
            runs |= row.kinds[i] == MaskedText.Piece.RUN;
            odd |= row.unseen
                    || row.kinds[i] == MaskedText.Piece.DIGIT
                    || (row.kinds[i] == MaskedText.Piece.LETTER && !row.exact[i]);
        }
        if (!russian || (!odd && tooLittle(row))) {
            return -1;
        }
        String key = text.subSequence(at, Math.min(text.length(), row.ends[row.size - 1] + 1))
                .toString();
        Optional<Finding> known = all.known.get(key);
        if (known == null) {
            Finding read = read(all, at, runs, odd);
            all.remember(key, read);
            known = Optional.ofNullable(read);
        }
        if (known.isEmpty()) {
            return -1;
        }
        Finding one = known.get();
        findings.add(
                new Finding(one.category(), at, at + one.end(), one.canonical(), true, one.rule(), one.confidence()));
        return at + one.end();
    }

    /** Whether one letter and dots are all there is. */
    private static boolean tooLittle(MaskedText row) {
        return row.size <= 2 && row.signs[row.size - 1] == 0;
    }

    /** What is found at the start of a row, its places counted from there. */
    private @Nullable Finding read(Tools all, int at, boolean runs, boolean odd) {
        MaskedText row = all.row;
        all.judge.begin(all.words, true);
        if (odd) {
            all.words.read(text, row, all.judge);
        }
        if (!all.judge.found() && (runs || odd)) {
            all.judge.begin(all.forms, false);
            all.forms.read(text, row, all.judge);
        }
        if (!all.judge.found()) {
            return null;
        }
        MaskedJudge judge = all.judge;
        int end = judge.end();
        boolean own = judge.how().equals("stretched") && !judge.rule().kind().equals(LexiconRule.Kind.WORD);
        if (own || plain(at, end)) {
            return null;
        }
        return new Finding(
                judge.rule().entry().category(),
                0,
                end - at,
                judge.word(),
                true,
                judge.rule().entry().name() + "/" + judge.how(),
                judge.confidence());
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
