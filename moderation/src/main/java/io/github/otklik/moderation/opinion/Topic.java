package io.github.otklik.moderation.opinion;

/** What the model has an opinion on, each with the letter that marks it in a row of training. */
public enum Topic {
    /** Degrades a person or a group. */
    INSULT(0, 'i', 0.0008, 0),
    /** Threatens, calls for or wishes harm. */
    THREAT(1, 't', 0.0007, 0),
    /** Mass mailing, and offers of goods, services and earnings. */
    OFFER(2, 'o', 0, 2.4);

    private final int place;
    private final char letter;
    private final double alarms;
    private final double margin;

    Topic(int place, char letter, double alarms, double margin) {
        this.place = place;
        this.letter = letter;
        this.alarms = alarms;
        this.margin = margin;
    }

    /** Its place among the topics, from 0. */
    int place() {
        return place;
    }

    char letter() {
        return letter;
    }

    /**
     * The share of false alarms that is borne among rows of hands that were left out: fewer than one in a thousand, as many of
     * them were written to be mistaken.
     */
    double alarms() {
        return alarms;
    }

    /** How much more than that a text must score, as a feed has kinds of ordinary text that no row is of: prices in news, say. */
    double margin() {
        return margin;
    }

    int bit() {
        return 1 << place;
    }
}
