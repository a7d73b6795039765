package io.github.otklik.moderation;

/** The tokens of one text as one table of phrases sees them: which classes each has, each sentence and the text. */
final class PhraseCues implements PhraseRules.Matches {
    private final PhraseTokens tokens;
    private final long[] classes;
    private final long[] ofSentence;
    private long ofText;

    /**
     * Looks the classes of tokens up.
     *
     * @param classesOfState  the classes of a word by the state in which the automaton ends on it
     * @param classesOfSign  the classes of signs, by their order
     */
    PhraseCues(PhraseTokens tokens, long[] classesOfState, long[] classesOfSign) {
        this.tokens = tokens;
        classes = new long[tokens.size()];
        ofSentence = new long[tokens.sentenceCount()];
        for (int token = 0; token < classes.length; token++) {
            long found = classesOfState[tokens.state(token)];
            for (int signs = tokens.signs(token) & (PhraseTokens.HIDDEN - 1); signs != 0; signs &= signs - 1) {
                found |= classesOfSign[Integer.numberOfTrailingZeros(signs)];
            }
            classes[token] = found;
            mark(tokens.sentence(token), found);
        }
    }

    /** Marks the sentence of a match as its rule says. */
    @Override
    public void add(PhraseRule rule, int from, int to) {
        mark(sentence(from), rule.marks());
    }

    /** Adds classes to a sentence and so to the text. */
    void mark(int sentence, long added) {
        ofSentence[sentence] |= added;
        ofText |= added;
    }

    int size() {
        return classes.length;
    }

    int wordCount() {
        return tokens.wordCount();
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

    boolean has(int cue, long any) {
        return (classes[cue] & any) != 0;
    }

    long classes(int cue) {
        return classes[cue];
    }

    boolean hidden(int cue) {
        return tokens.hidden(cue);
    }

    long ofSentence(int cue) {
        return ofSentence[tokens.sentence(cue)];
    }

    long ofText() {
        return ofText;
    }
}
