package io.github.otklik.moderation.opinion;

import io.github.otklik.moderation.Category;

/** What the model has an opinion on, each with the letter that marks it in a row of training. */
public enum Topic {
    /** Degrades a person or a group. */
    INSULT(0, 'i', 2, 0.0036, -2.5, Category.INSULT, Category.INSULT),
    /** Threatens, calls for or wishes harm. */
    THREAT(1, 't', 1.7, 0.009, -4, Category.THREAT, Category.HARM_INTENT),
    /** Mass mailing, and offers of goods, services and earnings; what offers and is long is mostly a post of a channel. */
    OFFER(2, 'o', 5, 0.0042, -4, Category.ADVERTISING, Category.SPAM);

    private final int place;
    private final char letter;
    private final double perDoubling;
    private final double alarms;
    private final double unlikeBelow;
    private final Category category;
    private final Category other;

    Topic(
            int place,
            char letter,
            double perDoubling,
            double alarms,
            double unlikeBelow,
            Category category,
            Category other) {
        this.place = place;
        this.letter = letter;
        this.perDoubling = perDoubling;
        this.alarms = alarms;
        this.unlikeBelow = unlikeBelow;
        this.category = category;
        this.other = other;
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

    /**
     * The share of false alarms that is borne among rows of hands that were left out. Many of them were written to be mistaken:
     * on an ordinary feed it leaves fewer.
     */
    double alarms() {
        return alarms;
    }

    /** The score below which a text sounds nothing like it, in natural logarithms of odds: of such texts few have it. */
    double unlikeBelow() {
        return unlikeBelow;
    }

    /** The category of what is found for it. */
    public Category category() {
        return category;
    }

    /** Whether what a rule finds in a category is of it. */
    public boolean is(Category of) {
        return of == category || of == other;
    }

    int bit() {
        return 1 << place;
    }
}
