package io.github.otklik.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Roles in Russian words, as files give them. */
final class RoleText {
    private RoleText() {}

    /** The role of that word, whatever its case. */
    static Optional<Role> parse(String word) {
        for (Role role : Role.values()) {
            if (print(role).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The word for a role. */
    static String print(Role role) {
        return switch (role) {
            case MINISTRY -> "министерство";
            case CURATOR -> "куратор";
            case EXECUTOR -> "исполнитель";
            case HEAD -> "глава";
            case ADVISER -> "советник";
        };
    }

    /** All words, for errors. */
    static String allowed() {
        List<String> words = new ArrayList<>();
        for (Role role : Role.values()) {
            words.add(print(role));
        }
        return String.join(", ", words);
    }
}
