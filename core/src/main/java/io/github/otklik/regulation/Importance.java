package io.github.otklik.regulation;

import java.util.List;

/**
 * A degree of importance of a message (clause 1/6.2): a value of the act, chosen by the curator; lengths of terms may depend
 * on it.
 *
 * <p>Of the degrees of an act, the first is in force, provisionally, until a message is classified. Two degrees are equal if their ids are. This class is immutable and thread-safe.
 */
public final class Importance extends Named {
    /** The ordinary terms; of an act that names no degrees, the one in force until a message is classified. */
    public static final Importance NORMAL = new Importance("NORMAL", "обычная");
    /** The shorter terms of clauses 1/8, 1/9, 1/11, 1/13 and 1/14. */
    public static final Importance HIGH = new Importance("HIGH", "высокая");

    private static final List<Importance> BUILT_IN = List.of(NORMAL, HIGH);

    private Importance(String id, String title) {
        super(id, title);
    }

    /** The degrees of an act that names none, the lowest first; unmodifiable. */
    public static List<Importance> builtIn() {
        return BUILT_IN;
    }

    /**
     * The degree of that id, as a stored event gives it; its title is known for the built-in ones alone.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public static Importance of(String id) {
        return BUILT_IN.stream().filter(one -> one.id().equals(id)).findFirst().orElseGet(() -> new Importance(id, id));
    }

    /** The degree of a line of an act. */
    static Importance of(String id, String title) {
        return new Importance(id, title);
    }
}
