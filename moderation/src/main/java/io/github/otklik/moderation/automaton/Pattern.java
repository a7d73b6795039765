package io.github.otklik.moderation.automaton;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of words, written as letters with {@code (а|б)} for a choice, {@code ?} after what may be left out, {@code {имя}}
 * for a named part, and {@code *} at the end for any letters.
 */
public sealed interface Pattern {
    /** One letter. */
    record Letter(int code) implements Pattern {}

    /** Any letters, or none, to the end of the word. */
    record Tail() implements Pattern {}

    /** One part after another. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of several. */
    record Choice(List<Pattern> options) implements Pattern {}

    /**
     * Reads a pattern.
     *
     * @param text  the pattern
     * @param named  the parts that may be named
     * @throws IllegalArgumentException if it is malformed
     */
    static Pattern parse(String text, PatternText.Lets named) {
        Parser parser = new Parser(text, named);
        Pattern pattern = parser.choice(0);
        if (parser.at < text.length()) {
            throw parser.error("a ')' closes nothing");
        }
        return pattern;
    }

    /** Reads from left to right. */
    final class Parser {
        private static final int DEEPEST = 20;
        private static final int MOST_CHOICES = 512;

        private final String text;
        private final PatternText.Lets named;
        private int at;

        private Parser(String text, PatternText.Lets named) {
            this.text = text;
            this.named = named;
        }

        private Pattern choice(int depth) {
            if (depth > DEEPEST) {
                throw error("brackets go " + DEEPEST + " deep at most");
            }
            List<Pattern> options = new ArrayList<>();
            do {
                options.add(sequence(depth));
            } while (skip('|'));
            return options.size() == 1 ? options.get(0) : new Choice(List.copyOf(options));
        }

        private Pattern sequence(int depth) {
            List<Pattern> parts = new ArrayList<>();
            int choices = 0;
            while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
                Pattern part = part(depth);
                boolean optional = skip('?');
                if ((optional || part instanceof Choice) && ++choices > MOST_CHOICES) {
                    throw error(MOST_CHOICES + " choices may follow one another at most");
                }
                parts.add(optional ? new Choice(List.of(part, new Sequence(List.of()))) : part);
            }
            return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
        }

        private Pattern part(int depth) {
            if (skip('(')) {
                Pattern inner = choice(depth + 1);
                if (!skip(')')) {
                    throw error("a '(' is not closed");
                }
                return inner;
            }
            if (skip('*')) {
                return new Tail();
            }
            if (skip('{')) {
                int end = text.indexOf('}', at);
                Pattern part = end < 0 ? null : named.find(text.substring(at, end));
                if (part == null) {
                    throw error("no such named part; there are " + Shown.list(named));
                }
                at = end + 1;
                return part;
            }
            int code = Alphabet.code(text.charAt(at));
            if (code < 0) {
                throw error("a pattern has Russian letters, (|)?{} and *");
            }
            at++;
            return new Letter(code);
        }

        private boolean skip(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private IllegalArgumentException error(String what) {
            return new IllegalArgumentException(
                    "Bad pattern '" + Shown.cut(text) + "', character " + (at + 1) + ": " + what);
        }
    }
}
