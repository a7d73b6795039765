package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.List;

/**
 * Tells a name from a word that it is spelt like by how it stands in a text: its first letter alone is a capital, and it stands
 * behind a title or the word for a place, or it has the ending of surnames and stands within a sentence, alone, before what one
 * person does or comes from, or beside an initial.
 */
public final class NameLook {
    private static final int LEAST_STEM = 2;

    private static final TableFile FILE = new TableFile(NameLook.class, "names.txt");
    private static final List<String> ENDINGS = row("ending");
    private static final List<String> GOES_ON = row("goes-on");
    private static final List<String> TITLES = row("title");

    private NameLook() {}

    private static List<String> row(String kind) {
        return FILE.lines().stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> List.of(line.substring(kind.length() + 1).split(" ")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row " + kind + " in " + FILE.file()));
    }

    /** Whether the word between two places is rather a surname, or the name of a place. */
    public static boolean isName(CharSequence text, int start, int end) {
        if (end - start < 2 || !Character.isUpperCase(text.charAt(start)) || hasCapital(text, start + 1, end)) {
            return false;
        }
        if (isTitled(text, start)) {
            return true;
        }
        if (!endsInOne(text, start + LEAST_STEM, end, ENDINGS)) {
            return false;
        }
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        if (before > 0 && before < start && Alphabet.code(text.charAt(before - 1)) >= 0) {
            return true;
        }
        if (isInitial(text, before - 2) || isInitial(text, behindSpaces(text, end))) {
            return true;
        }
        int next = behindSpaces(text, end);
        int nextEnd = next;
        while (nextEnd < text.length() && Alphabet.code(text.charAt(nextEnd)) >= 0) {
            nextEnd++;
        }
        return before == 0 && (next == text.length() || endsInOne(text, next, nextEnd, GOES_ON));
    }

    private static int behindSpaces(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a capital letter by itself, with a dot behind it, stands at a place. */
    private static boolean isInitial(CharSequence text, int at) {
        return at >= 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == '.'
                && Character.isUpperCase(text.charAt(at))
                && (at == 0 || Alphabet.code(text.charAt(at - 1)) < 0);
    }

    /** Whether the word before, on the same line, is one that a name follows; it may be shortened by a dot. */
    private static boolean isTitled(CharSequence text, int start) {
        int end = start - 1;
        if (end < 0 || text.charAt(end) != ' ') {
            return false;
        }
        end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
        for (String title : TITLES) {
            int begin = end - title.length();
            if (begin >= 0
                    && isWritten(title, text, begin)
                    && (begin == 0 || Alphabet.code(text.charAt(begin - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter is a capital: in the middle of a word it is how a word is hidden, not how a name is written. */
    private static boolean hasCapital(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (Character.isUpperCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInOne(CharSequence text, int from, int end, List<String> endings) {
        for (String ending : endings) {
            int start = end - ending.length();
            if (start >= from && stands(ending, text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String word, CharSequence text, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands at a place, in letters of any size. */
    private static boolean isWritten(String word, CharSequence text, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
