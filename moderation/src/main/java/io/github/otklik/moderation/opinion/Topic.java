package io.github.otklik.moderation.opinion;

/** What the model has an opinion on, each with the letter that marks it in a row of training. */
public enum Topic {
    /** Degrades a person or a group. */
    INSULT(0, 'i', 0.6),
    /** Threatens, calls for or wishes harm. */
    THREAT(1, 't', 0.8),
    /** Mass mailing, and offers of goods, services and earnings; what offers and is long is mostly a post of a channel. */
    OFFER(2, 'o', 3);

    private final int place;
    private final char letter;
    private final double perDoubling;

    Topic(int place, char letter, double perDoubling) {
        this.place = place;
        this.letter = letter;
        this.perDoubling = perDoubling;
    }

    /** Its place among the topics, from 0. */
    int place() {
        return place;
    }

    char letter() {
        return letter;
    }

    /**
     * How much less a text counts each time that its length doubles: of many sentences one sounds like something by chance.
     */
    double perDoubling() {
        return perDoubling;
    }

    int bit() {
        return 1 << place;
    }
}
