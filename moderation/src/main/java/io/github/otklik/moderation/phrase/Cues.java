package io.github.otklik.moderation.phrase;

/** The tokens of one text as one table of phrases sees them: which classes each has, each sentence and the text. */
final class Cues {
    private final Tokens tokens;
    private final RuleSet rules;
    private final int width;
    /** The classes of each token, of each sentence and of the text: sets of equally many longs, one after another. */
    private final long[] classes;

    private final long[] ofSentences;
    private final long[] ofText;

    /**
     * Looks the classes of tokens up.
     *
     * @param width  how many longs a set of classes takes
     * @param rules  the table, which knows the classes of words and signs
     */
    Cues(Tokens tokens, int width, RuleSet rules) {
        this.tokens = tokens;
        this.rules = rules;
        this.width = width;
        this.classes = new long[width * tokens.size()];
        ofSentences = new long[width * tokens.sentenceCount()];
        ofText = new long[width];
        for (int token = 0; token < tokens.size(); token++) {
            give(token, rules.ofState(tokens.state(token)));
            for (int signs = signs(token); signs != 0; signs &= signs - 1) {
                give(token, rules.ofSign(Integer.numberOfTrailingZeros(signs)));
            }
        }
        for (int at = 0; at < ofSentences.length; at++) {
            ofText[at % width] |= ofSentences[at];
        }
    }

    private void give(int token, ClassSet more) {
        if (!more.isEmpty()) {
            more.addTo(classes, width * token);
            more.addTo(ofSentences, width * tokens.sentence(token));
        }
    }

    /** Adds classes to a sentence and so to the text. */
    void mark(int sentence, ClassSet added) {
        added.addTo(ofSentences, width * sentence);
        added.addTo(ofText, 0);
    }

    int size() {
        return tokens.size();
    }

    int wordCount() {
        return tokens.wordCount();
    }

    int wordsOfSentence(int cue) {
        return tokens.wordsOfSentence(cue);
    }

    int start(int cue) {
        return tokens.start(cue);
    }

    int end(int cue) {
        return tokens.end(cue);
    }

    int word(int cue) {
        return tokens.word(cue);
    }

    int sentence(int cue) {
        return tokens.sentence(cue);
    }

    boolean hidden(int cue) {
        return tokens.hidden(cue);
    }

    /** Whether a cue has one of the classes. */
    boolean has(int cue, ClassSet any) {
        return any.meets(classes, width * cue);
    }

    /** Which kind of words a cue is, or -1 where it is none. */
    int kind(int cue) {
        return rules.kind(tokens.state(cue));
    }

    /** The signs of a cue, a bit for each by its place. */
    int signs(int cue) {
        return tokens.signs(cue) & (Tokens.HIDDEN - 1);
    }

    /** The classes of the text, those too that its sentences were marked with; they stay the caller's to read. */
    long[] ofText() {
        return ofText;
    }

    /** Whether the sentence of a cue has one of the classes. */
    boolean sentenceHas(int cue, ClassSet any) {
        return any.meets(ofSentences, width * tokens.sentence(cue));
    }

    boolean textHas(ClassSet any) {
        return any.meets(ofText, 0);
    }
}
