package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.word.Dialogue;
import java.util.Arrays;

/**
 * The passages of a text that sound most like each topic. A passage is a sentence, two that follow each other, or a run of as many as
 * {@value #LONGEST_PASSAGE} characters have room for: some say in one breath what others say in four. A longer sentence than {@value
 * #LONGEST_SENTENCE} characters says too much for one sum; it is passed over, and so is a line that somebody speaks in a story. Each
 * sentence is read once; the sums of longer passages are those of their sentences.
 */
final class Passages {
    static final int LONGEST_SENTENCE = 140;
    private static final int LONGEST_PASSAGE = 200;

    /** Fewer words than these are left to the rules, and so are words none of which is Russian: most are an address alone. */
    private static final int LEAST_WORDS = 3;

    private static final Topic[] TOPICS = Topic.values();

    private final Model model;
    private final double[] scores = new double[TOPICS.length];
    private final int[] from = new int[TOPICS.length];
    private final int[] to = new int[TOPICS.length];
    private boolean passedOver;
    private boolean any;

    /** A sentence or several, and what was told of their pieces. */
    private final class Passage implements Pieces.Batches {
        private int from;
        private int to;
        private int words;
        private boolean russian;
        private int pieces;
        private long steps;

        boolean isEmpty() {
            return to == 0;
        }

        void clear() {
            to = 0;
            words = 0;
            russian = false;
            pieces = 0;
            steps = 0;
        }

        boolean hasRoomFor(Passage sentence) {
            return isEmpty() || sentence.to - from <= LONGEST_PASSAGE;
        }

        @Override
        public void add(int[] buckets, int count) {
            pieces += count;
            steps += model.steps(buckets, count);
        }

        void add(Passage sentence) {
            from = isEmpty() ? sentence.from : from;
            to = sentence.to;
            words += sentence.words;
            russian |= sentence.russian;
            pieces += sentence.pieces;
            steps += sentence.steps;
        }
    }

    Passages(Model model, CharSequence text) {
        this.model = model;
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        read(text);
    }

    private void read(CharSequence of) {
        Dialogue dialogue = new Dialogue(of);
        char[] text = of.toString().toCharArray();
        Passage sentence = new Passage();
        Pieces pieces = new Pieces(model.classes(), sentence);
        Passage pair = new Passage();
        Passage run = new Passage();
        int at = 0;
        while (at < text.length) {
            boolean spoken = (at == 0 || text[at - 1] == '\n') && dialogue.speaks(at);
            int end = spoken ? endOfLine(text, at) : endOfSentence(text, at);
            if (spoken || end - at > LONGEST_SENTENCE) {
                offer(run);
                run.clear();
                pair.clear();
                passedOver = true;
                at = end;
                continue;
            }
            sentence.clear();
            pieces.read(text, at, end);
            sentence.from = at;
            sentence.to = end;
            sentence.words = pieces.words();
            sentence.russian = pieces.hasRussian();
            offer(sentence);
            if (!pair.isEmpty() && pair.hasRoomFor(sentence)) {
                pair.add(sentence);
                offer(pair);
            }
            pair.clear();
            pair.add(sentence);
            if (!run.hasRoomFor(sentence)) {
                offer(run);
                run.clear();
            }
            run.add(sentence);
            at = end;
        }
        offer(run);
    }

    private void offer(Passage passage) {
        if (passage.words < LEAST_WORDS || !passage.russian) {
            return;
        }
        any = true;
        double share = Weights.share(passage.pieces);
        for (Topic topic : TOPICS) {
            double score = model.score(passage.steps, passage.pieces, share, topic);
            int of = topic.place();
            if (score > scores[of]) {
                scores[of] = score;
                from[of] = passage.from;
                to[of] = passage.to;
            }
        }
    }

    /** Whether all of the text is in passages: nothing was passed over. */
    boolean hasAll() {
        return !passedOver;
    }

    /** Whether there is a passage at all. */
    boolean any() {
        return any;
    }

    /** The largest score of a passage. */
    double score(Topic topic) {
        return scores[topic.place()];
    }

    /** Where the passage of the largest score begins. */
    int from(Topic topic) {
        return from[topic.place()];
    }

    /** Where it ends, exclusive. */
    int to(Topic topic) {
        return to[topic.place()];
    }

    private static int endOfLine(char[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, text.length);
    }

    /** Whether a character ends a sentence. */
    static boolean endsSentence(char c) {
        return c <= '?' ? c == '.' || c == '!' || c == '?' || c == '\n' : c == '…';
    }

    /** Where the sentence ends that begins here, with the signs that end it. */
    static int endOfSentence(char[] text, int from) {
        int most = text.length;
        int at = from;
        while (at < most && !endsSentence(text[at])) {
            at++;
        }
        while (at < most && endsSentence(text[at])) {
            at++;
        }
        return at;
    }
}
