package io.github.otklik.moderation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Insults, threats, spam and advertising, by rules over classes of words: what stands beside what, in which order, and what
 * speaks against it.
 */
final class PhraseStage implements Stage {
    private static final int POINTS_TO_REVIEW = 5;
    private static final int POINTS_TO_DELETE = 8;
    private static final int WORDS_PER_POINT = 40;
    private static final int LEAST_MIXED = 2;
    private static final int LEAST_EMOJI = 3;
    private static final double REVIEWED = 0.7;
    private static final double DELETED = 0.92;

    private final PhraseReader reader;
    private final List<PhraseRule> marks;
    private final List<PhraseRule> reports;
    private final List<PhraseTable.Weight> weights;
    private final long needed;
    private final int neededFrom;
    private final long mixed;
    private final long mixedOften;
    private final long emoji;
    private final long emojiOften;
    private final long trade;
    private final long selling;

    private PhraseStage(PhraseTable table) {
        reader = new PhraseReader(table);
        marks = table.rules().stream().filter(rule -> rule.category() == null).toList();
        reports = table.rules().stream().filter(rule -> rule.category() != null).toList();
        weights = table.weights();
        needed = table.needed();
        neededFrom = table.neededFrom();
        mixed = table.named("MIXED");
        mixedOften = table.named("MIXED_OFTEN");
        emoji = table.named("EMOJI");
        emojiOften = table.named("EMOJI_OFTEN");
        trade = table.named("TRADE");
        selling = table.named("SELLING");
    }

    /** The stages of the library's own tables. */
    static List<Stage> standard() {
        return List.of(
                new PhraseStage(PhraseTable.of(PhraseTable.INSULTS)),
                new PhraseStage(PhraseTable.of(PhraseTable.THREATS)),
                new PhraseStage(PhraseTable.of(PhraseTable.OFFERS)));
    }

    /** The rules of which each step has a word in the text; the rest need not be tried. */
    private static List<PhraseRule> possible(List<PhraseRule> rules, long ofText) {
        List<PhraseRule> possible = List.of();
        for (PhraseRule rule : rules) {
            if (rule.isPossible(ofText)) {
                possible = possible.isEmpty() ? new ArrayList<>() : possible;
                possible.add(rule);
            }
        }
        return possible;
    }

    @Override
    public void find(Words words, List<Finding> findings) {
        CharSequence text = words.text();
        PhraseCues cues = reader.read(text, findings);
        if (cues.size() == 0) {
            return;
        }
        mark(cues);
        Spans spans = new Spans(text, cues, findings);
        List<PhraseRule> possible = possible(reports, cues.ofText());
        for (int cue = 0; cue < cues.size() && !possible.isEmpty(); cue++) {
            for (PhraseRule rule : possible) {
                int last = rule.match(cues, cue);
                if (last >= 0 && rule.category() != null) {
                    spans.add(rule, rule.category(), cue, last);
                }
            }
        }
        spans.finish();
        weigh(cues, findings, text);
    }

    private void mark(PhraseCues cues) {
        List<PhraseRule> possible = possible(marks, cues.ofText());
        int mixedWords = 0;
        int pictures = 0;
        for (int cue = 0; cue < cues.size(); cue++) {
            mixedWords += cues.has(cue, mixed) ? 1 : 0;
            pictures += cues.has(cue, emoji) ? 1 : 0;
            for (PhraseRule rule : possible) {
                if (rule.match(cues, cue) >= 0) {
                    cues.mark(cues.sentence(cue), rule.marks());
                }
            }
        }
        cues.mark(0, mixedWords >= LEAST_MIXED ? mixedOften : 0);
        cues.mark(0, pictures >= LEAST_EMOJI ? emojiOften : 0);
    }

    /** Adds up what speaks for advertising and against it. */
    private void weigh(PhraseCues cues, List<Finding> findings, CharSequence text) {
        if (cues.wordCount() > neededFrom && (cues.ofText() & needed) == 0) {
            return;
        }
        int points = -(cues.wordCount() / WORDS_PER_POINT);
        long signals = 0;
        for (PhraseTable.Weight weight : weights) {
            if ((cues.ofText() & weight.any()) != 0) {
                points += weight.points();
                signals |= weight.points() > 0 ? weight.any() : 0;
            }
        }
        if (points < POINTS_TO_REVIEW) {
            return;
        }
        int first = -1;
        int last = -1;
        for (int cue = 0; cue < cues.size(); cue++) {
            if (cues.has(cue, signals)) {
                first = first < 0 ? cue : first;
                last = cue;
            }
        }
        if (first < 0) {
            return;
        }
        boolean sells = (cues.ofText() & (trade | selling)) != 0;
        findings.add(new Finding(
                sells ? Category.ADVERTISING : Category.SPAM,
                cues.start(first),
                cues.end(last),
                Spans.plain(text, cues.start(first), cues.end(last)),
                (cues.ofText() & mixedOften) != 0,
                sells ? "advert/offer" : "spam/offer",
                points >= POINTS_TO_DELETE ? DELETED : REVIEWED));
    }

    /** Collects matches; of those that overlap and tell of the same, the surest stays. */
    private static final class Spans {
        private final CharSequence text;
        private final PhraseCues cues;
        private final List<Finding> findings;
        private final @Nullable Finding[] last = new Finding[3];

        Spans(CharSequence text, PhraseCues cues, List<Finding> findings) {
            this.text = text;
            this.cues = cues;
            this.findings = findings;
        }

        void add(PhraseRule rule, Category category, int from, int to) {
            int kind = switch (category) {
                case INSULT -> 0;
                case THREAT, HARM_INTENT -> 1;
                case OBSCENE, VULGAR, SPAM, ADVERTISING -> 2;
            };
            Finding before = last[kind];
            int start = cues.start(from);
            int end = cues.end(to);
            if (before != null && start < before.end()) {
                if (rule.confidence() <= before.confidence()) {
                    return;
                }
            } else if (before != null) {
                findings.add(before);
            }
            boolean hidden = false;
            for (int cue = from; cue <= to; cue++) {
                hidden |= cues.hidden(cue);
            }
            last[kind] =
                    new Finding(category, start, end, plain(text, start, end), hidden, rule.id(), rule.confidence());
        }

        void finish() {
            for (Finding finding : last) {
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }

        /** A passage in lower case, words parted by single spaces. */
        static String plain(CharSequence text, int start, int end) {
            StringBuilder plain = new StringBuilder(end - start);
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                int code = Alphabet.code(c);
                if (code >= 0) {
                    plain.append(Alphabet.letter(code));
                } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    plain.append(Character.toLowerCase(c));
                } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            }
            return plain.toString().strip();
        }
    }
}
