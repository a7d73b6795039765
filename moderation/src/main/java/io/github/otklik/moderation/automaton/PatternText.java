package io.github.otklik.moderation.automaton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as it is written, read only when an automaton is made of it.
 *
 * @param text  the pattern
 * @param lets  the parts that it may name
 * @param line  where it stands, from 1
 */
public record PatternText(String text, Lets lets, int line) {
    /**
     * The pattern.
     *
     * @throws IllegalArgumentException if it is malformed; the message names the line
     */
    public Pattern read() {
        try {
            return Pattern.parse(text, lets);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + line + ": " + e.getMessage(), e);
        }
    }

    /** The parts of patterns that a text names, each read when it is first asked for. */
    public static final class Lets {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Pattern> read = new HashMap<>();

        /**
         * Names a part.
         *
         * @throws IllegalArgumentException if there is a part of that name
         */
        public void add(String name, String text) {
            if (read.containsKey(name) || texts.putIfAbsent(name, text) != null) {
                throw new IllegalArgumentException("there is a part {" + Shown.cut(name) + "} already");
            }
        }

        /** The part of that name, or null; a part that names itself is not there while it is read. */
        @Nullable
        Pattern find(String name) {
            String text = texts.remove(name);
            if (text != null) {
                read.put(name, Pattern.parse(text, this));
            }
            return read.get(name);
        }

        /**
         * Reads all parts, so that none waits for another.
         *
         * @throws IllegalArgumentException if one is malformed
         */
        public void readAll() {
            for (String name : List.copyOf(texts.keySet())) {
                find(name);
            }
        }

        @Override
        public String toString() {
            Set<String> names = new TreeSet<>(texts.keySet());
            names.addAll(read.keySet());
            return names.toString();
        }
    }
}
