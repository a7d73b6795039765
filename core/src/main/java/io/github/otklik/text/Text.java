package io.github.otklik.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cutting lines into words, and showing pieces of them in errors. */
public final class Text {
    private static final int SHOWN = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PROBLEM = 600;
    private static final int MOST_LISTED = 50;
    private static final int HASH_BYTES = 8;
    private static final int MOST_PROBLEMS = 100;

    private Text() {}

    /**
     * The whole of a file beside a class, in UTF-8.
     *
     * @throws IllegalStateException if there is none; it is part of the library
     */
    public static String resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a reader gives, or nothing if it is longer than a limit in characters; then the rest is left unread. */
    public static Optional<String> read(Reader reader, int most) {
        char[] buffer = new char[8192];
        StringBuilder text = new StringBuilder();
        try {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
                if (text.length() > most) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(text.toString());
    }

    /** The words of a text; any white space parts them, the no-break space too. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || isSpace(text.charAt(i));
            if (!space && start < 0) {
                start = i;
            } else if (space && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The text with one space between words and none around. */
    public static String tidy(String text) {
        return String.join(" ", words(text));
    }

    /** The pieces between the separators, tidied; always at least one. */
    public static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                pieces.add(tidy(text.substring(start, i)));
                start = i + 1;
            }
        }
        return pieces;
    }

    /** The line up to its comment: a number sign at the start or after white space. */
    public static String withoutComment(String line) {
        for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
            if (i == 0 || isSpace(line.charAt(i - 1))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    /** Whether a text is a code: Latin lower-case letters, digits and the marks given, at least one of them. */
    public static boolean isCode(String text, String marks) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || marks.indexOf(c) >= 0);
    }

    /** The value of one to four digits, or -1. */
    public static int number(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /** The text, cut where it is too long to show, and never between the halves of a character. */
    public static String cut(String text) {
        return cut(text, SHOWN);
    }

    /** The name of a file or another input, cut where it is too long to stand before each problem. */
    public static String name(String name) {
        return cut(name, LONGEST_NAME);
    }

    /** A problem as it is shown, cut where it is too long for one of many lines. */
    public static String problem(String problem) {
        return cut(problem, LONGEST_PROBLEM);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /** The first fifty of some names, each cut, and after a plus how many more there are. */
    public static String listed(Collection<String> names) {
        return listed(names, name -> name);
    }

    /** The names of the first fifty of some things, each cut, and after a plus how many more there are. */
    public static <T> String listed(Collection<T> names, Function<T, String> name) {
        String first =
                names.stream().limit(MOST_LISTED).map(name).map(Text::cut).collect(Collectors.joining(", "));
        return names.size() > MOST_LISTED ? first + ", … (+" + (names.size() - MOST_LISTED) + ")" : first;
    }

    /** How many problems something has, and the first hundred of those at hand, a line each. */
    public static String problems(String subject, List<String> first, int count) {
        return problems("Problems of " + name(subject) + ": " + count, first, count, "and {0} more");
    }

    /** A head, the first hundred of the problems at hand, a line each, and how many more there are, in place of {@code {0}}. */
    public static String problems(String head, List<String> first, int count, String more) {
        int shown = Math.min(MOST_PROBLEMS, Math.min(first.size(), count));
        StringBuilder text = new StringBuilder(head);
        first.subList(0, shown).forEach(problem -> text.append('\n').append(problem(problem)));
        return count > shown
                ? text.append('\n')
                        .append(more.replace("{0}", Integer.toString(count - shown)))
                        .toString()
                : text.toString();
    }

    /** The first of very many lines, each cut, and a last one that says how many more there are, in place of {@code {0}}. */
    public static List<String> first(List<String> lines, int most, String more) {
        List<String> first =
                new ArrayList<>(lines.stream().limit(most).map(Text::problem).toList());
        if (lines.size() > most) {
            first.add(more.replace("{0}", Integer.toString(lines.size() - most)));
        }
        return Collections.unmodifiableList(first);
    }

    /** The text in quotes, cut where it is too long to show, with control characters replaced. */
    public static String quoted(String text) {
        int end = Math.min(text.length(), SHOWN);
        StringBuilder shown = new StringBuilder("'");
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return shown.append(end < text.length() ? "…'" : "'").toString();
    }

    /** The first 64 bits of the SHA-256 of a text, as 16 digits. */
    public static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
