package io.github.otklik.moderation.opinion;

/** What the model has an opinion on, each with the letter that marks it in a row of training. */
public enum Topic {
    /** Degrades a person or a group. */
    INSULT('i'),
    /** Threatens, calls for or wishes harm. */
    THREAT('t'),
    /** Mass mailing, and offers of goods, services and earnings. */
    OFFER('o');

    private final char letter;

    Topic(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    int bit() {
        return 1 << ordinal();
    }
}
