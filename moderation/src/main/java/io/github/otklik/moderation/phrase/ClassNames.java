package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.automaton.Shown;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** The classes of words that a table names, each with its number, in the order in which they are named first. */
public final class ClassNames {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final BitSet asked = new BitSet();

    /** The class of that name, which is new or was named before. */
    ClassSet named(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            number = numbers.size();
            numbers.put(name, number);
        }
        return one(number);
    }

    /** Several classes with commas between, each new or named before. */
    ClassSet list(String names) {
        ClassSet all = ClassSet.NONE;
        StringTokenizer rest = new StringTokenizer(names, ",");
        while (rest.hasMoreTokens()) {
            all = all.with(named(rest.nextToken()));
        }
        return all;
    }

    /**
     * Several classes with {@code |} between.
     *
     * @throws IllegalArgumentException if there is none, or one was not named before
     */
    ClassSet any(String names) {
        BitSet all = new BitSet();
        StringTokenizer rest = new StringTokenizer(names, "|");
        while (rest.hasMoreTokens()) {
            String name = rest.nextToken();
            Integer number = numbers.get(name);
            if (number == null) {
                throw new IllegalArgumentException(
                        "No class " + Shown.cut(name) + "; a cue or a mark must name it first");
            }
            all.set(number);
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A class must stand in '" + Shown.cut(names) + "'");
        }
        asked.or(all);
        return ClassSet.of(all);
    }

    /** The class of that name, or none where there is none. */
    ClassSet find(String name) {
        Integer number = numbers.get(name);
        return number == null ? ClassSet.NONE : one(number);
    }

    /** Whether there is a class of that name. */
    boolean isNamed(String name) {
        return numbers.containsKey(name);
    }

    /** Whether a rule, a guard or a weight asked for the class of that name. */
    boolean isAsked(String name) {
        Integer number = numbers.get(name);
        return number != null && asked.get(number);
    }

    /** The names in their order. */
    Set<String> names() {
        return Collections.unmodifiableSet(numbers.keySet());
    }

    int count() {
        return numbers.size();
    }

    private static ClassSet one(int number) {
        BitSet bits = new BitSet();
        bits.set(number);
        return ClassSet.of(bits);
    }
}
