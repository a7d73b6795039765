package io.github.otklik.registry;

import io.github.otklik.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Whether a text that should tell how access data are kept holds some of them. Rather too careful than too trusting. */
final class SecretSigns {
    private static final List<String> WORDS = rows("word");
    private static final List<String> PREFIXES = rows("prefix");
    private static final String BRACKETS = ",;()«»\"'„“<>";
    private static final String SYMBOLS = "!#$%^&*+=?~|\\{}[]";
    private static final int SHORTEST_VALUE = 4;
    private static final int SHORTEST_PLAIN_VALUE = 6;
    private static final int SHORTEST_PASSWORD = 8;
    private static final int SHORTEST_RANDOM = 20;
    private static final int SHORTEST_HEX = 16;
    private static final int SHORTEST_CODE = 6;
    private static final int LONGEST_CODE = 9;

    private SecretSigns() {}

    private static List<String> rows(String kind) {
        return Text.resource(SecretSigns.class, "secrets.txt")
                .lines()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1).strip())
                .toList();
    }

    /** The first sign of a secret; linear in the text. */
    static Optional<SecretSign> find(String text) {
        if (!mayTell(text)) {
            return Optional.empty();
        }
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<SecretSign> sign = sign(word, i == 0 ? "" : words.get(i - 1));
            if (sign.isPresent()) {
                return sign;
            }
            if (isNamedValue(words, i)) {
                return Optional.of(SecretSign.NAMED_VALUE);
            }
        }
        return Optional.empty();
    }

    /** Whether it has a character that each sign needs one of: a digit, a Latin letter, or a mark between a name and a value. */
    private static boolean mayTell(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || isLatin(c) || c == ':' || c == '=') {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (BRACKETS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, ' ');
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : Text.words(plain.toString())) {
            boolean address = word.contains("://");
            words.addAll(Text.words(address ? word.replace('?', ' ').replace('&', ' ') : word));
        }
        return words;
    }

    private static Optional<SecretSign> sign(String word, String before) {
        if (PREFIXES.stream().anyMatch(word::startsWith)) {
            return Optional.of(SecretSign.KNOWN_PREFIX);
        }
        int scheme = word.indexOf("://");
        if (scheme >= 0) {
            int path = word.indexOf('/', scheme + 3);
            String authority = word.substring(scheme + 3, path < 0 ? word.length() : path);
            return authority.indexOf('@') >= 0 ? Optional.of(SecretSign.USER_IN_ADDRESS) : Optional.empty();
        }
        if (isRandom(word)) {
            return Optional.of(SecretSign.RANDOM);
        }
        if (isMixed(word)) {
            return Optional.of(SecretSign.MIXED);
        }
        return hasCode(word, before) ? Optional.of(SecretSign.CODE) : Optional.empty();
    }

    /** Whether a word such as password stands here, and a value in the same word or the next one. */
    private static boolean isNamedValue(List<String> words, int at) {
        String word = words.get(at).toLowerCase(Locale.ROOT);
        int cut = 0;
        while (cut < word.length() && word.charAt(cut) != ':' && word.charAt(cut) != '=') {
            cut++;
        }
        int start = 0;
        for (int i = 0; i < cut; i++) {
            if ("?&/.".indexOf(word.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        String name = word.substring(start, cut);
        if (WORDS.stream().noneMatch(name::startsWith)) {
            return false;
        }
        boolean marked = cut < word.length();
        String value = marked ? word.substring(cut + 1) : "";
        int next = at + 1;
        while (value.isEmpty() && next < words.size()) {
            String candidate = words.get(next++);
            marked |= candidate.startsWith(":") || candidate.startsWith("=");
            value = candidate.chars().allMatch(c -> ":=-–—".indexOf(c) >= 0) ? "" : candidate;
        }
        boolean telling = has(value, c -> isDigit(c) || isLatin(c));
        return (value.length() >= SHORTEST_VALUE && telling) || (marked && value.length() >= SHORTEST_PLAIN_VALUE);
    }

    private static boolean isRandom(String word) {
        if (word.length() < SHORTEST_HEX
                || !has(word, SecretSigns::isDigit)
                || !has(word, SecretSigns::isLatin)
                || has(word, c -> !isDigit(c) && !isLatin(c) && "-_+/=.".indexOf(c) < 0)) {
            return false;
        }
        boolean hex = !has(word, c -> !isDigit(c) && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F') && c != '-');
        return hex || (word.length() >= SHORTEST_RANDOM && longestRun(word) >= SHORTEST_PASSWORD);
    }

    /** The longest run in which letters and digits mix. */
    private static int longestRun(String word) {
        int longest = 0;
        for (String part : parts(word)) {
            boolean mixed = has(part, SecretSigns::isDigit) && has(part, SecretSigns::isLatin);
            longest = mixed ? Math.max(longest, part.length()) : longest;
        }
        return longest;
    }

    private static boolean isMixed(String word) {
        int at = word.indexOf('@');
        if (at > 0 && word.indexOf('.', at) > 0) {
            return false;
        }
        for (String part : parts(word)) {
            boolean digits = has(part, SecretSigns::isDigit)
                    && !(isDigit(part.charAt(part.length() - 1))
                            && part.chars().filter(SecretSigns::isDigit).count() == 1);
            boolean cases = has(part, c -> c >= 'a' && c <= 'z') && has(part, c -> c >= 'A' && c <= 'Z');
            boolean symbols = has(part, c -> SYMBOLS.indexOf(c) >= 0 || c == '@');
            boolean letters = has(part, SecretSigns::isLatin);
            if (part.length() >= SHORTEST_PASSWORD && letters && digits && (cases || symbols)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCode(String word, String before) {
        if (before.endsWith("№") || before.equals("N") || word.startsWith("№")) {
            return false;
        }
        int run = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && isDigit(word.charAt(i))) {
                run++;
            } else {
                if (run >= SHORTEST_CODE && run <= LONGEST_CODE) {
                    return true;
                }
                run = 0;
            }
        }
        return false;
    }

    /** The parts of a word between hyphens, dots and the like. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || "-_./:".indexOf(word.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(word.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean has(String text, IntPredicate kind) {
        return text.chars().anyMatch(kind);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
