package io.github.otklik.registry;

import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.PathProblems;
import io.github.otklik.text.Text;
import java.util.HashMap;
import java.util.Map;

/** The problems of a text of rules, and the lines on which things were given first. */
final class RuleProblems {
    private final String name;
    private final PathProblems found = new PathProblems();
    private final Map<String, Integer> first = new HashMap<>();
    private int line;

    RuleProblems(String name) {
        this.name = Text.name(name);
    }

    void nextLine() {
        line++;
    }

    /** Notes that something is wrong with a value of the present line, and what would be right. */
    void add(String what, String value, String allowed) {
        add(line, what, value, allowed);
    }

    void add(int number, String what, String value, String allowed) {
        found.add(name + ":" + number + ": " + what + ": " + Text.quoted(value) + "; " + allowed);
    }

    /** Whether something is given for the first time; notes a problem if it is not. */
    boolean once(String key) {
        Integer before = first.putIfAbsent(key, line);
        if (before != null) {
            add("given twice", key, "first on line " + before);
        }
        return before == null;
    }

    /** Remembers the line on which something is first spoken of. */
    void mention(String key) {
        first.putIfAbsent(key, line);
    }

    boolean has(String key) {
        return first.containsKey(key);
    }

    int lineOf(String key) {
        return first.getOrDefault(key, line);
    }

    /** Throws what was noted, if anything was. */
    void raise() {
        if (found.count() > 0) {
            throw new UnreadableException(name, found.told(), found.count());
        }
    }
}
