package io.github.otklik.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part somebody plays in the procedure; people and departments behind it are the host's. */
public enum Role {
    /** The ministry that runs the monitoring system and gives access to messages (clauses 1/5, 1/6.4). */
    MINISTRY("министерство"),
    /** The department that routes, reviews, publishes and reports (clause 1/6 and on). */
    CURATOR("куратор"),
    /** A structural unit that prepares answers (clauses 1/7, 1/9, 1/11, 1/14). */
    EXECUTOR("исполнитель"),
    /** The head of the administration, who receives reports (clauses 1/20, 1/19bis). */
    HEAD("глава"),
    /** The head's adviser, who keeps the official pages (clause 2/2). */
    ADVISER("советник");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The Russian word by which files of rules name the role. */
    public String word() {
        return word;
    }

    /** The role of that word, whatever its case, if there is one. */
    public static Optional<Role> ofWord(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(role -> role.word.equals(sought)).findFirst();
    }

    /** The words of all roles, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }
}
