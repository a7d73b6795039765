package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The part that a person plays in the procedure; people and departments behind it are the host's.
 *
 * <p>Six roles are built in; an act may declare further ones. Two roles are equal if their ids
 * are. The title is the Russian word by which files name the role. This class is immutable and thread-safe.
 */
public final class Role extends Named implements Comparable<Role> {
    /** The ministry that runs the monitoring system and gives access to messages (clauses 1/5, 1/6.4). */
    public static final Role MINISTRY = new Role("MINISTRY", "министерство");
    /** The department that routes, reviews, publishes and reports (clause 1/6 and on). */
    public static final Role CURATOR = new Role("CURATOR", "куратор");
    /** A structural unit that prepares answers (clauses 1/7, 1/9, 1/11, 1/14). */
    public static final Role EXECUTOR = new Role("EXECUTOR", "исполнитель");
    /** The head of the administration, who receives reports (clauses 1/20, 1/19bis). */
    public static final Role HEAD = new Role("HEAD", "глава");
    /** The head's adviser, who keeps the official pages (clause 2/2). */
    public static final Role ADVISER = new Role("ADVISER", "советник");
    /** The author of the message; the host acts in his or her name. */
    public static final Role AUTHOR = new Role("AUTHOR", "житель");

    private static final List<Role> BUILT_IN = List.of(MINISTRY, CURATOR, EXECUTOR, HEAD, ADVISER, AUTHOR);
    private static final List<Role> OFFICIALS = List.of(MINISTRY, CURATOR, EXECUTOR, HEAD, ADVISER);

    private Role(String id, String title) {
        super(id, title);
    }

    /** The built-in roles come first, in their order; the others follow by id. */
    @Override
    public int compareTo(Role other) {
        requireNonNull(other, "other");
        int place = BUILT_IN.indexOf(this);
        int others = BUILT_IN.indexOf(other);
        return place == others ? id().compareTo(other.id()) : Integer.compareUnsigned(place, others);
    }

    /** The roles that every act has, the author's last; unmodifiable. */
    public static List<Role> builtIn() {
        return BUILT_IN;
    }

    /** The built-in roles of officials, so all but the author's; unmodifiable. */
    public static List<Role> officials() {
        return OFFICIALS;
    }

    /**
     * The role of that id, as a stored event gives it; its title is known for the built-in ones alone.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public static Role of(String id) {
        return builtIn(id).orElseGet(() -> new Role(id, id));
    }

    /** The built-in role of that id, if there is one. */
    public static Optional<Role> builtIn(String id) {
        requireNonNull(id, "id");
        return BUILT_IN.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** The built-in role of an official of that title, whatever its case, if there is one. */
    public static Optional<Role> ofWord(String word) {
        requireNonNull(word, "word");
        String sought = word.toLowerCase(Locale.ROOT);
        return OFFICIALS.stream().filter(role -> role.title().equals(sought)).findFirst();
    }

    /** The titles of the built-in roles of officials, in order. */
    public static List<String> words() {
        return OFFICIALS.stream().map(Role::title).toList();
    }

    /** The role of a line of an act. */
    static Role of(String id, String title) {
        return new Role(id, title);
    }

    /** The one among some roles of that id, or of that title whatever its case, if there is one. */
    static Optional<Role> among(List<Role> roles, String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        return roles.stream()
                .filter(role -> role.id().equals(word)
                        || role.title().toLowerCase(Locale.ROOT).equals(sought))
                .findFirst();
    }
}
