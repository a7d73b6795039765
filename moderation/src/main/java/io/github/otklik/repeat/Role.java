package io.github.otklik.repeat;

/** What a word is to the reading of a message, by {@code words.txt}. */
enum Role {
    /** Says nothing about the question. */
    STOP(0),
    /** A name of a place may follow. */
    NEAR(1),
    /** A kind of place: a name stands before or after it. */
    STREET(2),
    /** The number beside it is of a house. */
    HOUSE(3),
    /** The number beside it is of an entrance. */
    ENTRANCE(4),
    /** The number beside it is of a bus or a tram. */
    ROUTE(5),
    /** The number beside it counts something. */
    COUNT(6),
    /** The number before it counts something. */
    UNIT(7),
    /** Tells a place from its namesake: "Upper" and "Lower" before one name. */
    WHICH(8);

    private final int place;

    Role(int place) {
        this.place = place;
    }

    int bit() {
        return 1 << place;
    }

    static Role of(String word) {
        return Rows.constant(Role.class, word, "a role must be one that the head of the table names");
    }
}
