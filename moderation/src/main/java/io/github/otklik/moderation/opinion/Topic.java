package io.github.otklik.moderation.opinion;

/** What the model has an opinion on, each with the letter that marks it in a row of training. */
public enum Topic {
    /** Degrades a person or a group. */
    INSULT('i', 0.0005),
    /** Threatens, calls for or wishes harm. */
    THREAT('t', 0.0005),
    /** Mass mailing, and offers of goods, services and earnings. */
    OFFER('o', 0);

    private final char letter;

    private final double alarms;

    Topic(char letter, double alarms) {
        this.letter = letter;
        this.alarms = alarms;
    }

    char letter() {
        return letter;
    }

    /**
     * The share of false alarms that is borne among rows of hands that were left out, most of which were written to be mistaken:
     * on an ordinary feed it leaves about one in a thousand. News have many prices, so that offers bear less.
     */
    double alarms() {
        return alarms;
    }

    int bit() {
        return 1 << ordinal();
    }
}
