package io.github.otklik.moderation.phrase;

/**
 * What a text may be looked at for: the tables that have a key among its words and signs, and the most points for an offer that all
 * of these add. The hint of one word is a number: a bit for each table, and its points behind them. Not thread-safe.
 */
final class Hints {
    /** The most tables that there may be. */
    static final int MOST_TABLES = 8;

    private int keys;
    private long points;

    /** The hint of a word or sign in one table. */
    static int of(boolean key, int table, int points) {
        return points << MOST_TABLES | (key ? 1 << table : 0);
    }

    /** The hint of a word or sign of which two tables tell. */
    static int both(int hint, int other) {
        return ((hint >>> MOST_TABLES) + (other >>> MOST_TABLES)) << MOST_TABLES
                | ((hint | other) & ((1 << MOST_TABLES) - 1));
    }

    /** Adds the hint of a word or sign. */
    void add(int hint) {
        keys |= hint;
        points += hint >>> MOST_TABLES;
    }

    /** Whether a word or sign is a key of the rules of a table. */
    boolean hasKeyOf(int table) {
        return (keys & 1 << table) != 0;
    }

    /** The most points for an offer. */
    long points() {
        return points;
    }
}
