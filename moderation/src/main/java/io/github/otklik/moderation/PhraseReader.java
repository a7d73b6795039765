package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads a text once and leaves its cues: words of a class, numbers, phones, links, names, quotes and ends of sentences. */
final class PhraseReader {
    private static final int SHORTEST_PHONE = 10;
    private static final int LONGEST_PHONE = 12;

    /** How sure another stage is of a hidden word that phrases build on. */
    private static final double TRUSTED = 0.75;

    /** Letters of other alphabets that are drawn like Russian ones, and digits that stand for a letter inside a word. */
    private static final byte[] LOOKS = looks();

    private final WordAutomaton automaton;
    private final long[] classes;
    private final long number;
    private final long phone;
    private final long link;
    private final long handle;
    private final long messenger;
    private final long coin;
    private final long currency;
    private final long emoji;
    private final long mixed;
    private final long quoted;
    private final long question;

    PhraseReader(PhraseTable table) {
        automaton = table.automaton();
        classes = table.classes();
        number = table.named("NUMBER");
        phone = table.named("PHONE");
        link = table.named("LINK");
        handle = table.named("HANDLE");
        messenger = table.named("DM");
        coin = table.named("TRADE");
        currency = table.named("CURRENCY");
        emoji = table.named("EMOJI");
        mixed = table.named("MIXED");
        quoted = table.named("QUOTED");
        question = table.named("QUESTION_MARK");
    }

    private static byte[] looks() {
        byte[] looks = new byte[0x500];
        Arrays.fill(looks, (byte) -1);
        String pairs =
                "ëеËеéеèеaаAаbьBвcсCсeеEеgдhнHнiиkкKкmмMмnпoоOоpрPрrгtтTтuиxхXхyуYу0о3з4ч6біиІиїиЇиєеЄеαаοоρрτтκкεеσо";
        for (int i = 0; i < pairs.length(); i += 2) {
            looks[pairs.charAt(i)] = (byte) Alphabet.code(pairs.charAt(i + 1));
        }
        return looks;
    }

    PhraseCues read(CharSequence text, List<Finding> found) {
        return new Pass(text, hidden(found)).run();
    }

    /** The words that another stage saw behind masks, by place. */
    private static List<Finding> hidden(List<Finding> found) {
        List<Finding> hidden = List.of();
        for (Finding finding : found) {
            if (finding.masked()) {
                if (hidden.isEmpty()) {
                    hidden = new ArrayList<>();
                }
                hidden.add(finding);
            }
        }
        if (hidden.size() > 1) {
            hidden.sort(Comparator.comparingInt(Finding::start));
        }
        return hidden;
    }

    /** One pass over one text. */
    private final class Pass {
        private final CharSequence text;
        private final int length;
        private final List<Finding> hidden;
        private final PhraseCues cues = new PhraseCues();
        private int nextHidden;
        private boolean inQuotes;

        Pass(CharSequence text, List<Finding> hidden) {
            this.text = text;
            this.length = text.length();
            this.hidden = hidden;
        }

        PhraseCues run() {
            int i = 0;
            while (i < length) {
                if (nextHidden < hidden.size() && i >= hidden.get(nextHidden).start()) {
                    i = unmasked(hidden.get(nextHidden++), i);
                    continue;
                }
                char c = text.charAt(i);
                if (c == ' ' || c == ',') {
                    i++;
                } else if (Alphabet.code(c) >= 0 || (c >= '0' && c <= '9') || Character.isLetter(c)) {
                    i = word(i);
                } else {
                    i = sign(i, c);
                }
            }
            return cues;
        }

        private int unmasked(Finding finding, int at) {
            if (at >= finding.end()) {
                return at;
            }
            int rank = finding.confidence() < TRUSTED ? WordAutomaton.NONE : automaton.match(finding.canonical());
            cues.add(finding.start(), finding.end(), rank < 0 ? 0 : classes[rank] | quote(), true);
            return finding.end();
        }

        private long quote() {
            return inQuotes ? quoted : 0;
        }

        /** Reads a run of letters and digits. */
        private int word(int start) {
            int state = WordAutomaton.START;
            int russian = 0;
            int foreign = 0;
            int odd = 0;
            int digits = 0;
            int stretch = 0;
            boolean stretched = false;
            char before = 0;
            int i = start;
            for (; i < length; i++) {
                char c = text.charAt(i);
                int letter = Alphabet.code(c);
                if (letter >= 0) {
                    russian++;
                } else if (c >= '0' && c <= '9') {
                    if (russian + foreign == 0) {
                        digits++;
                        continue;
                    }
                    digits++;
                    letter = LOOKS[c];
                } else if (isInvisible(c)) {
                    continue;
                } else if (Character.isLetter(c)) {
                    letter = c < LOOKS.length ? LOOKS[c] : -1;
                    foreign++;
                    if (letter < 0) {
                        odd++;
                    }
                } else {
                    break;
                }
                stretch = c == before ? stretch + 1 : 0;
                stretched |= stretch > 1 || (stretch == 1 && i == start + 1);
                before = c;
                state = letter < 0 || state == WordAutomaton.DEAD ? WordAutomaton.DEAD : automaton.next(state, letter);
            }
            if (russian == 0) {
                return foreign == 0 ? digits(start, i, digits) : latin(start, i);
            }
            int rank = automaton.accepts(state);
            if (rank < 0 && stretched) {
                rank = collapsed(start, i);
            }
            boolean mix = (foreign > 0 && odd == 0) || (foreign == 0 && russian > 1 && innerDigit(start, i));
            if (digits > 0 && text.charAt(start) >= '0' && text.charAt(start) <= '9') {
                cues.add(start, start + 1, number, false);
            }
            long mask = rank < 0 ? 0 : classes[rank] | quote();
            if (mix && russian + foreign > 2) {
                cues.add(start, i, mask | mixed, true);
            } else if (mask != 0) {
                cues.add(start, i, mask, false);
            } else {
                cues.skip();
            }
            return i;
        }

        private boolean innerDigit(int start, int end) {
            for (int i = start + 1; i < end - 1; i++) {
                if (text.charAt(i) <= '9'
                        && Alphabet.code(text.charAt(i - 1)) >= 0
                        && Alphabet.code(text.charAt(i + 1)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** The rank of a word whose repeated letters are read once. */
        private int collapsed(int start, int end) {
            int state = WordAutomaton.START;
            int last = -1;
            for (int i = start; i < end && state != WordAutomaton.DEAD; i++) {
                int letter = Alphabet.code(text.charAt(i));
                if (letter < 0) {
                    return WordAutomaton.NONE;
                }
                if (letter != last) {
                    state = automaton.next(state, letter);
                }
                last = letter;
            }
            return automaton.accepts(state);
        }

        /** A number; with the groups that follow it may be a phone. */
        private int digits(int start, int end, int count) {
            int all = count;
            int last = end;
            int i = end;
            while (i < length && all <= LONGEST_PHONE) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
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
            if (all >= SHORTEST_PHONE && all < LONGEST_PHONE && (first == '7' || first == '8' || first == '9')) {
                cues.add(start, last, phone, false);
                return last;
            }
            cues.add(start, end, number, false);
            return end;
        }

        /** A word of another alphabet: a link, a name, a currency or nothing. */
        private int latin(int start, int end) {
            if (start > 0 && text.charAt(start - 1) == '@') {
                cues.add(start, end, handle, false);
                return end;
            }
            if (starts(start, "http") || starts(start, "www") || starts(start, "t.me/") || starts(start, "wa.me/")) {
                int i = end;
                while (i < length && text.charAt(i) > ' ' && text.charAt(i) < 127) {
                    i++;
                }
                cues.add(start, i, starts(start, "http") || starts(start, "www") ? link : handle, false);
                return i;
            }
            if (starts(start, "usd") || starts(start, "rub") || starts(start, "eur")) {
                cues.add(start, end, currency, false);
            } else if (starts(start, "whatsapp") || starts(start, "viber") || starts(start, "telegram")) {
                cues.add(start, end, messenger, false);
            } else if (starts(start, "crypto") || starts(start, "bitcoin") || starts(start, "btc")) {
                cues.add(start, end, coin, false);
            } else {
                cues.skip();
            }
            return end;
        }

        private boolean starts(int at, String lower) {
            if (at + lower.length() > length) {
                return false;
            }
            for (int i = 0; i < lower.length(); i++) {
                if (Character.toLowerCase(text.charAt(at + i)) != lower.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private int sign(int at, char c) {
            switch (c) {
                case '!', '…', '\n' -> cues.endSentence();
                case '?' -> {
                    cues.add(at, at + 1, question, false);
                    cues.endSentence();
                }
                case '.' -> {
                    if (endsSentence(at)) {
                        cues.endSentence();
                    } else {
                        cues.skip();
                    }
                }
                case '«', '“', '„' -> inQuotes = true;
                case '»', '”' -> inQuotes = false;
                case '"' -> inQuotes = !inQuotes;
                case '₽', '$', '€' -> cues.add(at, at + 1, currency, false);
                default -> {
                    if (Character.isHighSurrogate(c) || (c >= '\u2600' && c <= '\u27bf')) {
                        int end = at + Character.charCount(Character.codePointAt(text, at));
                        cues.add(at, end, emoji, false);
                        return end;
                    }
                }
            }
            return at + 1;
        }

        /** Whether a new sentence begins after a full stop: with a capital letter, as in print. */
        private boolean endsSentence(int at) {
            int i = at + 1;
            while (i < length && text.charAt(i) == ' ') {
                i++;
            }
            return i < length && Character.isUpperCase(text.charAt(i));
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u2060'
                || c == '\ufeff';
    }
}
